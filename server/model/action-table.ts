import type {MappedText} from '../base/mapped-text'
import type {Block, Cell, Table} from '../syntax/types'
import {historyHeading} from '../vocabulary/other-tables'
import {readHeader, repeatsHeader} from './plan-columns'
import type {Columns} from './plan-titles'
import {isCertainHeader} from './plan-titles'
import {namesObjective, objectiveLead} from './objective-lead'
import {gridOf, type GridRow} from './plan-grid'
import {markedPeriods, periodColumns} from './plan-periods'
import {emptyPlan, takeBand, takeRow, type PlanRows} from './plan-rows'

export type {Columns}

export interface ActionTable {
  readonly table: Table
  readonly columns: Columns
  readonly rows: readonly GridRow[]
  /** Which row is the header; -1 where the table goes on with the columns of the one before it. */
  readonly header: number
  /** The line directly over the table, if it names an objective. */
  readonly over: MappedText | undefined
}

/**
 * Tables of actions, by their header row: what is done, and who does it, when, or how far it is. A table without a
 * header directly after one, but for a page number, goes on with it. `text` is the document's, for the blank lines of page breaks.
 */
export function findActionTables(blocks: readonly Block[], text = ''): readonly ActionTable[] {
  if (text === '') return searchTables(blocks, text)
  // The reader of plans and the rules about tables ask for the same.
  const known = remembered.get(blocks) ?? searchTables(blocks, text)
  remembered.set(blocks, known)
  return known
}

const remembered = new WeakMap<readonly Block[], readonly ActionTable[]>()

function searchTables(blocks: readonly Block[], text: string): ActionTable[] {
  const found: ActionTable[] = []
  let open: ActionTable | undefined
  let before: Block | undefined
  for (const block of blocks) {
    if (block.kind !== 'table') {
      if (!isPageMark(block)) open = undefined
      before = block
      continue
    }
    const rows = gridOf(block, text)
    const width = widthOf(rows)
    const headed = headerOf(rows)
    if (headed && !isHistory(before)) open = {table: block, rows, ...headed, over: objectiveIn(before)}
    else if (open && width > 2 && width === widthOf(open.rows))
      open = {...open, table: block, rows, header: -1, over: undefined}
    else open = undefined
    if (open) found.push(open)
    before = block
  }
  return found
}

/** "Change log" over a table of dates and what changed. */
function isHistory(block: Block | undefined): boolean {
  return block !== undefined && 'text' in block && historyHeading.test(block.text.plain.trim())
}

/** "Priority 2" or "Objective 2: Homes", on a line of its own: the last of what stands over the table. */
function objectiveIn(block: Block | undefined): MappedText | undefined {
  if (!block || !('text' in block)) return undefined
  const {text} = block
  const at = text.plain.trimEnd().lastIndexOf('\n') + 1
  const line = {plain: text.plain.slice(at), sourceOf: (from: number, to: number) => text.sourceOf(at + from, at + to)}
  const words = line.plain.trim()
  // "Outcome sought: …" under a heading words what that is for.
  return namesObjective(words) && (at === 0 || objectiveLead(words)?.number !== undefined) ? line : undefined
}

/** Under a title over two columns ("Step") the first holds the codes of what stands in the second. */
function withCodes(columns: Columns, rows: readonly GridRow[], header: number): Columns {
  const {action, number} = columns
  const titles = rows[header]?.cells ?? []
  if (action === undefined || number !== undefined || action + 1 >= titles.length || titles[action + 1]) return columns
  const below = rows.slice(header + 1).flatMap(({cells}) => cells[action]?.text.plain.trim() ?? [])
  const isCoded = below.filter(text => /^[A-Z]{0,3}[\d.]{1,6}[a-z]?$/i.test(text)).length * 2 > below.length
  return isCoded ? {...columns, number: action, action: action + 1} : columns
}

/** A title or an objective may stand over the header, in rows of their own. */
function headerOf(rows: readonly GridRow[]): Pick<ActionTable, 'columns' | 'header'> | undefined {
  for (let header = 0; header < Math.min(3, rows.length); header++) {
    const columns = readHeader(filled(rows[header]), rows.slice(header + 1).map(filled))
    if (columns) return {columns: withCodes(columns, rows, header), header}
    // A row of a label and a value is none of these, nor is what stands below it a header.
    if (isPair(rows[header])) return undefined
  }
  return undefined
}

function isPair(row: GridRow | undefined): boolean {
  return row?.cells.length === 2 && filled(row).every(({text}) => text.plain.trim() !== '')
}

