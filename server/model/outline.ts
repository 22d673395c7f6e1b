import type {MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import type {Block, Cell, Table} from '../syntax/types'
import type {HeadingMatch} from '../vocabulary/match'
import {columnOfCounts} from '../vocabulary/member-columns'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {trimTitle} from './heading-words'
import {columnsOfSorts} from './member-tables'
import {headingMark} from './headings'
import {numberedRun} from './numbered-run'
import {readCards} from './plan-cards'
import type {Section} from './types'
import type {Content, HeadingMark, OutlineSection} from './types-internal'

/** The document cut at its headings. */
export interface Outline {
  /** What stands before the first heading. */
  readonly preamble: readonly Content[]
  readonly sections: readonly OutlineSection[]
}

interface Draft {
  readonly mark: HeadingMark
  readonly text: MappedText
  readonly range: TextRange
  readonly content: Content[]
  readonly children: Draft[]
}

/**
 * Builds the tree of sections. `titleBlocks` make up the document's title and head no section;
 * a title in the middle closes every section before it.
 */
export function buildOutline(
  blocks: readonly Block[],
  titleBlocks: ReadonlySet<Block>,
  vocabulary: Vocabulary,
): Outline {
  const preamble: Content[] = []
  const top: Draft[] = []
  let open: Draft[] = []
  let certainLevel = 0
  const knownStyles = new Set<string>()
  const counted = numberedRun(blocks, vocabulary)
  const fields = new Set(readCards(blocks).flatMap(card => card.fields))
  blocks.forEach((block, i) => {
    if (titleBlocks.has(block)) {
      open = []
      if (block.kind === 'heading') certainLevel = block.level
      return
    }
    const rows = block.kind === 'table' && !fields.has(block) ? labelledRows(block, vocabulary) : undefined
    if (rows) {
      const parent = open.at(-1)
      for (const row of rows)
        (parent?.children ?? top).push({...row, mark: {...row.mark, level: (parent?.mark.level ?? 1) + 1}})
      return
    }
    const found = fields.has(block)
      ? undefined
      : headingMark(block, {
          previous: blocks[i - 1],
          next: blocks[i + 1],
          certainLevel,
          isCounted: counted.has(block),
          vocabulary,
        })
    if (block.kind === 'table' || block.kind === 'verbatim' || !found) {
      const content = open.at(-1)?.content ?? preamble
      content.push({block, from: 0})
      return
    }
    if (block.kind === 'heading') certainLevel = block.level
    const style = styleOf(found, block.text)
    if (found.known) knownStyles.add(style)
    // Strange words in a form that no section of the document has label a part of the section that they stand in.
    const label = block.kind !== 'heading' && !found.known && !knownStyles.has(style)
    const within = label ? open.find(section => section.mark.known) : undefined
    const mark = within ? {...found, level: within.mark.level + 1} : found
    const draft: Draft = {
      mark,
      text: block.text,
      range: block.range,
      content: mark.rest === undefined ? [] : [{block, from: mark.rest}],
      children: [],
    }
    open = open.filter(section => section.mark.level < mark.level)
    ;(open.at(-1)?.children ?? top).push(draft)
    open.push(draft)
  })
  return {preamble, sections: top.map(finish)}
}

/** What a heading looks like: headings of one style are of one rank. */
function styleOf({form, rest}: HeadingMark, {plain}: MappedText): string {
  return rest === undefined && plain.trimEnd().endsWith(':') ? `${form}:` : form
}

/**
 * A table whose first column names elements ("Chair | the deputy leader") holds a labelled section in each row, the
 * rows between them with labels of other words, too; a row with an empty first cell continues the one above.
 * Returns undefined for other tables.
 */
function labelledRows(table: Table, {matchHeading}: Vocabulary): Draft[] | undefined {
  if (columnsOfSorts(table)) return undefined
  const drafts: Draft[] = []
  // "Seats | How filled | Number": these columns name nobody.
  const counts = table.rows[0]?.slice(1).map(({text}) => columnOfCounts.test(text.plain.trim())) ?? []
  let named = 0
  let strange = 0
  for (const [row, [label, ...rest]] of table.rows.entries()) {
    if (!label || rest.length === 0 || rest.length > 2) return undefined
    const words = label.text.plain.trim()
    const match = matchHeading(words)
    if (row === 0 && headOfColumn.test(rest[0]?.text.plain.trim() ?? '')) continue
    const content = rest.filter((cell, i) => !counts[i] && cell.text.plain.trim() !== '').map(cellContent)
    if (words === '') drafts.at(-1)?.content.push(...content)
    else {
      const known = labels(words, match)
      if (!known) strange++
      else if (match.roles.length > 0) named++
      // The first row heads the columns, if the table has a head.
      if (!known && row === 0 && table.form !== 'tabs') continue
      drafts.push({mark: labelOfRow(label, match), text: label.text, range: label.range, content, children: []})
    }
  }
  return (named >= 2 || (named === 1 && strange === 0)) && drafts.length > 2 * strange ? drafts : undefined
}

/** "Role | Who" heads two columns. */
const headOfColumn =
  /^(?:who|names?|persons?|members?|holders?|contacts?|organi[sz]ations?|affiliations?|e-?mail|details?|descriptions?|arrangements?)$/i

/** True for words that label a row, such as "Chair", "Upward reporting" and "Our patch:". */
function labels(words: string, {roles, weak, whole}: HeadingMatch): boolean {
  if (words.length > 60) return false
  return whole || words.endsWith(':') || (roles.length + weak.length > 0 && words.split(' ').length <= 3)
}

function labelOfRow({text}: Cell, match: HeadingMatch): HeadingMark {
  const title = trimTitle(text.plain, 0, text.plain.length)
  const common = {form: 'label', level: 0, number: undefined, rest: 0, known: true} as const
  // One row says one thing: words that may mean an element mean it here.
  const roles = match.roles.length > 0 ? match.roles : match.weak
  return {...common, title, roles, plainRoles: match.plain, weakRoles: []}
}

function cellContent({text, range}: Cell): Content {
  return {block: {kind: 'paragraph', text, range, strong: []}, from: 0, isLabelled: true}
}

/** All sections of a tree, parents before children, in source order. */
export function allSections<S extends Section & {readonly children: readonly S[]}>(sections: readonly S[]): S[] {
  const all: S[] = []
  const add = (section: S): void => {
    all.push(section)
    section.children.forEach(add)
  }
  sections.forEach(add)
  return all
}

function finish({mark, text, range, content, children: drafts}: Draft): OutlineSection {
  const children = drafts.map(finish)
  const titleRange = text.sourceOf(mark.title.start, mark.title.end)
  const headingRange = mark.rest === undefined ? range : {start: range.start, end: titleRange.end}
  const contentRange = rangeOfContent(content, headingRange.end)
  return {
    title: {text: text.plain.slice(mark.title.start, mark.title.end).replace(/\s+/g, ' '), range: titleRange},
    number: mark.number,
    form: mark.form,
    level: mark.level,
    roles: mark.roles,
    plainRoles: mark.plainRoles,
    weakRoles: mark.weakRoles,
    headingRange,
    contentRange,
    range: {
      start: headingRange.start,
      end: Math.max(headingRange.end, contentRange.end, children.at(-1)?.range.end ?? 0),
    },
    content,
    children,
  }
}

function rangeOfContent(content: readonly Content[], after: number): TextRange {
  const first = content[0]
  const last = content.at(-1)
  if (!first || !last) return {start: after, end: after}
  const start =
    first.from > 0 && 'text' in first.block
      ? first.block.text.sourceOf(first.from, first.from).start
      : first.block.range.start
  return {start, end: last.block.range.end}
}
