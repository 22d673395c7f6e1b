import type {MappedText} from '../base/mapped-text'
import {rememberingLast} from '../base/remembering'
import {typedNumber} from '../syntax/typed-list'
import type {Block, Table} from '../syntax/types'
import {labelledCells, slice} from './action-labels'
import {usualVocabulary} from '../vocabulary/vocabulary'
import {columnOfLabel} from './plan-titles'
import {isLeftOpen} from './left-open'
import type {ActionRow} from './plan-rows'
import {isText} from './types-internal'

type Cells = ActionRow['cells']

/** An action as a card: its words, and below or after them labels with values ("Who: …", "When: …"). */
export interface Card {
  readonly cells: Cells
  /** The blocks that its labels stand in. */
  readonly fields: readonly Block[]
}

/** A line of a paragraph or item. */
interface Line {
  readonly block: Block
  readonly text: MappedText
  /** What its labels say. */
  readonly cells: Cells | undefined
  readonly isHeading: boolean
  /** Where it begins in its block's words. */
  readonly at: number
}

interface Draft {
  cells: Cells
  readonly fields: Block[]
  /** The lines since the card before: the action's words are among them if no label has them. */
  readonly above: readonly Line[]
}

const fewestCards = 2
const fewestFields = 2

/**
 * Actions that are written as cards, at least two of them with a lead or a time beside another label. Where each has a
 * heading of its own, that is the action; else the line directly above the labels is, or the item that they stand under.
 * The outline and the reader of plans ask for the same, so the last answer is kept.
 */
export const readCards = rememberingLast((blocks: readonly Block[]): readonly Card[] => {
  const drafts = draftsIn(blocks.flatMap(linesOf)).filter(tellsWhoOrWhen)
  const headed = drafts.filter(
    ({cells, above, fields}) => !cells.action && !parentOf(above, fields) && hasFields(cells),
  )
  const haveHeadings = headed.every(({above}) => above.some(({isHeading}) => isHeading))
  const cards = drafts.flatMap(({cells, fields, above}) => {
    if (cells.action) return [{cells, fields}]
    const parent = parentOf(above, fields)
    const isStatus = ({text}: Line) => usualVocabulary.statusIn(text.plain.trim()) !== undefined
    const line =
      parent ?? (haveHeadings ? above.findLast(({isHeading}) => isHeading) : above.findLast(each => !isStatus(each)))
    // One label is enough under a number: "Lead: …" alone may be said of the whole plan.
    const isEnough = hasFields(cells) || (line !== undefined && typedNumber(line.text.plain) !== undefined)
    const status = cells.status ? undefined : statusLine(line, above)
    const own = {...(status && {status: [status.text]}), ...cells}
    return line && (isEnough || status) ? [{cells: {...own, action: [wholeWords(line, above)]}, fields}] : []
  })
  const tables = blocks.flatMap(block => (block.kind === 'table' ? (cardOfTable(block) ?? []) : []))
  const sure = cards.filter(({cells}) => hasFields(cells) || cells.number !== undefined).length + tables.length
  return sure >= fewestCards ? [...cards, ...tables] : []
})

/** The words of an action that are wrapped over several lines of its paragraph, of which `line` is the last or the first. */
function wholeWords({block, text, at}: Line, above: readonly Line[]): MappedText {
  const lines = above.filter(each => each.block === block)
  const here = lines.findIndex(each => each.at === at)
  let first = here
  while (first > 0 && goesOn(lines[first - 1], lines[first])) first--
  let last = here
  while (last + 1 < lines.length && goesOn(lines[last], lines[last + 1])) last++
  const [begin, end] = [lines[first], lines[last]]
  const isWrapped = first < last && begin !== undefined && end !== undefined && isText(block)
  return isWrapped ? slice(block.text, begin.at, end.at + end.text.plain.length) : text
}

/** "On track" on a line of its own between a heading and the labels below it. */
function statusLine(head: Line | undefined, above: readonly Line[]): Line | undefined {
  if (!head) return undefined
  return above
    .slice(above.indexOf(head) + 1)
    .find(({text}) => usualVocabulary.statusIn(text.plain.trim()) !== undefined)
}