const emptyCell: Cell = {text: {plain: '', sourceOf: () => ({start: 0, end: 0})}, range: {start: 0, end: 0}}

function filled(row: GridRow | undefined): readonly Cell[] {
  return (row?.cells ?? []).map(cell => cell ?? emptyCell)
}

function widthOf(rows: readonly GridRow[]): number {
  return Math.max(0, ...rows.slice(0, 200).map(row => row.cells.length))
}

/** What a page break leaves between the parts of a table: the page's number, or nothing that is read. */
function isPageMark(block: Block): boolean {
  if (block.kind === 'verbatim') return block.form !== 'code'
  return 'text' in block && /^\s{0,9}(?:page\s)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?\s{0,9}$/i.test(block.text.plain)
}

/**
 * The rows of all tables put together to actions and objectives. `objectiveAt` tells the number of the objective under
 * whose heading an offset lies.
 */
export function readActionTables(
  tables: readonly ActionTable[],
  objectiveAt: (offset: number) => string | undefined,
): Pick<PlanRows, 'objectives' | 'actions'> {
  const plan = emptyPlan()
  const done: Pick<PlanRows, 'objectives' | 'actions'> = {objectives: [], actions: []}
  let header: readonly Cell[] | undefined
  for (const table of tables) {
    const first = table.header < 0 ? header : filled(table.rows[table.header])
    const goesOn = header !== undefined && first !== undefined && repeatsHeader(first, header)
    if (!goesOn) {
      done.actions.push(...plan.actions.splice(0))
      plan.current = undefined
      plan.band = undefined
    }
    if (!goesOn || plan.current === undefined) plan.current = objectiveAt(table.table.range.start)
    takeBand(plan, table.over)
    readTable(plan, table, first)
    header = first
  }
  return {objectives: plan.objectives, actions: [...done.actions, ...plan.actions]}
}

function readTable(plan: PlanRows, table: ActionTable, first: readonly Cell[] | undefined): void {
  let {columns} = table
  let header = first
  let afterBreak = true
  const width = header?.length ?? widthOf(table.rows)
  const periods =
    columns.timescale === undefined && header
      ? periodColumns(header, table.rows.slice(table.header + 1).map(filled))
      : []
  table.rows.forEach((row, i) => {
    const cells = filled(row)
    const columnsHere = i > table.header && isCertainHeader(cells) ? readHeader(cells, []) : undefined
    if (i === table.header || columnsHere || (header && repeatsHeader(cells, header))) {
      columns = columnsHere ?? columns
      header = cells
      afterBreak = true
      takeHeader(plan, cells)
    } else if (row.goesOn && afterBreak) {
      // The titles go on in the next line.
    } else if (i > table.header) {
      // Words under the last row head nothing: "Monitored each term".
      if (row.isBand && i === table.rows.length - 1 && !cells.some(({text}) => objectiveLead(text.plain.trim()))) return
      const over = bandOver(cells, filled(table.rows[i + 1]), columns)
      if (over) return takeBand(plan, over)
      const before = plan.actions.length
      takeRow(plan, {...row, afterBreak: afterBreak || row.afterBreak}, columns, Math.max(width, cells.length))
      const when = header ? markedPeriods(periods, header, row.cells) : []
      const [taken] = plan.actions.slice(before)
      if (taken && when.length > 0) taken.cells.timescale = when
      afterBreak = false
    } else takeBand(plan, cells.find(cell => objectiveLead(cell.text.plain.trim())?.number !== undefined)?.text)
  })
}

/** "1 | Standards | | |" over "1.1 | Publish the format | …": the words head the rows whose numbers go on from theirs. */
function bandOver(cells: readonly Cell[], next: readonly Cell[], {number}: Columns): MappedText | undefined {
  if (number === undefined) return undefined
  const numberOf = (row: readonly Cell[]) => row[number]?.text.plain.trim().replace(/\.$/, '') ?? ''
  const [words, ...others] = cells.filter(({text}, i) => i !== number && text.plain.trim() !== '')
  const own = numberOf(cells)
  return others.length === 0 && /^\d+$/.test(own) && numberOf(next).startsWith(`${own}.`) ? words?.text : undefined
}

/** A header may name its objective: "Strategic Objective 2", "Priority 1: Homes". */
function takeHeader(plan: PlanRows, header: readonly Cell[]): void {
  takeBand(plan, header.find(cell => objectiveLead(cell.text.plain.trim())?.number !== undefined)?.text)
}
