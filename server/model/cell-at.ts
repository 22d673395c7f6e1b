import type {TextRange} from '../base/range'
import type {ColumnName} from '../vocabulary/table-columns'
import {planTablesOf, type PlanTable} from './plan-tables'
import type {TorDocument} from './types'

/** A place in a row of a table of actions; the row may be one that is being typed under the table. */
export interface CellPlace {
  readonly table: PlanTable
  /** `|`, or a tab where the cells are parted by tabs. */
  readonly separator: '|' | '\t'
  /** What the column holds; undefined where its title is none that we know, and before the first cell. */
  readonly column: ColumnName | undefined
  /** What stands in the cell before the place. */
  readonly typed: TextRange
  /** True if nothing stands in the cell after the place. */
  readonly atEnd: boolean
  /** True if the line has no words and no separators yet. */
  readonly isNewRow: boolean
}

/** The cell that `offset` is in, in tables of pipes and of tabs; undefined outside tables of actions. */
export function cellAt(document: TorDocument, offset: number): CellPlace | undefined {
  const {parsed, lines} = document
  const {line} = lines.positionAt(offset)
  const start = lines.lineStart(line)
  // A row that is being typed may not belong to the table yet.
  const above = line === 0 ? start : lines.lineStart(line - 1)
  const table = planTablesOf(document).findLast(({ranges}) =>
    ranges.some(range => range.start < start && (range.end >= above || range.end >= offset)),
  )
  const range = table?.ranges.find(each => each.start < start && each.end >= above)
  const block = parsed.blocks.find(each => each.kind === 'table' && each.range.start === range?.start)
  if (!table || block?.kind !== 'table' || (block.form !== 'gfm' && block.form !== 'tabs')) return undefined
  const separator = block.form === 'tabs' ? '\t' : '|'
  const [after = ''] = parsed.text.slice(offset).split(/\r\n|\n|\r/, 1)
  const cells = cellsOf(parsed.text.slice(start, offset), separator)
  const last = cells.at(-1) ?? ''
  const lead = /^\s*/.exec(last)?.[0].length ?? 0
  const column = separator === '|' && cells[0]?.trim() === '' ? cells.length - 2 : cells.length - 1
  const [name] = Object.entries(table.columns).find(([, index]) => index === column) ?? []
  return {
    table,
    separator,
    column: name as ColumnName | undefined,
    typed: {start: offset - last.length + lead, end: offset},
    atEnd: (cellsOf(after, separator)[0] ?? '').trim() === '',
    isNewRow: cells.length === 1 && last.trim() === '' && after.trim() === '',
  }
}

function cellsOf(line: string, separator: string): readonly string[] {
  return line.split(separator === '|' ? /(?<!\\)\|/ : '\t')
}
