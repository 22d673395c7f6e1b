import {readHtml} from './html'
import {mapText, type MappedText} from '../base/mapped-text'
import type {Cell, Table} from './types'

/** A table as pasted: one row a line, cells parted by tabs; cells may hold HTML. `source` must be rows only. */
export function readTabTable(source: string): Table {
  const rows: Cell[][] = []
  let at = 0
  for (const line of source.split('\n')) {
    if (line.trim() !== '') {
      let from = at
      rows.push(
        line.split('\t').map(cell => {
          const start = from
          from += cell.length + 1
          return readCell(source, start, start + cell.length)
        }),
      )
    }
    at += line.length + 1
  }
  return {kind: 'table', form: 'tabs', rows, range: {start: 0, end: source.trimEnd().length}}
}

function readCell(source: string, from: number, to: number): Cell {
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
