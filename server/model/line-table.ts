import {readCell} from '../syntax/tab-table'
import type {Cell, Table} from '../syntax/types'
import {isTimeLike, likeness} from './line-likeness'
import {readRows, type Entry, type EntryRow} from './line-rows'
import {isTitleLine, readLineTitles, type LineTitles} from './line-titles'
import {cutAtPages, type PastedTable} from './pasted-parts'
import {readHeader} from './plan-columns'
import type {SourceLine} from './source-lines'

/** An entry, and the lines that it stands on: the first, and the one after it. */
interface PlacedEntry extends Entry {
  readonly first: number
  readonly after: number
}

/** How cells stand: one a line; so, with blank lines between the rows; one a paragraph. */
type Layout = 'lines' | 'groups' | 'paragraphs'

/**
 * Reads a table of actions each of whose cells stands on a line or in a paragraph of its own, as PDF files are copied, if
 * the line `at` is the first of its titles. No table is made where the cells make no rows for the most part.
 */
export function readLineTable(text: string, lines: readonly SourceLine[], at: number): PastedTable | undefined {
  const titles = isTitleLine(lines[at]) ? readLineTitles(text, lines, at) : undefined
  if (!titles) return undefined
  const entries = entriesOf(text, lines, titles)
  const rows = readRows(entries, titles.sorts)
  if (!comesOut(rows, entries, titles)) return undefined
  const cells = rows.map(row => ({...placeOf(row, entries), cells: cellsOf(text, lines, row, entries, titles)}))
  const body = cells.map(row => row.cells)
  if (!readHeader(titles.cells, body)) return undefined
  const head = {first: at, after: titles.after, cells: titles.cells}
  const parts = cutAtPages(lines, [head, ...cells], ({first, after}) => [first, after])
  return {tables: parts.map(part => tableOf(part.map(row => row.cells))), after: cells.at(-1)?.after ?? titles.after}
}

/** What stands under the titles, up to the next titles or a border; pages' heads and feet left out. */
function entriesOf(text: string, lines: readonly SourceLine[], titles: LineTitles): readonly PlacedEntry[] {
  let end = titles.after
  while (end < lines.length && lines[end]?.kind !== 'border') {
    if (isTitleLine(lines[end]) && readLineTitles(text, lines, end)) break
    end++
  }
  const layout = layoutOf(lines, titles, end)
  const entries: PlacedEntry[] = []
  for (let i = titles.after; i < end;) {
    let after = i + 1
    if (layout === 'paragraphs') while (after < end && lines[after]?.isParted === false) after++
    if (lines[i]?.kind === 'words') entries.push(entryOf(lines, i, after, layout))
    i = after
  }
  return entries
}

/** Groups of lines that are looked at. */
const someGroups = 6

function layoutOf(lines: readonly SourceLine[], {after, isParted}: LineTitles, end: number): Layout {
  if (!isParted && lines[after]?.isParted === false) return 'lines'
  const sizes: number[] = []
  for (let i = after; i < end && sizes.length <= someGroups; i++) {
    if (lines[i]?.kind !== 'words') continue
    if (lines[i]?.isParted === true || sizes.length === 0) sizes.push(1)
    else sizes.push((sizes.pop() ?? 0) + 1)
  }
  const groups = sizes.slice(0, someGroups)
  return !isParted && groups.filter(size => size > 1).length * 2 >= groups.length ? 'groups' : 'paragraphs'
}

function entryOf(lines: readonly SourceLine[], first: number, after: number, layout: Layout): PlacedEntry {
  const opens = lines[first]?.isParted === true
  const isAlone = opens && lines[after]?.isParted !== false
  return {
    text: lines
      .slice(first, after)
      .map(line => line.text.trim())
      .join(' '),
    mayBegin: layout !== 'groups' || opens,
    mustBegin: layout === 'groups' && opens,
    mayHead: layout !== 'groups' || isAlone,
    mayGoOn: layout !== 'paragraphs' && !opens && lines[first - 1]?.kind === 'words',
    first,
    after,
  }
}

/** True if most rows hold a time or a lead where they should, and, where nothing parts them, miss nothing. */
function comesOut(rows: readonly EntryRow[], entries: readonly Entry[], {sorts}: LineTitles): boolean {
  const actions = rows.filter(({isBand}) => !isBand)
  if (actions.length === 0) return false
  const most = (test: (row: EntryRow) => boolean) => actions.filter(test).length >= 0.6 * actions.length
  const textIn = ({cells}: EntryRow, column: number) => {
    const cell = cells.find(one => one.column === column)
    return cell && entries[cell.first]?.text
  }
  const time = sorts.indexOf('timescale')
  const lead = sorts.indexOf('lead')
  const needed = sorts.filter(sort => sort !== 'objective' && sort !== 'number').length
  const isWhole = ({cells}: EntryRow) =>
    cells.filter(({column}) => sorts[column] !== 'objective' && sorts[column] !== 'number').length >= needed
  const isParted = entries.some(({mustBegin}) => mustBegin)
  return (
    (time < 0 || most(row => isTimeLike(textIn(row, time) ?? ''))) &&
    (lead < 0 || most(row => likeness(textIn(row, lead) ?? '', 'lead') > 0)) &&
    (isParted || most(isWhole))
  )
}

function placeOf({cells}: EntryRow, entries: readonly PlacedEntry[]): Pick<PlacedEntry, 'first' | 'after'> {
  return {first: entries[cells[0]?.first ?? 0]?.first ?? 0, after: entries[cells.at(-1)?.last ?? 0]?.after ?? 0}
}

function cellsOf(
  text: string,
  lines: readonly SourceLine[],
  {isBand, cells}: EntryRow,
  entries: readonly PlacedEntry[],
  {sorts}: LineTitles,
): readonly Cell[] {
  const read = cells.map(({column, first, last}) => {
    const begin = lines[entries[first]?.first ?? 0]
    const end = lines[(entries[last]?.after ?? 1) - 1]
    return {column, cell: readCell(text, begin?.start ?? 0, (end?.start ?? 0) + (end?.text.length ?? 0))}
  })
  if (isBand) return read.map(({cell}) => cell)
  let at = read[0]?.cell.range.start ?? 0
  return sorts.map((_, column) => {
    const cell = read.find(one => one.column === column)?.cell ?? readCell(text, at, at)
    at = cell.range.end
    return cell
  })
}

function tableOf(rows: readonly (readonly Cell[])[]): Table {
  const ends = rows.flat().map(({range}) => range)
  return {kind: 'table', form: 'lines', rows, range: {start: ends[0]?.start ?? 0, end: ends.at(-1)?.end ?? 0}}
}
