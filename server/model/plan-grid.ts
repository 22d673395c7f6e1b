import {parseDocument} from 'htmlparser2'
import type {ChildNode, Element} from 'domhandler'
import type {Cell, Table} from '../syntax/types'

/** A row of a table by its columns, merged cells counted out. */
export interface GridRow {
  /** Undefined where the table has no cell of its own: merged with one before it, or left out at the end. */
  readonly cells: readonly (Cell | undefined)[]
  /** The cells from rows above that reach down into this row, by column. */
  readonly merged: ReadonlyMap<number, Cell>
  /** True if one cell takes the whole width. */
  readonly isBand: boolean
  /** True if a blank line parts the row from the one before, as a page break leaves it. */
  readonly afterBreak: boolean
}

interface Span {
  readonly rows: number
  readonly columns: number
}

const one: Span = {rows: 1, columns: 1}
const mostMerged = 200

/** The rows of `table` in columns. `text` is the document, whose HTML tells which cells are merged. */
export function gridOf(table: Table, text: string): GridRow[] {
  const spans = table.form === 'html' ? spansIn(text.slice(table.range.start, table.range.end)) : undefined
  let reaching = new Map<number, {cell: Cell; rows: number}>()
  let end = table.range.start
  return table.rows.map((row, r) => {
    const cells: (Cell | undefined)[] = []
    const merged = new Map([...reaching].map(([column, {cell}]) => [column, cell] as const))
    const next = new Map(
      [...reaching].filter(([, {rows}]) => rows > 1).map(([c, {cell, rows}]) => [c, {cell, rows: rows - 1}]),
    )
    let widest = 1
    row.forEach((cell, i) => {
      const {rows, columns} = spans?.[r]?.[i] ?? one
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
    return {cells, merged, isBand: row.length === 1 && widest > 2, afterBreak}
  })
}

/** How far the cells of each row of an HTML table reach; undefined where none reaches further than itself. */
function spansIn(html: string): Span[][] | undefined {
  if (!/\b(?:row|col)span\b/i.test(html)) return undefined
  const table = firstTable(parseDocument(html).children, 0)
  const rows = (table ? rowsOf(table) : []).map(row => row.children.filter(isElement).filter(isCell).map(spanOf))
  return rows.filter(row => row.length > 0)
}

function spanOf({attribs}: Element): Span {
  return {rows: countIn(attribs.rowspan), columns: countIn(attribs.colspan)}
}

function countIn(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10)
  return count >= 1 ? Math.min(count, mostMerged) : 1
}

function firstTable(nodes: readonly ChildNode[], depth: number): Element | undefined {
  if (depth > 20) return undefined
  for (const node of nodes.filter(isElement)) {
    const found = node.name === 'table' ? node : firstTable(node.children, depth + 1)
    if (found) return found
  }
  return undefined
}

function rowsOf(node: Element, depth = 0): Element[] {
  if (depth > 20) return []
  return node.children
    .filter(isElement)
    .flatMap(child => (child.name === 'tr' ? [child] : isCell(child) ? [] : rowsOf(child, depth + 1)))
}

function isElement(node: ChildNode): node is Element {
  return 'name' in node && 'children' in node
}

function isCell(node: Element): boolean {
  return node.name === 'td' || node.name === 'th'
}
