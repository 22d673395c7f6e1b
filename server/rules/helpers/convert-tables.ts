import {lineBreakOf} from '../../base/line-break'
import type {TextEdit} from '../../base/edit'
import type {TextRange} from '../../base/range'
import {repeatsHeader} from '../../model/plan-columns'
import {isCertainHeader} from '../../model/plan-titles'
import type {TorDocument} from '../../model/types'
import {unevenRowsOf} from '../../model/uneven-rows'
import type {Cell, Table} from '../../syntax/types'

/** Edits that write tables without strokes as Markdown tables. A table with words between its cells is left as it is. */
export function convertTables(document: TorDocument, tables: readonly Table[]): readonly TextEdit[] {
  const laidOut = tables.filter(({form}) => form !== 'tabs')
  const tabs = tables.filter(({form}) => form === 'tabs')
  return [...convertTabs(document, tabs), ...convertLaidOut(document, laidOut)].sort(
    (a, b) => a.range.start - b.range.start,
  )
}

/**
 * Tables of tabs, each line in its place. Lines that a page break put apart go on with the table; a line that repeats the
 * head begins a new one. Cells that a merged one had pushed left go to their columns.
 */
function convertTabs(document: TorDocument, tables: readonly Table[]): readonly TextEdit[] {
  const {parsed} = document
  const shifts = new Map(unevenRowsOf(document).map(({range, missingBefore}) => [range.start, missingBefore] as const))
  let head: readonly Cell[] | undefined
  let columns = 0
  return tables.flatMap((table, i) => {
    const previous = tables[i - 1]
    const gap = previous && parsed.text.slice(previous.range.end, table.range.start)
    const goesOn = gap?.trim() === '' && (table.rows[0]?.length ?? 0) <= columns
    const lines: string[] = []
    for (const row of table.rows) {
      const begins = !head || (!goesOn && row === table.rows[0]) || repeatsHeader(row, head)
      if (begins) {
        if (lines.length > 0) lines.push('')
        head = row
        columns = Math.max(...table.rows.map(({length}) => length))
      }
      const before = Array<string>(shifts.get(row[0]?.range.start ?? 0) ?? 0).fill('')
      lines.push(line([...before, ...cellsOf(row, parsed.text)], columns))
      if (begins) lines.push(`|${' --- |'.repeat(columns)}`)
    }
    const from =
      goesOn && previous && lines[1] !== `|${' --- |'.repeat(columns)}` ? previous.range.end : table.range.start
    return [setApart({start: from, end: table.range.end}, lines, parsed.text, from !== table.range.start)]
  })
}

/** The edit that puts lines in the place of a range. Without a blank line the text around would be part of the table. */
function setApart(range: TextRange, lines: readonly string[], text: string, goesOn = false): TextEdit {
  const eol = lineBreakOf(text)
  const isUnderText = /\S[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/.test(lineBefore(text, range.start))
  const tail = /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*\S/.test(text.slice(range.end)) ? eol : ''
  return {range, newText: (goesOn || isUnderText ? eol : '') + lines.join(eol) + tail}
}

/**
 * Tables set with blanks or with a cell a line. A title between rows stands over a table of its own, and the rest of a
 * table after the number of a page gets its head.
 */
function convertLaidOut({parsed: {text}}: TorDocument, tables: readonly Table[]): readonly TextEdit[] {
  let head: readonly Cell[] = []
  return tables.flatMap(table => {
    const lines: string[] = []
    let isOpen = false
    for (const [r, row] of table.rows.entries()) {
      if (table.wrapped?.has(r)) continue
      const cells = wholeCells(table, r, text)
      const isHead = (r === 0 && isCertainHeader(row)) || repeatsHeader(row, head)
      if (isHead) head = row
      const isRow = !isHead && row.length > 1
      if (!isOpen && lines.length > 0 && !isHead) lines.push('')
      if (isRow && !isOpen) lines.push(line(cellsOf(head, text), head.length), `|${' --- |'.repeat(head.length)}`)
      if (isRow) lines.push(line(cells, head.length))
      else if (!isHead) lines.push(...(isOpen ? [''] : []), `**${cells.join(' ').replace(/\*/g, '').trim()}**`)
      isOpen = isRow
    }
    return keepsWords(table, text) ? [setApart(table.range, lines, text)] : []
  })
}

/** The cells of a row with the words that were wrapped. */
function wholeCells({form, rows, wrapped}: Table, r: number, text: string): readonly string[] {
  let cells = cellsOf(rows[r] ?? [], text, form === 'lines' ? ' ' : '<br>')
  for (let next = r + 1; wrapped?.has(next); next++) {
    const more = cellsOf(rows[next] ?? [], text)
    cells = cells.map((cell, column) => `${cell} ${more[column] ?? ''}`.trim())
  }
  return cells
}

/** True if nothing of the table stands outside its cells but blanks and strokes. */
function keepsWords({rows, range}: Table, text: string): boolean {
  const lettersIn = ({start, end}: TextRange) => text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length
  return rows.flat().reduce((sum, cell) => sum + lettersIn(cell.range), 0) === lettersIn(range)
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 200), at)
}

/** Cells in one line each; spreadsheets put quotes around a cell of several, and write a quote in it twice. */
function cellsOf(row: readonly Cell[], text: string, lineBreak = '<br>'): readonly string[] {
  return row.map(({range}) => {
    const cell = text.slice(range.start, range.end).replace(/\|/g, '\\|')
    const words = text.charAt(range.start - 1) === '"' ? cell.replace(/""/g, '"') : cell
    return words
      .split(/\r\n?|\n/)
      .map(part => part.trim())
      .join(lineBreak)
  })
}

function line(cells: readonly string[], columns: number): string {
  return `| ${[...cells, ...Array<string>(Math.max(0, columns - cells.length)).fill('')].join(' | ')} |`
}
