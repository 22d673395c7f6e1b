import {readHtml} from './html'
import {mapText, type MappedText} from '../base/mapped-text'
import type {Cell, Table} from './types'

/** A cell: spreadsheets put quotes around one of several lines, and write a quote in it twice. */
const cell = String.raw`(?:"(?:[^"]|""){0,3000}"(?= ?(?:[\t\n]|$))|[^\t\n]*)`
const row = new RegExp(`${cell}(?: ?\\t${cell})* ?(?:\\n|$)`, 'y')
const cells = new RegExp(cell, 'y')

/** Where the row of a pasted table that begins at `at` ends, its line break included. */
export function endOfTabRow(text: string, at: number): number {
  row.lastIndex = at
  const [found = ''] = row.exec(text) ?? []
  const end = at + found.length
  return labelled.test(found) ? endOfCell(text, end) : end
}

/** A row of a label and a value. */
const labelled = /^[^\t\n]{2,60}\t[^\t\n"][^\t\n]*\n$/
/** Lines of a value. */
const mostLines = 20

/** Lines without a tab between two such rows are more of the value above: a cell of several paragraphs, as it is copied. */
function endOfCell(text: string, from: number): number {
  let at = from
  for (let lines = 0; lines <= mostLines && at < text.length; lines++) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    const line = text.slice(at, end)
    if (line.trim() === '') return from
    if (line.includes('\t')) return labelled.test(line.endsWith('\n') ? line : `${line}\n`) ? at : from
    at = end
  }
  return from
}

/**
 * A table as pasted: one row a line, or several where a cell is in quotes; cells parted by tabs; cells may hold HTML.
 * `source` must be rows only.
 */
export function readTabTable(source: string): Table {
  const rows: Cell[][] = []
  for (let at = 0; at < source.length;) {
    const end = endOfTabRow(source, at)
    const read = readRow(source, at, end)
    if (read.some(({text}) => text.plain !== '')) rows.push(read)
    at = end
  }
  return {kind: 'table', form: 'tabs', rows, range: {start: 0, end: source.trimEnd().length}}
}

function readRow(source: string, start: number, end: number): Cell[] {
  const read: Cell[] = []
  for (let at = start; at <= end;) {
    cells.lastIndex = at
    const length = cells.exec(source)?.[0].length ?? 0
    const goesOn = source.charAt(at + length) === '\n' && at + length + 1 < end
    if (goesOn) {
      read.push(readCell(source, at, end))
      break
    }
    const isQuoted = length > 1 && source.charAt(at) === '"' && source.charAt(at + length - 1) === '"'
    read.push(isQuoted ? readCell(source, at + 1, at + length - 1) : readCell(source, at, at + length))
    at += length + (isQuoted && source.charAt(at + length) === ' ' ? 2 : 1)
    if (source.charAt(at - 1) !== '\t') break
  }
  return read
}

/** The cell that stands between two offsets, without the blanks around it; it may hold HTML. */
export function readCell(source: string, from: number, to: number): Cell {
  const text = source.slice(from, to)
  const start = from + (text.length - text.trimStart().length)
  const end = Math.max(start, from + text.trimEnd().length)
  return {text: cellText(source, start, end), range: {start, end}}
}

function cellText(source: string, start: number, end: number): MappedText {
  const text = source.slice(start, end)
  if (!/<[a-z/!]/i.test(text)) return mapText([{plain: text, at: start, length: text.length}])
  const parts = readHtml(source, start, end).flatMap(block =>
    block.kind === 'paragraph' || block.kind === 'item' ? [block.text] : [],
  )
  const plain = parts.map(part => part.plain).join('\n')
  return {
    plain,
    sourceOf(from, until) {
      const first = place(parts, from)
      const last = place(parts, Math.max(from, until - 1))
      if (!first || !last) return {start, end: start}
      const open = first.part.sourceOf(first.offset, first.offset + 1).start
      return {
        start: open,
        end: until <= from ? open : Math.max(open, last.part.sourceOf(last.offset, last.offset + 1).end),
      }
    },
  }
}

function place(parts: readonly MappedText[], offset: number): {part: MappedText; offset: number} | undefined {
  let rest = offset
  for (const part of parts) {
    if (rest <= part.plain.length) return {part, offset: rest}
    rest -= part.plain.length + 1
  }
  return undefined
}
