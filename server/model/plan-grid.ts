import type {Cell, Table} from '../syntax/types'

/** A row of a table by its columns, merged cells counted out. */
export interface GridRow {
  /** Undefined where the table has no cell of its own: merged with one before it, or left out at the end. */
  readonly cells: readonly (Cell | undefined)[]
  /** The cells from rows above that reach down into this row, by column. */
  readonly merged: ReadonlyMap<number, Cell>
  /** True if one cell takes the whole width, or stands on a line of its own between rows. */
  readonly isBand: boolean
  /** True if its words go on with the cells above. */
  readonly goesOn: boolean
  /** True if a blank line parts the row from the one before, as a page break leaves it. */
  readonly afterBreak: boolean
}

/** The rows of `table` in columns. `text` is the document, whose blank lines tell where pages end. */
export function gridOf(table: Table, text: string): GridRow[] {
  let reaching = new Map<number, {cell: Cell; rows: number}>()
  let end = table.range.start
  return table.rows.map((row, r) => {
    const cells: (Cell | undefined)[] = []
    const merged = new Map([...reaching].map(([column, {cell}]) => [column, cell] as const))
    const next = new Map(
      [...reaching].filter(([, {rows}]) => rows > 1).map(([c, {cell, rows}]) => [c, {cell, rows: rows - 1}]),
    )
    let widest = 1
    row.forEach(cell => {
      const {rows, columns} = cell.span ?? {rows: 1, columns: 1}
      while (merged.has(cells.length)) cells.push(undefined)
      if (rows > 1) next.set(cells.length, {cell, rows: rows - 1})
      cells.push(cell)
      for (let n = 1; n < columns; n++) cells.push(undefined)
      widest = Math.max(widest, columns)
    })
    reaching = next
    const start = row[0]?.range.start ?? end
    const afterBreak = table.form === 'tabs' && /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(text.slice(end, start))
    end = row.at(-1)?.range.end ?? start
    const isBand =
      row.length === 1 && (widest > 2 || table.form === 'blanks' || table.form === 'drawn' || table.form === 'lines')
    return {cells, merged, isBand, goesOn: table.wrapped?.has(r) === true, afterBreak}
  })
}
