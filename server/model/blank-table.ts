import {readCell} from '../syntax/tab-table'
import type {Cell, Table} from '../syntax/types'
import {chunksOf, inColumns, isRule, type Chunk, type Chunks} from './blank-columns'
import {objectiveLead} from './objective-lead'
import {readHeader, repeatsHeader} from './plan-columns'
import type {Columns} from './plan-titles'
import {columnOfLabel, isCertainHeader} from './plan-titles'
import {cutAtPages, type PastedTable} from './pasted-parts'
import {isLeftOpen} from './left-open'
import {isTitle} from './line-titles'
import type {SourceLine} from './source-lines'
import {isWhollyTimescale} from './timescales'

interface Head {
  readonly titles: readonly Chunk[]
  readonly cells: readonly Cell[]
  readonly columns: Columns
}

/** A line of the table: cells, a title on a line of its own, or words that go on with the cells above. */
interface Row {
  readonly line: number
  readonly form: 'head' | 'row' | 'band' | 'wrapped'
  readonly chunks: Chunks
  readonly cells: readonly Cell[]
}

/** What has been read of a table, and the cells that its next line may go on with. */
interface Reading {
  readonly text: string
  readonly lines: readonly SourceLine[]
  readonly head: Head
  readonly rows: Row[]
  above: Row | undefined
  /** True after a blank line or the end of a page. */
  parted: boolean
  /** Where the longest line ends. */
  width: number
}

/**
 * Reads a table of actions whose columns are set with blanks, if its head is the line `at`. The number of a page cuts it
 * in two, of which the second has no head.
 */
export function readBlankTable(text: string, lines: readonly SourceLine[], at: number): PastedTable | undefined {
  const head = readHead(text, lines, at)
  if (!head) return undefined
  const row = {line: at, form: 'head', chunks: head.titles, cells: head.cells} as const
  const reading: Reading = {text, lines, head, rows: [row], above: undefined, parted: false, width: 0}
  for (let i = at + 1; i < lines.length; i++) if (!takeLine(reading, i)) break
  const {rows} = reading
  // Titles without a row below them are not of this table.
  while (rows.at(-1)?.form === 'head') rows.pop()
  const body = rows.flatMap(({form, cells}) => (form === 'row' ? [cells] : []))
  if (body.length === 0 || !readHeader(head.cells, body)) return undefined
  const parts = cutAtPages(lines, rows, ({line}) => [line, line + 1])
  return {tables: parts.map(tableOf), after: (rows.at(-1)?.line ?? at) + 1}
}

function readHead(text: string, lines: readonly SourceLine[], at: number): Head | undefined {
  const line = lines[at]
  if (line?.kind !== 'words') return undefined
  const chunks = chunksOf(line)
  // A quick look first: of the first two at least one must be a title.
  if (chunks.length === 2) return readShortHead(text, line, chunks)
  if (chunks.length < 3 || !chunks.slice(0, 2).some(({from, to}) => isTitle(line.text.slice(from, to))))
    return undefined
  const cells = cellsOf(text, line, chunks)
  const columns = isCertainHeader(cells) ? readHeader(cells) : undefined
  return columns && {titles: chunks, cells, columns}
}

/** "What we will do          By": two titles must surely be such, and stand well apart. */
function readShortHead(text: string, line: SourceLine, chunks: readonly Chunk[]): Head | undefined {
  const [what, more] = chunks
  if (!what || !more || more.from - what.to < widestBlank) return undefined
  if (columnOfLabel(line.text.slice(what.from, what.to)) !== 'action') return undefined
  const second = columnOfLabel(line.text.slice(more.from, more.to))
  if (second !== 'timescale' && second !== 'lead' && second !== 'status') return undefined
  const cells = cellsOf(text, line, chunks)
  const columns = readHeader(cells)
  return columns && {titles: chunks, cells, columns}
}

/** Blanks within a line of text. */
const widestBlank = 3

/** Takes in a line; false where the table has ended. */
function takeLine(reading: Reading, i: number): boolean {
  const {text, lines, head, rows} = reading
  const line = lines[i]
  if (!line || line.kind === 'border') return false
  if (line.isParted || line.kind === 'page') reading.parted = true
  if (line.kind === 'page' || isRule(line)) return true
  const chunks = inColumns(line, head.titles)
  if (!chunks) return false
  const form = formOf(reading, i, chunks)
  if (!form) return false
  // Titles again before any row are a form that nobody filled in.
  if (form === 'head' && rows.at(-1)?.form === 'head') return false
  const cells = cellsOf(text, line, form === 'band' ? chunks.slice(0, 1) : chunks)
  if (form === 'head' && !repeatsHeader(cells, head.cells)) return false
  const row = {line: i, form, chunks, cells}
  rows.push(row)
  reading.above = form === 'row' || form === 'wrapped' ? row : undefined
  reading.parted = false
  reading.width = Math.max(reading.width, line.text.length)
  return true
}

