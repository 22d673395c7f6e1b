import type {MappedText} from '../base/mapped-text'
import type {Cell} from '../syntax/types'
import {isWhollyTimescale} from './timescales'

/** "Wk 3", "Month 2", "Yr 1" head columns, too; dates, months and quarters are timescales anyway. */
const counted = /^(?:w(?:ee)?k|m(?:on)?th|month|yr|year|qtr|quarter|q)\.?\s?\d{1,2}$/i
const mark = /^(?:[xyo*•●■▪✓✔►→|=–-]|yes|done|\.)+$/i
const fewest = 3

/** The columns of a chart of work: each is headed by a month, quarter or week, and its cells hold marks or nothing. */
export function periodColumns(header: readonly Cell[], body: readonly (readonly Cell[])[]): readonly number[] {
  const columns = header.flatMap(({text: {plain}}, i) => {
    const title = plain.trim()
    const isPeriod = title.length <= 20 && (counted.test(title) || isWhollyTimescale(title))
    return isPeriod && body.every(row => isMark(row[i])) ? [i] : []
  })
  const isMarked = body.some(row => columns.some(i => row[i] !== undefined && row[i].text.plain.trim() !== ''))
  return columns.length >= fewest && isMarked ? columns : []
}

/** The heads of the columns that `row` marks: together they say when. */
export function markedPeriods(
  columns: readonly number[],
  header: readonly Cell[],
  row: readonly (Cell | undefined)[],
): MappedText[] {
  return columns.flatMap(i => {
    const head = header[i]
    return head && (row[i]?.text.plain.trim() ?? '') !== '' ? [head.text] : []
  })
}

function isMark(cell: Cell | undefined): boolean {
  const text = cell?.text.plain.trim() ?? ''
  return text === '' || mark.test(text)
}
