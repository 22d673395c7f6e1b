import type {TextEdit} from '../base/edit'
import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {unevenRowsOf, type UnevenRow} from '../model/uneven-rows'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

Cells are counted from the left. Where one is missing, a date stands under “Lead”; where there is one too many, it is not shown on the page at all.

## What counts

Rows of tables with strokes that have fewer or more cells than the head; empty cells at the end may be too many. Of tables typed with tabs only rows of plans and reports whose cells fit further to the right. Tables in HTML may merge cells, and are left alone.

## How to fix it

Add the missing cell, empty if nothing belongs there, or give the head another column. The quick fix does so. A stroke that belongs to the words is written “\\\\|”.

## When to switch it off

If your tables leave cells out at the end of rows on purpose.
`

export const rule = defineRule({
  id: 'row-length-differs',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A row of a table has fewer or more cells than its head.',
  help,
  *check({document}) {
    for (const row of unevenRowsOf(document)) {
      const {cells, width, range} = row
      const counts = `This row has ${inCells(cells)}, the head of the table ${String(width)}.`
      yield finding(
        range,
        cells < width
          ? `${counts} Add what is missing, so that all cells stand in their columns.`
          : `${counts} What is too much is not shown on the page: join cells, or give the head another column. A stroke that belongs to the words is written “\\|”.`,
        {fixes: () => [cells < width ? addCells(document, row) : widenHead(document, row)]},
      )
    }
  },
})

function inCells(count: number): string {
  return count === 1 ? '1 cell' : `${String(count)} cells`
}

/** Cells at the end change nothing of what is shown; those before others are a guess. */
function addCells(document: TorDocument, row: UnevenRow): Fix {
  const {missingBefore, cells, width} = row
  const missing = width - cells
  const title = missing === 1 ? 'Add the missing cell' : `Add the ${String(missing)} missing cells`
  const edits = [
    ...(missingBefore > 0 ? [cellsBefore(document, row)] : []),
    ...(missing > missingBefore ? [cellsAfter(document, row.range, missing - missingBefore)] : []),
  ]
  return {title: missingBefore > 0 ? `${title} in front` : title, safe: missingBefore === 0, edits}
}

function cellsBefore({parsed, lines}: TorDocument, {form, range: {start}, missingBefore}: UnevenRow): TextEdit {
  const begin = lines.lineStart(lines.positionAt(start).line)
  const newText = form === 'tabs' ? '\t'.repeat(missingBefore) : ' | '.repeat(missingBefore)
  const isOpen = form === 'tabs' || parsed.text.slice(begin, start).includes('|')
  return {range: {start, end: start}, newText: isOpen ? newText : `|${newText}`}
}

/** A stroke at the end of a line opens no cell, so that there must be one more. */
function cellsAfter({parsed}: TorDocument, {end}: TextRange, count: number): TextEdit {
  const isClosed = /^[ \t]{0,200}\|/.test(parsed.text.slice(end, end + 201))
  return {range: {start: end, end}, newText: ' | '.repeat(count) + (isClosed ? '' : '|')}
}

function widenHead(document: TorDocument, {head, cells, width}: UnevenRow): Fix {
  const {parsed, lines} = document
  const next = lines.lineStart(lines.positionAt(head.end).line + 1)
  const strokes = next + (/^[^\r\n]{0,2000}-:?/.exec(parsed.text.slice(next, next + 2001))?.[0].length ?? 0)
  const more = cells - width
  const edits = [
    cellsAfter(document, head, more),
    {range: {start: strokes, end: strokes}, newText: ' | ---'.repeat(more)},
  ]
  return {
    title: more === 1 ? 'Give the head another column' : `Give the head ${String(more)} columns more`,
    safe: false,
    edits,
  }
}
