import type {MappedText} from '../base/mapped-text'
import type {Block, Item, Paragraph} from '../syntax/types'
import type {DocumentKind} from '../vocabulary/elements'
import type {ColumnName} from '../vocabulary/table-columns'
import {columnOfLabel, numberedObjective} from './plan-columns'
import type {ActionRow} from './plan-rows'
import {readLead} from './leads'
import type {OutlineSection} from './types-internal'

/** Headings of lists of actions. */
const logHeading =
  /^(?:(?:summary of|agreed|key|list of|outstanding|new|our|next)\s)?(?:action(?:s| log| points?| list| tracker| plan| register| items?)|next steps|to do(?: list)?|tasks|matters for action)\b[^.]{0,30}$/i
const certainLog = /^(?:[a-z]+ )?actions?[- ](?:log|list|points|tracker|register|items|agreed|arising)\b/i
const labelled = /(?:^|[\n.;,|([]|\s-|\s{2})\s{0,3}([A-Za-z][A-Za-z' ]{1,24}?)\s?:\s{0,3}/g
const labels: readonly ColumnName[] = [
  'action',
  'lead',
  'timescale',
  'status',
  'progress',
  'outcome',
  'indicators',
  'target',
]
/** "Lead: Housing Manager, by 12 May". */
const leadThenDate = /,?\s(?:due )?(?:by|before|due)\s(?=[^,;]{0,30}\d[^,;]{0,12}$)/i
const who = '[A-Z]{2,3}(?:\\s?[/&,]\\s?[A-Z]{2,3}){0,4}|All'
/** "AB to write …", "AB: write …", "AB - write …". */
const startsWithInitials = new RegExp(`^\\s{0,9}(${who})(?:\\s(?=(?:to|will|is to|agreed to)\\s)|\\s?:\\s|\\s-\\s)`)
/** "… (AB, 12 May)", "… [AB]", "… - AB - by 12 May". */
const endsWithInitials = new RegExp(`\\s(?:[([]|-\\s)(${who})(?:\\s?[,;-]\\s([^()[\\]]{3,40}))?[)\\]]?\\.?\\s{0,9}$`)
const startsWithName = /^\s{0,9}(?:The\s)?([A-Z][\w' &-]{2,60}?)\s(?=(?:to|will|is to|agreed to)\s[a-z])/

/** An entry of a log: its texts by column, and whether it names who acts or when. */
interface Entry {
  readonly cells: ActionRow['cells']
  readonly isTold: boolean
  readonly depth: number
}

/** What actions outside tables are read from. */
export interface LogEvidence {
  readonly blocks: readonly Block[]
  readonly sections: readonly OutlineSection[]
  readonly kind: DocumentKind
  /** The document's title: "Action log". */
  readonly title: string
}

/** The blocks under one heading. */
interface Group {
  readonly section: OutlineSection | undefined
  /** What the heading says, or the line over a list: "Action log". */
  readonly name: string
  readonly heading: Block | undefined
  readonly blocks: (Item | Paragraph)[]
}

/**
 * Actions listed as bullets or lines, each with its lead by initials, a post ("Clerk to write …") or labels ("Lead: …
 * By when: …"); in plans and reports also headings with such labels below. A list is one of actions where its heading
 * says so or each entry is labelled; at least half of the entries must say who acts or when.
 */
export function readActionLog(evidence: LogEvidence): ActionRow['cells'][] {
  const {kind, title} = evidence
  return groupsOf(evidence).flatMap(({section, name: named, heading, blocks}) => {
    // What a group is to do stands in its terms, too; only a log of actions is one for sure.
    if (kind === 'terms-of-reference' && !certainLog.test(named)) return []
    const isLog = logHeading.test(named) || ((section?.level ?? 1) === 1 && logHeading.test(title))
    const entries = entriesOf(blocks, isLog)
    const told = entries.filter(({isTold}) => isTold).length
    if (isLog) return told * 2 >= entries.length && told > 0 ? entries.map(({cells}) => cells) : []
    if (kind === 'other') return []
    if (told === entries.length && told > 1) return entries.map(({cells}) => cells)
    return heading && !numberedObjective.test(named) ? labelledHeading(heading, blocks) : []
  })
}

/** A heading is an action where exactly one lead is labelled below it, and a time or what is done. */
function labelledHeading(heading: Block, blocks: readonly (Item | Paragraph)[]): ActionRow['cells'][] {
  if (!('text' in heading)) return []
  const found = blocks.map(block => cellsOf(block.text, false)).filter(cells => !cells.action)
  if (found.filter(cells => cells.lead).length !== 1) return []
  const cells = Object.assign({}, ...found.toReversed()) as ActionRow['cells']
  const isAction = cells.timescale ?? blocks.some(({text}) => /^\s{0,9}actions?\s?:/i.test(text.plain))
  return isAction ? [{...cells, action: [heading.text]}] : []
}

/** The items and paragraphs by heading. Items that read like headings, and labels of entries, are none. */
function groupsOf({blocks, sections}: LogEvidence): Group[] {
  const items = new Set(blocks.flatMap(({kind, range}) => (kind === 'item' ? [range.start] : [])))
  const heads = sections.filter(({headingRange, form, title}) => {
    const isLabel = form === 'label' && columnOfLabel(title.text) !== undefined && !logHeading.test(title.text)
    return !isLabel && !items.has(headingRange.start)
  })
  let group: Group = {section: undefined, name: '', heading: undefined, blocks: []}
  const groups = [group]
  const open: OutlineSection[] = []
  let next = 0
  for (const [i, block] of blocks.entries()) {
    const {start} = block.range
    for (; (heads[next]?.range.start ?? Infinity) <= start; next++) open.push(...heads.slice(next, next + 1))
    while ((open.at(-1)?.range.end ?? Infinity) <= start) open.pop()
    const section = open.at(-1)
    const isHeading = section?.headingRange.start === start
    if (group.section !== section) {
      group = {section, name: section?.title.text ?? '', heading: isHeading ? block : undefined, blocks: []}
      groups.push(group)
    }
    const line = lineOverLog(block, blocks[i + 1])
    if (line !== undefined) {
      group = {section, name: line, heading: undefined, blocks: []}
      groups.push(group)
    } else if (!isHeading && (block.kind === 'item' || block.kind === 'paragraph')) group.blocks.push(block)
  }
  return groups
}

/** "Action log (8 February 2024)" on a line of its own over a list. */
function lineOverLog(block: Block, next: Block | undefined): string | undefined {
  if (block.kind !== 'paragraph' || next?.kind !== 'item') return undefined
  const line = block.text.plain.trim()
  return line.length <= 60 && certainLog.test(line) && logHeading.test(line) ? line : undefined
}

/** Labels on lines of their own belong to the entry before them. */
function entriesOf(blocks: readonly (Item | Paragraph)[], isLog: boolean): Entry[] {
  const entries: Entry[] = []
  for (const block of blocks) {
    const depth = block.kind === 'item' ? block.depth : 0
    const cells = cellsOf(block.text, isLog)
    const last = entries.at(-1)
    if (cells.action) entries.push({cells, isTold: isTold(cells), depth})
    else if (last && Object.keys(cells).length > 0)
      entries[entries.length - 1] = {...last, cells: {...cells, ...last.cells}, isTold: last.isTold || isTold(cells)}
  }
  const outermost = Math.min(...entries.filter(({depth}) => depth > 0).map(({depth}) => depth))
  // Text around the list and what is explained below an entry are no actions of their own.
  return entries.filter(({depth, isTold: told}) => told || depth === outermost)
}

function isTold(cells: ActionRow['cells']): boolean {
  return cells.lead !== undefined || cells.timescale !== undefined
}

function cellsOf(text: MappedText, isLog: boolean): ActionRow['cells'] {
  const cells: ActionRow['cells'] = {}
  const found = [...text.plain.matchAll(labelled)].flatMap(match => {
    const column = columnOfLabel(match[1] ?? '')
    return column && labels.includes(column) ? [{column, from: match.index, to: match.index + match[0].length}] : []
  })
  const put = (column: ColumnName, piece: MappedText) => {
    if (/[^\s.,;()[\]|-]/.test(piece.plain)) cells[column] ??= [piece]
  }
  const head = slice(text, 0, found[0]?.from ?? text.plain.length)
  found.forEach(({column, to}, i) => {
    const piece = withoutEnd(slice(text, to, found[i + 1]?.from ?? text.plain.length))
    const due = column === 'lead' ? leadThenDate.exec(piece.plain) : null
    put(column, due ? slice(piece, 0, due.index) : piece)
    if (due) put('timescale', slice(piece, due.index + due[0].length, piece.plain.length))
  })
  if (found.length > 0 || !isLog) put('action', head)
  else takeInitials(head, put)
  return cells
}

function takeInitials(text: MappedText, put: (column: ColumnName, piece: MappedText) => void): void {
  const {plain} = text
  const start = startsWithInitials.exec(plain)
  const end = endsWithInitials.exec(plain)
  const named = startsWithName.exec(plain)
  if (start?.[1]) {
    const at = plain.indexOf(start[1])
    put('lead', slice(text, at, at + start[1].length))
    put('action', /[:-]\s$/.test(start[0]) ? slice(text, start[0].length, plain.length) : text)
  } else if (end?.[1]) {
    const at = plain.indexOf(end[1], end.index)
    put('lead', slice(text, at, at + end[1].length))
    if (end[2]) put('timescale', slice(text, plain.indexOf(end[2], at + end[1].length), plain.length - trailing(plain)))
    put('action', slice(text, 0, end.index))
  } else if (named?.[1]) {
    const at = plain.indexOf(named[1])
    const name = slice(text, at, at + named[1].length)
    const sort = readLead([name], new Set())?.sort
    if (sort && ['post', 'body', 'several', 'person'].includes(sort)) put('lead', name)
    put('action', text)
  } else put('action', text)
}

function trailing(plain: string): number {
  return /[)\].\s]{0,9}$/.exec(plain)?.[0].length ?? 0
}

/** Without what stands between two labels: a stop, a comma, a bar, a bracket. */
function withoutEnd(text: MappedText): MappedText {
  return slice(text, 0, text.plain.length - (/[\s.,;|)\]-]{0,9}$/.exec(text.plain)?.[0].length ?? 0))
}

function slice(text: MappedText, from: number, to: number): MappedText {
  return {plain: text.plain.slice(from, to), sourceOf: (start, end) => text.sourceOf(start + from, end + from)}
}
