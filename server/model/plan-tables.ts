import type {TextRange} from '../base/range'
import type {Cell} from '../syntax/types'
import type {ColumnName} from '../vocabulary/table-columns'
import {findActionTables, type ActionTable} from './action-table'
import {lazily} from './lazily'
import {phraseIn} from './phrase'
import {readHeader, repeatsHeader} from './plan-columns'
import type {Columns} from './plan-titles'
import {isCertainHeader} from './plan-titles'
import type {Action, Phrase, TorDocument} from './types'

/** A title over a column of a table of actions. */
export interface ColumnTitle extends Phrase {
  /** What the column holds; undefined where its title is none that we know. */
  readonly column: ColumnName | undefined
}

/** The actions under one header, and the header; it may stand there again after page breaks. */
export interface PlanTable {
  readonly titles: readonly ColumnTitle[]
  /** Which column holds what, counted from 0. */
  readonly columns: Columns
  /** How many columns the header has. */
  readonly width: number
  /** The tables that it goes on in. */
  readonly ranges: readonly TextRange[]
  readonly actions: readonly Action[]
  /** The places where the same header stands again. */
  readonly repeats: readonly TextRange[]
}

/** The tables of actions in source order, cut where a header with other words begins. */
export const planTablesOf: (document: TorDocument) => readonly PlanTable[] = lazily(readTables)

/** A row with a longer cell is no header. */
const longestTitle = 200

interface Draft {
  readonly start: number
  readonly header: readonly Cell[]
  readonly columns: Columns
  readonly repeats: TextRange[]
  readonly ranges: TextRange[]
}

function readTables({parsed, actions}: TorDocument): readonly PlanTable[] {
  const drafts: Draft[] = []
  for (const table of findActionTables(parsed.blocks, parsed.text)) takeTable(drafts, table, parsed.text)
  return drafts.map(({start, header, columns, repeats, ranges}, i) => {
    const end = drafts[i + 1]?.start ?? Infinity
    const isHere = (offset: number) =>
      start <= offset && offset < end && ranges.some(range => range.start <= offset && offset < range.end)
    return {
      titles: titlesOf(header, columns),
      columns,
      width: header.length,
      ranges,
      actions: actions.filter(({action}) => isHere(action.range.start)),
      repeats,
    }
  })
}

function takeTable(drafts: Draft[], {table, rows, columns, header}: ActionTable, text: string): void {
  const end = drafts.at(-1)?.ranges.at(-1)?.end ?? table.range.start
  // A heading or a sentence between two tables parts them.
  const goesOn = drafts.length > 0 && !/\p{L}/u.test(text.slice(end, table.range.start).replace(pageMarks, ''))
  rows.forEach((row, i) => {
    const cells = row.cells.flatMap(cell => cell ?? [])
    const [first] = cells
    if (!first || i < header) return
    const isHeader =
      i === header || (cells.every(({text: {plain}}) => plain.length <= longestTitle) && isCertainHeader(cells))
    if (isHeader) takeHeader(drafts, cells, goesOn || i > header, i === header ? columns : readHeader(cells, []))
    const open = drafts.at(-1)
    if (open && open.ranges.at(-1) !== table.range) open.ranges.push(table.range)
  })
}

const pageMarks = /\bpage\b|<[^<>]{0,80}>/gi

function takeHeader(drafts: Draft[], cells: readonly Cell[], goesOn: boolean, columns: Columns | undefined): void {
  const last = drafts.at(-1)
  const start = cells[0]?.range.start ?? 0
  // "Strategic Objective 2" over the next table is another header.
  if (last && goesOn && sameWords(cells, last.header)) last.repeats.push({start, end: endOf(cells)})
  else if (last && goesOn && repeatsHeader(cells, last.header)) drafts.push(draftOf(cells, last.columns))
  else if (columns) drafts.push(draftOf(cells, columns))
}

function draftOf(header: readonly Cell[], columns: Columns): Draft {
  return {start: header[0]?.range.start ?? 0, header, columns, repeats: [], ranges: []}
}

function titlesOf(header: readonly Cell[], columns: Columns): ColumnTitle[] {
  return header.flatMap((cell, i): ColumnTitle[] => {
    const title = phraseIn(cell.text)
    const column = Object.entries(columns).find(([, index]) => index === i)?.[0] as ColumnName | undefined
    return title ? [{...title, column}] : []
  })
}

function sameWords(cells: readonly Cell[], header: readonly Cell[]): boolean {
  const words = (row: readonly Cell[]) => row.map(cell => cell.text.plain.trim().toLowerCase()).join('|')
  return words(cells) === words(header)
}

function endOf(cells: readonly Cell[]): number {
  return cells.findLast(cell => cell.text.plain.trim() !== '')?.range.end ?? cells.at(-1)?.range.end ?? 0
}
