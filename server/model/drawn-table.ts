import {readCell} from '../syntax/tab-table'
import type {Cell, Table} from '../syntax/types'
import type {PastedTable} from './pasted-parts'
import type {SourceLine} from './source-lines'

/** "+-----+-----+", "+=====+=====+": the line over, between or under rows; "|---+---|" as Emacs draws it. */
const rule = /^\s{0,9}(?:\+[-=:]{2}[-=:+]*\+|\|[-=:]{2}[-=:]*\+[-=:+]*\|)$/
const rowLine = /^\s{0,9}\|.*\|$/
const fewestCells = 2

/** The lines between two rules. */
type Group = readonly SourceLine[]

/**
 * Reads a table that is drawn with strokes, as converters from word processors write it and terminals print it, if the
 * line `at` is its first. A row may take several lines: what stands in the second goes on with the cells above.
 */
export function readDrawnTable(text: string, lines: readonly SourceLine[], at: number): PastedTable | undefined {
  const first = lines[at]
  if (!first || !(rule.test(first.text) || (rowLine.test(first.text) && rule.test(lines[at + 1]?.text ?? ''))))
    return undefined
  // Strokes that made no table from their first line on make none from a later one.
  if (isDrawn(lines[at - 1]) && !first.isParted) return undefined
  let after = at
  while (isDrawn(lines[after]) && (after === at || lines[after]?.isParted === false)) after++
  const drawn = lines.slice(at, after)
  const groups = groupsOf(drawn)
  const isWrapped = mayWrap(drawn, groups)
  const read = groups.flatMap(group =>
    group.map((line, i) => ({cells: cellsOf(text, line), goesOn: i > 0 && (isWrapped || startsEmpty(line))})),
  )
  const width = Math.max(0, ...read.map(({cells}) => cells.length))
  const last = drawn.at(-1)
  if (groups.length < 2 || width < fewestCells || !last) return undefined
  const table: Table = {
    kind: 'table',
    form: 'drawn',
    rows: read.map(({cells}) => cells),
    wrapped: new Set(read.flatMap(({goesOn}, i) => (goesOn ? [i] : []))),
    range: {start: first.start + first.text.search(/\S/), end: last.start + last.text.length},
  }
  return {tables: [table], after}
}

function isDrawn(line: SourceLine | undefined): boolean {
  return line !== undefined && (rule.test(line.text) || rowLine.test(line.text))
}

function groupsOf(lines: readonly SourceLine[]): Group[] {
  const groups: SourceLine[][] = [[]]
  for (const line of lines) {
    if (rule.test(line.text)) groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter(group => group.length > 0)
}

/** Where no rule stands between the rows below the head, each line is a row. */
function mayWrap(lines: readonly SourceLine[], groups: readonly Group[]): boolean {
  return groups.length > 2 || lines.some(({text}) => /^\s*\+=/.test(text))
}

function startsEmpty({text}: SourceLine): boolean {
  return /^\s*\|\s*\|/.test(text)
}

/** The cells between the strokes; a stroke behind a backslash is part of its cell. */
function cellsOf(text: string, {start, text: line}: SourceLine): readonly Cell[] {
  const strokes = [...line.matchAll(/(?<!\\)\|/g)].map(({index}) => index)
  return strokes.slice(1).map((stroke, i) => readCell(text, start + (strokes[i] ?? 0) + 1, start + stroke))
}
