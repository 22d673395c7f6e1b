import type {Parsed, Table} from '../syntax/types'
import {readBlankTable} from './blank-table'
import {readDrawnTable} from './drawn-table'
import {readFlatTable} from './flat-table'
import {readLineTable} from './line-table'
import {putTables} from './put-tables'
import {sourceLinesOf} from './source-lines'

/**
 * Makes tables of those tables of actions that lost their form when they were pasted: columns set with
 * blanks, rows run together, or each
 * cell on a line or in a paragraph of its own; and of all that are drawn with strokes. What Markdown makes of their lines
 * goes.
 */
export function readPastedTables(parsed: Parsed): Parsed {
  const lines = sourceLinesOf(parsed)
  const tables: Table[] = []
  for (let at = 0; at < lines.length;) {
    const found =
      readDrawnTable(parsed.text, lines, at) ??
      readBlankTable(parsed.text, lines, at) ??
      readFlatTable(parsed.text, lines, at) ??
      readLineTable(parsed.text, lines, at)
    tables.push(...(found?.tables ?? []))
    at = found?.after ?? at + 1
  }
  return tables.length === 0 ? parsed : {...parsed, blocks: putTables(parsed, tables)}
}
