import {lineBreakOf} from '../../base/line-break'
import type {TextEdit} from '../../base/edit'
import {repeatsHeader} from '../../model/plan-columns'
import type {TorDocument} from '../../model/types'
import {unevenRowsOf} from '../../model/uneven-rows'
import type {Cell, Table} from '../../syntax/types'

/**
 * Edits that write tables of tabs as Markdown tables, each line in its place. Lines that a page break put apart go on
 * with the table; a line that repeats the head begins a new one. Cells that a merged one had pushed left go to their columns.
 */
export function convertTables(document: TorDocument, tables: readonly Table[]): readonly TextEdit[] {
  const {parsed} = document
  const shifts = new Map(unevenRowsOf(document).map(({range, missingBefore}) => [range.start, missingBefore] as const))
  const eol = lineBreakOf(parsed.text)
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
    // Without a blank line the text around it would be part of the table.
    const lead =
      from !== table.range.start || /\S[^\S\r\n]*(?:\r\n?|\n)$/.test(lineBefore(parsed.text, from)) ? eol : ''
    const tail = /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*\S/.test(parsed.text.slice(table.range.end)) ? eol : ''
    return [{range: {start: from, end: table.range.end}, newText: lead + lines.join(eol) + tail}]
  })
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 200), at)
}

/** Cells in one line each; spreadsheets put quotes around a cell of several, and write a quote in it twice. */
function cellsOf(row: readonly Cell[], text: string): readonly string[] {
  return row.map(({range}) => {
    const cell = text.slice(range.start, range.end).replace(/\|/g, '\\|')
    const words = text.charAt(range.start - 1) === '"' ? cell.replace(/""/g, '"') : cell
    return words
      .split(/\r\n?|\n/)
      .map(part => part.trim())
      .join('<br>')
  })
}

function line(cells: readonly string[], columns: number): string {
  return `| ${[...cells, ...Array<string>(Math.max(0, columns - cells.length)).fill('')].join(' | ')} |`
}