/** A line that nothing ends, before one that nothing begins. */
function goesOn(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || next.isHeading || /[.:;!?]\s{0,9}$/.test(line.text.plain)) return false
  const isOpen = isLeftOpen(line.text.plain.trimEnd()) || line.text.plain.length >= shortestWrapped
  return isOpen || /^\s{0,9}[\p{Ll}(&]/u.test(next.text.plain)
}

/** Text is wrapped at the edge of a page or a message. */
const shortestWrapped = 55

function tellsWhoOrWhen({cells: {lead, timescale}}: Draft): boolean {
  return lead !== undefined || timescale !== undefined
}

function hasFields({action: _, number: __, ...fields}: Cells): boolean {
  return Object.keys(fields).length >= fewestFields
}

/** The item directly above labels that stand deeper in its list. */
function parentOf(above: readonly Line[], [field]: readonly Block[]): Line | undefined {
  const line = above.at(-1)
  const isParent = line?.block.kind === 'item' && field?.kind === 'item' && field.depth > line.block.depth
  return isParent ? line : undefined
}

/** A table of labels and values that is one action: "Action | Train staff", "Lead | Training Manager". */
function cardOfTable(table: Table): Card | undefined {
  const cells: Cells = {}
  for (const row of table.rows) {
    const [label, value, ...more] = row
    if (!label || !value || more.length > 0) return undefined
    const column = columnOfLabel(label.text.plain.trim())
    if (column && value.text.plain.trim() !== '') cells[column] ??= [value.text]
  }
  const isAction = cells.action !== undefined && (cells.lead !== undefined || cells.timescale !== undefined)
  return isAction && Object.keys(cells).length >= 3 ? {cells, fields: [table]} : undefined
}

function draftsIn(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let above: Line[] = []
  let open: Draft | undefined
  for (const line of lines) {
    const {cells, block} = line
    const last = open?.fields.at(-1)
    if (!cells) {
      // A long value goes on in the next line of its paragraph.
      const column = Object.keys(open?.cells ?? {}).at(-1) as keyof Cells | undefined
      if (open && column && block === last && !line.isHeading) {
        open.cells[column]?.push(line.text)
        continue
      }
      open = undefined
      above.push(line)
      continue
    }
    const repeats = Object.keys(cells).some(name => open?.cells[name as keyof Cells] !== undefined)
    if (open && !cells.action && !repeats) Object.assign(open.cells, cells)
    else {
      open = {cells: {...cells}, fields: [], above}
      drafts.push(open)
      above = []
    }
    open.fields.push(block)
  }
  return drafts
}

/** "1a. ", "R2.3 ", "(b) ". */
const letteredNumber =
  /^\s{0,9}(?:\d{1,2}(?:\.\d{1,2})?[a-z][.)]?|[A-Z]{1,3}\d{1,2}(?:\.\d{1,2})?[.):]?|\([a-z\d]{1,3}\))\s{1,9}\S/

function linesOf(block: Block): Line[] {
  if (block.kind === 'heading') return [{block, text: block.text, cells: undefined, isHeading: true, at: 0}]
  if (!isText(block)) return []
  const {text, strong} = block
  return [...text.plain.matchAll(/[^\n]+/g)].flatMap(({0: plain, index}) => {
    if (plain.trim() === '') return []
    const line = slice(text, index, index + plain.length)
    const isBold = strong.some(({start, end}) => start <= index + 1 && end >= index + plain.trimEnd().length - 1)
    const cells = labelledCells(line)
    const isCounted =
      typedNumber(plain) !== undefined ||
      letteredNumber.test(plain) ||
      (block.kind === 'item' && /^\(?[\da-z]{1,3}[.)]/.test(block.marker))
    const stands = !plain.trimEnd().endsWith(':') && (isBold || isCounted)
    return [{block, text: line, cells, isHeading: cells === undefined && stands, at: index}]
  })
}
