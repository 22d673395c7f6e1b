import {sliceInline} from '../syntax/typed-list'
import type {Cell, Paragraph, Table} from '../syntax/types'
import {namesElement} from '../vocabulary/match'
import type {Vocabulary} from '../vocabulary/vocabulary'
import type {Line} from './clause-lines'

/** "Quorum 3", "Reports to Full Council": words of a label, then a value that begins with a capital or a figure. */
const row = /^\s{0,9}([A-Z][a-z'-]{1,20}(?: [a-z'&/-]{1,20}){0,5}\.?)\s{1,20}(?=[A-Z\d£€$"'(])/

/** A table, and the lines of its paragraph that it takes up. */
export interface PastedRows {
  readonly table: Table
  readonly first: Line
  readonly after: Line | undefined
}

/**
 * Finds a table that lost the lines between its columns when it was pasted: at least four rows, three of them with
 * labels that name elements.
 */
export function readPastedRows(
  block: Paragraph,
  lines: readonly Line[],
  {matchHeading}: Vocabulary,
): PastedRows | undefined {
  if (lines.length < fewestRows) return undefined
  let from = 0
  for (let to = 0; to <= lines.length; to++) {
    if (to < lines.length && row.test(lines[to]?.text ?? '')) continue
    const rows = lines.slice(from, to)
    const named = rows.filter(({text}) => namesElement(matchHeading(row.exec(text)?.[1] ?? '')))
    const [first] = rows
    if (first && isTable(rows.length) && named.length >= 3)
      return {table: tableOf(block, rows), first, after: lines[to]}
    from = to + 1
  }
  return undefined
}

const fewestRows = 4
/** Elements of a group are named in no more rows than these. */
const mostRows = 60

function isTable(rows: number): boolean {
  return rows >= fewestRows && rows <= mostRows
}

function tableOf(block: Paragraph, lines: readonly Line[]): Table {
  const rows = lines.map(({at, text}) => {
    const value = at + (row.exec(text)?.[0].length ?? 0)
    return [cellAt(block, at, value), cellAt(block, value, at + text.length)]
  })
  const ends = rows.flat().map(({range}) => range)
  return {
    kind: 'table',
    form: 'tabs',
    rows,
    range: {start: ends[0]?.start ?? block.range.start, end: ends.at(-1)?.end ?? block.range.end},
  }
}

function cellAt(block: Paragraph, from: number, to: number): Cell {
  const plain = block.text.plain.slice(from, to)
  const start = from + plain.length - plain.trimStart().length
  const end = from + plain.trimEnd().length
  return {text: sliceInline(block, start, end).text, range: block.text.sourceOf(start, end)}
}
