import type {TextRange} from '../base/range'
import type {Cell, Table} from '../syntax/types'
import {findActionTables, type ActionTable} from './action-table'
import {lazily} from './lazily'
import {alignRow} from './plan-rows'
import type {TorDocument} from './types'

/** A row of a table that has not as many cells as the table's head. */
export interface UnevenRow {
  readonly form: 'gfm' | 'tabs'
  readonly range: TextRange
  /** How many cells it has, and how many the head. */
  readonly cells: number
  readonly width: number
  /** How many cells it lacks before its first one; of a table that is no plan nobody can tell, and it is 0. */
  readonly missingBefore: number
  /** The row of the head and the strokes under it; of tables with strokes only. */
  readonly head: TextRange
}

/**
 * Rows of Markdown tables with fewer or more cells than the head, and rows of tables of tabs whose cells stand too far
 * left: what such a row lacks at its end is no loss. Empty cells that are too many do not count.
 */
export const unevenRowsOf: (document: TorDocument) => readonly UnevenRow[] = lazily(({parsed}) => {
  const plans = new Map(findActionTables(parsed.blocks, parsed.text).map(plan => [plan.table, plan] as const))
  return parsed.blocks.flatMap(block => (block.kind === 'table' ? unevenIn(block, plans.get(block)) : []))
})

function unevenIn(table: Table, plan: ActionTable | undefined): readonly UnevenRow[] {
  const {form, rows} = table
  const head = rows[Math.max(0, plan?.header ?? 0)]
  if ((form !== 'gfm' && form !== 'tabs') || !head || (form === 'tabs' && !plan)) return []
  const width = head.length
  return rows.slice(rows.indexOf(head) + 1).flatMap(row => {
    const cells = row.findLastIndex((cell, i) => i < width || cell.text.plain.trim() !== '') + 1
    const missingBefore = plan && cells < width ? startOf(row, plan, width) : 0
    if (cells === 0 || cells === width || (form === 'tabs' && missingBefore === 0)) return []
    return [{form, range: rangeOf(row), cells, width, missingBefore, head: rangeOf(head)}]
  })
}

function startOf(row: readonly Cell[], {columns}: ActionTable, width: number): number {
  return Math.max(
    0,
    alignRow(row, columns, width).findIndex(cell => cell !== undefined),
  )
}

function rangeOf(row: readonly Cell[]): TextRange {
  return {start: row[0]?.range.start ?? 0, end: row.at(-1)?.range.end ?? 0}
}
