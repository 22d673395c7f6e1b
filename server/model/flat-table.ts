import {readCell} from '../syntax/tab-table'
import type {Cell, Table} from '../syntax/types'
import type {ColumnName} from '../vocabulary/table-columns'
import {readHeader} from './plan-columns'
import {isRating} from './plan-held'
import {columnOfLabel} from './plan-titles'
import type {PastedTable} from './pasted-parts'
import type {SourceLine} from './source-lines'
import {isStatedTime} from './timescales'

/** What a column of a table whose rows became lines holds, and where its cell stands in its line. */
interface Place {
  readonly from: number
  readonly to: number
}

const fewestTitles = 3
const fewestRows = 2
const longestHead = 120
const mostTitleWords = 10
const mostWords = 6
/** "1.1 ", "R2 ", "3. ": what a row begins with. */
const rowNumber = /^\s{0,9}(?:[A-Z]{1,3}\d{1,2}(?:\.\d{1,2})?|\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}[.)])\s{1,9}(?=\S)/
const known: ReadonlySet<ColumnName> = new Set(['action', 'lead', 'timescale', 'status'])

/**
 * Reads a table of actions whose cells stand behind one another with single blanks, as PDF files are copied: "1.1 Map the
 * paths Clerk May 2031 Green" under "Action Owner Deadline Rating". Each row begins with a number; its cells are told from
 * its end, by what the columns hold. A line without a number goes on with the action.
 */
export function readFlatTable(text: string, lines: readonly SourceLine[], at: number): PastedTable | undefined {
  const head = titlesOf(lines[at])
  if (!head) return undefined
  const rows: {readonly line: SourceLine; readonly places: readonly Place[] | undefined}[] = []
  let after = at + 1
  for (; after < lines.length; after++) {
    const line = lines[after]
    if (line?.kind !== 'words' || titlesOf(line)) break
    if (rowNumber.test(line.text)) rows.push({line, places: placesIn(line.text, head.sorts)})
    else if (rows.at(-1)?.places !== undefined && !line.isParted && goesOn(line.text)) rows.push({line, places: []})
    else break
  }
  const numbered = rows.filter(({places}) => places === undefined || places.length > 0)
  const read = numbered.filter(({places}) => places !== undefined)
  if (read.length < fewestRows || read.length * 10 < numbered.length * 6) return undefined
  const cells = [
    head.places.map(place => cellAt(text, lines[at], place)),
    ...rows.map(({line, places}) => rowCells(text, line, places, head.sorts)),
  ]
  const [titles = [], ...body] = cells
  if (!readHeader(titles, body)) return undefined
  return {
    tables: [
      tableOf(
        cells,
        rows.map(({places}) => places?.length === 0),
      ),
    ],
    after,
  }
}

/** The titles of a table, in order. */
interface Titles {
  readonly places: readonly Place[]
  readonly sorts: readonly ColumnName[]
}

/** The titles that make up a line, each of another column. */
function titlesOf(line: SourceLine | undefined): Titles | undefined {
  if (line?.kind !== 'words' || line.text.length > longestHead || !/^\s{0,9}actions?\s/i.test(line.text))
    return undefined
  const words = [...line.text.matchAll(/\S+/g)].map(({0: word, index}) => ({from: index, to: index + word.length}))
  const titles = words.length <= mostTitleWords ? titlesFrom(line.text, words, new Set()) : undefined
  return titles?.sorts[0] === 'action' && titles.sorts.length >= fewestTitles ? titles : undefined
}

/** `words` cut into titles of one to three words, the longest first: "Action | Owner", as "Action owner" is no action. */
function titlesFrom(text: string, words: readonly Place[], named: ReadonlySet<ColumnName>): Titles | undefined {
  const [first] = words
  if (!first) return {places: [], sorts: []}
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const place = {from: first.from, to: words[count - 1]?.to ?? first.to}
    const sort = columnOfLabel(text.slice(place.from, place.to))
    if (!sort || !known.has(sort) || named.has(sort) || (named.size === 0) !== (sort === 'action')) continue
    const rest = titlesFrom(text, words.slice(count), new Set([...named, sort]))
    if (rest) return {places: [place, ...rest.places], sorts: [sort, ...rest.sorts]}
  }
  return undefined
}

/** The cells of a row, told from its end; undefined where one is not found. */
function placesIn(text: string, sorts: readonly ColumnName[]): readonly Place[] | undefined {
  const start = rowNumber.exec(text)?.[0].length ?? 0
  const places: Place[] = []
  let end = text.trimEnd().length
  for (const sort of sorts.slice(1).reverse()) {
    const from = startOf(text, sort, start, end)
    if (from === undefined) return undefined
    places.unshift({from, to: end})
    end = text.slice(0, from).trimEnd().length
  }
  return end > start ? [{from: 0, to: end}, ...places] : undefined
}

/** Where the cell that ends at `end` begins: the longest that is what its column holds. */
function startOf(text: string, sort: ColumnName, start: number, end: number): number | undefined {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map(({index}) => start + index)
  const starts = words.slice(1).slice(-mostWords)
  if (sort === 'lead') return startOfName(text, words, end)
  const holds = (words: string) => (sort === 'status' ? isRating(words) : isStatedTime(words))
  return starts.find(from => holds(text.slice(from, end)))
}

/** A name begins with the last capital that follows other words; "of", "and" and signs go on within it. */
function startOfName(text: string, words: readonly number[], end: number): number | undefined {
  const wordAt = (i: number) => /^\S*/.exec(text.slice(words[i], end))?.[0] ?? ''
  const isCapital = (word: string) => /^[("']?\p{Lu}/u.test(word)
  let first = words.length - 1
  for (let i = words.length - 1; i > 0 && words.length - i <= mostWords; i--) {
    if (!isCapital(wordAt(i))) continue
    first = i
    const before = wordAt(i - 1)
    const isWithin = /^(?:of|and|for|with|&|\+|\/)$/.test(before) || (isCapital(before) && !/[,;:)]$/.test(before))
    if (!isWithin) break
  }
  return first > 0 && isCapital(wordAt(first)) ? words[first] : undefined
}

/** Words that go on with the action above; "Comment: …" and a title do not. */
function goesOn(line: string): boolean {
  return /^\s{0,9}[\p{Ll}(&]/u.test(line)
}

function rowCells(
  text: string,
  line: SourceLine,
  places: readonly Place[] | undefined,
  sorts: readonly ColumnName[],
): readonly Cell[] {
  const all = {from: 0, to: line.text.length}
  const read = places && places.length > 0 ? places : [all]
  const last = read.at(-1)?.to ?? 0
  return sorts.map((_, i) => cellAt(text, line, read[i] ?? {from: last, to: last}))
}

function cellAt(text: string, line: SourceLine | undefined, {from, to}: Place): Cell {
  const start = line?.start ?? 0
  return readCell(text, start + from, start + to)
}

function tableOf(rows: readonly (readonly Cell[])[], goesOnAbove: readonly boolean[]): Table {
  const ends = rows.flat().map(({range}) => range)
  return {
    kind: 'table',
    form: 'blanks',
    rows,
    wrapped: new Set(goesOnAbove.flatMap((isMore, i) => (isMore ? [i + 1] : []))),
    range: {start: ends[0]?.start ?? 0, end: ends.at(-1)?.end ?? 0},
  }
}
