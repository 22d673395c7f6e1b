import type {MappedText} from '../base/mapped-text'
import type {Cell} from '../syntax/types'
import {typedNumber} from '../syntax/typed-list'
import type {ColumnName} from '../vocabulary/table-columns'
import {usualVocabulary} from '../vocabulary/vocabulary'
import {isLeftOpen} from './left-open'
import {objectiveLead} from './objective-lead'
import type {Columns} from './plan-titles'
import type {GridRow} from './plan-grid'
import {readLead} from './leads'
import {isEmptyMark, isWhollyTimescale} from './timescales'

/** The texts of one action as collected from its row and the rows that continue it. */
export interface ActionRow {
  readonly objective: string | undefined
  readonly cells: Partial<Record<ColumnName, MappedText[]>>
}

/** An objective as a table words it. */
export interface ObjectiveRow {
  readonly number: string | undefined
  readonly wording: MappedText[]
}

/** What has been read of a run of tables with one header, and where the reading stands. */
export interface PlanRows {
  readonly objectives: ObjectiveRow[]
  readonly actions: ActionRow[]
  /** The objectives by their words, so that one that each row repeats is one. */
  readonly byWords: Map<string, ObjectiveRow>
  readonly numbers: Set<string>
  /** The number of the objective that the next rows serve. */
  current: string | undefined
  /** The number of the objective over the rows, in a line, header or row of its own; objectives in cells are its parts. */
  band: string | undefined
}

/** Where the reading of tables begins. */
export function emptyPlan(): PlanRows {
  return {objectives: [], actions: [], byWords: new Map(), numbers: new Set(), current: undefined, band: undefined}
}

/** A text by its column. */
type Texts = Partial<Record<ColumnName, MappedText>>

/**
 * Takes in one row under `columns`. A row that names no action continues the one above it; a row after a page break
 * does so, too, if it begins in the middle of a sentence.
 */
export function takeRow(plan: PlanRows, row: GridRow, columns: Columns, width: number): void {
  const cells = alignRow(row.cells, columns, width)
  const texts = textsOf(cells, columns)
  const last = plan.actions.at(-1)
  if (Object.keys(texts).length === 0) return
  if (isBand(row, cells, columns)) return takeBand(plan, bandText(cells, columns))
  const {objective, action} = texts
  if (last && (row.goesOn || isContinued(texts, last, row.afterBreak))) return append(plan, last, texts)
  if (objective) takeObjective(plan, objective)
  const others = Object.keys(texts).some(name => name !== 'objective' && name !== 'number')
  const named = action ?? (columns.action === undefined || others ? objective : undefined)
  if (!named) return
  const merged = textsOf(
    Array.from({length: width}, (_, i) => row.merged.get(i)),
    columns,
  )
  const own: Partial<Record<ColumnName, MappedText[]>> = {}
  for (const [name, text] of Object.entries({...merged, ...texts, action: named})) own[name as ColumnName] = [text]
  plan.actions.push({objective: plan.current, cells: own})
}

/** Takes in an objective that stands over the rows that serve it. */
export function takeBand(plan: PlanRows, text: MappedText | undefined): void {
  if (!text) return
  plan.band = undefined
  takeObjective(plan, text)
  plan.band = plan.current !== undefined && plan.numbers.has(plan.current) ? plan.current : undefined
}

/** Takes in an objective's cell: a new objective, or a number that refers to one. */
function takeObjective(plan: PlanRows, text: MappedText): void {
  const plain = text.plain.trim()
  const reference = /^(?:objective\s)?(\d{1,3}(?:\.\d{1,3})?)\.?$/i.exec(plain)?.[1]
  if (reference !== undefined) {
    plan.current = reference
    return
  }
  const before = text.plain.length - text.plain.trimStart().length
  const typed = objectiveLead(plain) ?? typedNumber(plain)
  const wording = typed ? slice(text, before + typed.length) : text
  if (wording.plain.trim() === '') {
    plan.current = typed?.number
    return
  }
  const key = wording.plain
    .replace(/[\s.]+/g, ' ')
    .trim()
    .toLowerCase()
  const known = plan.byWords.get(key)
  const number = typed?.number ?? known?.number ?? freeNumber(plan)
  plan.current = number
  if (known) return
  const objective = {number, wording: [wording]}
  plan.objectives.push(objective)
  plan.byWords.set(key, objective)
  plan.numbers.add(number)
}