function formOf(reading: Reading, i: number, chunks: Chunks): Row['form'] | undefined {
  const {text, lines, head, above, parted} = reading
  if (readHead(text, lines, i)) return 'head'
  const filled = columnsOf(chunks)
  if (above && !parted && goesOn(reading, above, {line: i, chunks})) return 'wrapped'
  if (filled.length > 1) return filled.some(column => column <= subjectOf(head)) ? 'row' : undefined
  if (filled[0] !== 0) return undefined
  if (isBand(reading, i, chunks)) return 'band'
  const words = (lines[i]?.text ?? '').trim()
  const isWhole = !parted && (chunks[0]?.to ?? 0) < (head.titles[1]?.from ?? 0) && !isTitled(words)
  return isWhole && /^[\p{Lu}\d].*[^.:;]$/u.test(words) ? 'row' : undefined
}

function subjectOf({columns: {action, objective}}: Head): number {
  return Math.max(action ?? 0, objective ?? 0)
}

function columnsOf(chunks: Chunks): readonly number[] {
  return chunks.flatMap((chunk, column) => (chunk ? [column] : []))
}

const longestBand = 120

function isTitled(words: string): boolean {
  return objectiveLead(words) !== undefined || words.endsWith(':') || words === words.toUpperCase()
}

/** True for a title on a line of its own, over a row: set off by a blank line, wider than its column, or titled as one. */
function isBand({text, lines, head, parted}: Reading, i: number, chunks: Chunks): boolean {
  const words = (lines[i]?.text ?? '').trim()
  if (words.length > longestBand || !/^[\p{Lu}\d"'(*].*[^.;,]$/u.test(words)) return false
  const isWide = (chunks[0]?.to ?? 0) > (head.titles[1]?.from ?? Infinity)
  if (!parted && !isWide && !isTitled(words)) return false
  let next = i + 1
  while (next < lines.length && isRule(lines[next])) next++
  const below = lines[next]
  if (below?.kind !== 'words' || readHead(text, lines, next)) return false
  const cells = columnsOf(inColumns(below, head.titles) ?? [])
  return cells.length > 1 && cells.some(column => column <= subjectOf(head))
}

type RowPlace = Pick<Row, 'line' | 'chunks'>

/** True if the words of a line go on with the cells above: it names nothing new, or the cells above are open or full. */
function goesOn(reading: Reading, above: RowPlace, row: RowPlace): boolean {
  const {lines, head, width} = reading
  const filled = columnsOf(row.chunks)
  const subject = subjectOf(head)
  const fits = ({to}: Chunk, column: number) => to < (head.titles[column + 1]?.from ?? Infinity)
  if (!row.chunks.every((chunk, column) => !chunk || fits(chunk, column))) return false
  if (filled.every(column => column > subject)) return true
  const wordsIn = ({line, chunks}: RowPlace, column: number) => {
    const chunk = chunks[column]
    return chunk ? (lines[line]?.text.slice(chunk.from, chunk.to) ?? '') : ''
  }
  const {timescale} = head.columns
  if (timescale !== undefined && [above, row].every(each => isWhollyTimescale(wordsIn(each, timescale)))) return false
  const isOpen = (column: number) => {
    const before = wordsIn(above, column)
    if (before === '' || isLeftOpen(before)) return before !== ''
    return /^[a-z(&]/.test(wordsIn(row, column)) && !beginsSmall(reading, column)
  }
  const hadNoRoom = (column: number) => {
    const [word = ''] = wordsIn(row, column).split(' ', 1)
    const end = column + 1 < head.titles.length ? (head.titles[column + 1]?.from ?? 0) - 1 : width
    return above.chunks[column] !== undefined && above.chunks[column].to + 1 + word.length > end
  }
  const open = filled.filter(isOpen)
  return (open.length > 0 || filled.length === 1) && filled.every(column => open.includes(column) || hadNoRoom(column))
}

/** True if the first row begins with a small letter, as all then may. */
function beginsSmall({lines, rows}: Reading, column: number): boolean {
  const first = rows.find(({form}) => form === 'row')
  const chunk = first?.chunks[column]
  return first !== undefined && chunk !== undefined && /[a-z]/.test(lines[first.line]?.text.charAt(chunk.from) ?? '')
}

function tableOf(rows: readonly Row[]): Table {
  const ends = rows.flatMap(({cells}) => cells).map(({range}) => range)
  return {
    kind: 'table',
    form: 'blanks',
    rows: rows.map(({cells}) => cells),
    wrapped: new Set(rows.flatMap(({form}, i) => (form === 'wrapped' ? [i] : []))),
    range: {start: ends[0]?.start ?? 0, end: ends.at(-1)?.end ?? 0},
  }
}

function cellsOf(text: string, line: SourceLine, chunks: Chunks): readonly Cell[] {
  let at = line.text.search(/\S/)
  return chunks.map(chunk => {
    const {from, to} = chunk ?? {from: at, to: at}
    at = to
    return readCell(text, line.start + from, line.start + to)
  })
}
