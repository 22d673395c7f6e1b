import type {MappedText} from '../base/mapped-text'
import type {Block, Item, Paragraph} from '../syntax/types'
import {initials, readEndings} from './action-endings'
import {labelledCells, slice} from './action-labels'
import {namesObjective} from './objective-lead'
import {columnOfLabel} from './plan-columns'
import type {ActionRow} from './plan-rows'
import {readLead} from './leads'
import {isWhollyTimescale} from './timescales'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {isText, type OutlineSection, type TextBlock} from './types-internal'

/** Headings of lists of actions. */
const logHeading =
  /^(?:(?:summary of|agreed|key|list of|outstanding|new|our|next|main)\s)?(?:milestones|action(?:s| log| points?| list| tracker| plan| register| items?)|next steps|to do(?: list)?|tasks|matters for action)\b[^.]{0,30}$/i
const certainLog = /^(?:[a-z]+ )?actions?[- ](?:log|list|points|tracker|register|items|agreed|arising)\b/i
/** "AB to write …", "AB: write …", "AB - write …". */
const startsWithInitials = new RegExp(
  `^\\s{0,9}(${initials}|All)(?:\\s(?=(?:to|will|is to|agreed to)\\s)|\\s?:\\s|\\s-\\s)`,
)
const startsWithName = /^\s{0,9}(?:The\s)?([A-Z][\w' &-]{2,60}?)\s(?=(?:to|will|is to|agreed to)\s[a-z])/
/** "ACTION: Clerk to write …" between other paragraphs, and as lines of them; a long one goes on in small letters. */
const announced = /(?<=^|\n)[ \t]{0,9}action(?: \d{1,3})?\s?:[ \t]{1,3}\S[^\n]*(?:\n[a-z][^\n]*)*/gi
/** A list that no heading calls one of actions needs so many that surely are. */
const fewest = 3

/** What a line or item says: its texts by column. */
interface Said {
  readonly cells: ActionRow['cells']
  /** True if the words for who acts are surely that, or a time stands beside them. */
  readonly isSure: boolean
  /** True if a label says who or when: "Lead: …". */
  readonly isLabelled: boolean
}

/** An entry of a log, and whether it names who acts or when. */
interface Entry extends Said {
  readonly isTold: boolean
  readonly depth: number
}

/** What actions outside tables are read from. */
export interface LogEvidence {
  readonly blocks: readonly Block[]
  readonly sections: readonly OutlineSection[]
  /** From where on the document is a plan; Infinity where it is none. */
  readonly planStart: number
  /** The document's title: "Action log". */
  readonly title: string
  readonly statusIn: Vocabulary['statusIn']
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
 * Actions listed as bullets or lines, each with who acts ("Clerk to write …", "… (AB, by 12 May)", "… - Clerk - June") or
 * with labels. A list is one of actions where its heading
 * says so and half of the entries say who acts or when; in plans and reports also where half of them surely do.
 */
export function readActionLog(evidence: LogEvidence): ActionRow['cells'][] {
  const found = evidence.blocks.filter(isText).filter(({range}) => range.start >= evidence.planStart)
  const lines = found.flatMap(announcedIn)
  const said = lines.length > 1 ? lines : []
  const apart = new Set<Block>(said.map(({block}) => block))
  const groups = groupsOf({...evidence, blocks: evidence.blocks.filter(block => !apart.has(block))})
  const listed = groups.flatMap(group => listOf(group, evidence) ?? [])
  const sure = listed.filter(({isCertain}) => !isCertain).reduce((sum, {entries}) => sum + entries.length, 0)
  return [
    ...said.map(({text}) => readEntry(text, evidence.statusIn).cells),
    ...listed.filter(({isCertain}) => isCertain || sure >= fewest).flatMap(({entries}) => entries),
  ]
}

function announcedIn(block: TextBlock): {readonly block: Block; readonly text: MappedText}[] {
  return [...block.text.plain.matchAll(announced)].map(({index, 0: line}) => ({
    block,
    text: slice(block.text, index, index + line.length),
  }))
}

/** The actions under one heading; `isCertain` where the heading or labels say that they are such. */
function listOf(
  {section, name, heading, blocks}: Group,
  {planStart, title, statusIn}: LogEvidence,
): {readonly isCertain: boolean; readonly entries: ActionRow['cells'][]} | undefined {
  const isPlan = (blocks[0]?.range.start ?? 0) >= planStart
  // What a group is to do stands in its terms, too; only a log of actions is one for sure.
  if (!isPlan && !certainLog.test(name)) return undefined
  const isLog = logHeading.test(name) || ((section?.level ?? 1) === 1 && logHeading.test(title))
  const entries = entriesOf(blocks, statusIn)
  const due =
    heading && section && 'text' in heading && isWhollyTimescale(section.title.text) ? heading.text : undefined
  const cells = entries.map(entry => (due ? {timescale: [due], ...entry.cells} : entry.cells))
  const told = entries.filter(({isTold}) => isTold).length
  if (isLog) return told * 2 >= entries.length && told > 0 ? {isCertain: true, entries: cells} : undefined
  if (!isPlan || (section && section.range.start >= planStart && section.roles.some(role => role !== 'purpose')))
    return undefined
  // Paragraphs without labels may stand between those with them, items of a list may not.
  const labelled = cells.filter((_, i) => entries[i]?.isLabelled)
  if (labelled.length > 1 && entries.every(({isLabelled, depth}) => isLabelled || depth === 0))
    return {isCertain: true, entries: labelled}
  const items = entries.filter(({depth}) => depth > 0)
  const sure = items.filter(({isSure}) => isSure).length
  const actors = items.filter(item => item.cells.lead).length
  if (sure > 0 && sure * 2 >= items.length && actors * 2 >= items.length)
    return {isCertain: false, entries: cells.filter((_, i) => entries[i]?.depth)}
  return undefined
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
function entriesOf(blocks: readonly (Item | Paragraph)[], statusIn: Vocabulary['statusIn']): Entry[] {
  const entries: Entry[] = []
  for (const block of blocks) {
    const depth = block.kind === 'item' ? block.depth : 0
    const {cells, isSure, isLabelled} = readEntry(block.text, statusIn)
    const last = entries.at(-1)
    // "Priority 1 - Homes" is what actions are for.
    if (namesObjective(block.text.plain.trim())) continue
    if (cells.action) {
      // Text around a list ends with many a dash.
      const told = depth > 0 ? isTold(cells) : isSure
      entries.push({cells, isTold: told, isSure, isLabelled, depth})
    } else if (last && Object.keys(cells).length > 0)
      entries[entries.length - 1] = {
        ...last,
        cells: {...cells, ...last.cells},
        isTold: last.isTold || isTold(cells),
        isLabelled: last.isLabelled || isLabelled,
      }
  }
  const outermost = Math.min(...entries.filter(({depth}) => depth > 0).map(({depth}) => depth))
  // Text around the list and what is explained below an entry are no actions of their own.
  return entries.filter(({depth, isTold: told}) => told || depth === outermost)
}

function isTold(cells: ActionRow['cells']): boolean {
  return cells.lead !== undefined || cells.timescale !== undefined
}

/** An entry by its labels; without them by who begins it ("AB to write …") and by what it ends with. */
function readEntry(text: MappedText, statusIn: Vocabulary['statusIn']): Said {
  const labelled = labelledCells(text)
  const words = labelled ? labelled.action?.[0] : text
  if (!words || (labelled && Object.keys(labelled).some(name => name !== 'action' && name !== 'number'))) {
    const cells = labelled ?? {}
    return {cells, isSure: isTold(cells), isLabelled: isTold(cells)}
  }
  const {action, isSure, ...ends} = readEndings(words, statusIn)
  const start = ends.lead ? undefined : actorOf(action)
  const lead = ends.lead ?? start?.lead
  const cells = {
    ...labelled,
    action: [start?.action ?? action],
    ...(lead && {lead: [lead]}),
    ...(ends.timescale && {timescale: [ends.timescale]}),
    ...(ends.status && {status: [ends.status]}),
    ...(ends.progress && {progress: [ends.progress]}),
  }
  const hasBoth = lead !== undefined && ends.timescale !== undefined
  return {cells, isSure: isSure || start !== undefined || hasBoth, isLabelled: false}
}

/** Who acts, by the words that an entry begins with. */
function actorOf(text: MappedText): {readonly lead: MappedText; readonly action: MappedText} | undefined {
  const {plain} = text
  const start = startsWithInitials.exec(plain)
  if (start?.[1]) {
    const at = plain.indexOf(start[1])
    const action = /[:-]\s$/.test(start[0]) ? slice(text, start[0].length, plain.length) : text
    return {lead: slice(text, at, at + start[1].length), action}
  }
  const name = startsWithName.exec(plain)?.[1]
  if (name === undefined) return undefined
  const at = plain.indexOf(name)
  const lead = slice(text, at, at + name.length)
  const sort = readLead([lead], new Set())?.sort
  return sort && ['post', 'body', 'several', 'person'].includes(sort) ? {lead, action: text} : undefined
}