/** The header may have numbered the objective whose wording stands below it; else they are counted. */
function freeNumber({current, band, objectives, numbers}: PlanRows): string {
  if (band !== undefined) {
    const parts = objectives.filter(({number}) => number?.startsWith(`${band}.`)).length
    return `${band}.${String(parts + 1)}`
  }
  return current !== undefined && !numbers.has(current) ? current : String(objectives.length + 1)
}

function slice(text: MappedText, from: number): MappedText {
  return {plain: text.plain.slice(from), sourceOf: (start, end) => text.sourceOf(start + from, end + from)}
}

function isContinued(texts: Texts, last: ActionRow, afterBreak: boolean): boolean {
  const first = texts.objective ?? texts.action
  if (!first) return true
  const before = texts.objective ? last.cells.objective : last.cells.action
  const written = before?.at(-1)?.plain ?? '.'
  const isAlone = Object.keys(texts).length === 1
  const isOpen = !/[.;:!?)]\s{0,9}$/.test(written)
  const goesOn = isOpen && /^\s{0,9}[a-z]/.test(first.plain)
  // A row goes on with words that nothing ends with if it has nothing but more words, or no number where rows have them.
  if (isAlone && isLeftOpen(written.trimEnd())) return true
  if (goesOn && last.cells.number !== undefined && !texts.number) return true
  return afterBreak && goesOn
}

function append(plan: PlanRows, last: ActionRow, {objective, ...texts}: Texts): void {
  if (objective) plan.objectives.find(({number}) => number === last.objective)?.wording.push(objective)
  for (const [name, text] of Object.entries(texts)) {
    const column = name as ColumnName
    last.cells[column] = [...(last.cells[column] ?? []), text]
  }
}

function textsOf(cells: readonly (Cell | undefined)[], columns: Columns): Texts {
  const texts: Texts = {}
  for (const [name, index] of Object.entries(columns)) {
    const text = cells[index]?.text
    const column = name as ColumnName
    if (!text || text.plain.trim() === '') continue
    if ((column === 'objective' || column === 'action') && isEmptyMark(text.plain)) continue
    texts[column] = text
  }
  return texts
}

function isBand(row: GridRow, cells: readonly (Cell | undefined)[], columns: Columns): boolean {
  const text = bandText(cells, columns)
  if (!text) return false
  return row.isBand || (cells.length > 1 && objectiveLead(text.plain.trim()) !== undefined)
}

/** The text of the only cell that has one, but for a number of its own. */
function bandText(cells: readonly (Cell | undefined)[], {number}: Columns): MappedText | undefined {
  const filled = cells.flatMap((cell, i) => (cell && cell.text.plain.trim() !== '' ? [{i, text: cell.text}] : []))
  const [first, second] = filled
  if (filled.length === 2 && first?.i === number && second && objectiveLead(second.text.plain.trim()))
    return second.text
  return filled.length === 1 ? first?.text : undefined
}

/** A row with too few cells (of `width`) lacks them at its end, unless they fit their columns better with a gap before. */
export function alignRow(cells: GridRow['cells'], columns: Columns, width: number): GridRow['cells'] {
  const missing = width - cells.length
  if (missing <= 0 || cells.length < 3) return cells
  let best = cells
  let most = fit(cells, columns)
  let gap = 0
  for (let at = 0; at < cells.length; at++)
    for (let by = 1; by <= missing; by++) {
      const empty = Array.from({length: by}, () => undefined)
      const shifted = [...cells.slice(0, at), ...empty, ...cells.slice(at)]
      const score = fit(shifted, columns)
      // What people forget stands rather to the right.
      if (score > most || (gap > 0 && score === most)) [best, most, gap] = [shifted, score, at]
    }
  return best
}

function fit(cells: GridRow['cells'], {number, action, lead, timescale, status}: Columns): number {
  const has = (column: number | undefined, test: (text: MappedText) => boolean) => {
    const text = column === undefined ? undefined : cells[column]?.text
    return text && text.plain.trim() !== '' && test(text) ? 1 : 0
  }
  return (
    has(number, text => /^[A-Z]{0,3}\d[\d.]{0,9}$/.test(text.plain.trim())) +
    has(action, () => true) +
    has(timescale, text => isWhollyTimescale(text.plain.trim())) +
    has(status, text => usualVocabulary.statusIn(text.plain) !== undefined) +
    has(lead, text => isLead(text))
  )
}

function isLead(text: MappedText): boolean {
  const lead = readLead([text], new Set())
  return lead !== undefined && lead.text.length <= 60 && lead.sort !== 'other' && lead.sort !== 'sentence'
}
