import type {TextRange} from '../base/range'
import {tabTables} from '../model/paste-forms'
import type {Table} from '../syntax/types'
import {convertTables} from './helpers/convert-tables'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Markdown knows no tables of tabs: on a page all cells of a row run together, and whose action is due when cannot be told.

## What counts

At least two lines whose cells are parted by tab characters, or four that are surely rows of a table whose columns were lost
("Quorum 3", "Reports to Full Council"). One finding stands for all such tables of a document.

## How to fix it

Write the table with strokes: "| Action | Lead |". The quick fix does it for all of them; look over rows that a page break had split.

## When to switch it off

If your documents are never shown as Markdown.
`

export const rule = defineRule({
  id: 'tab-separated-table',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A table has tabs or blanks between its columns.',
  help,
  *check({document}) {
    const {uri} = document
    const tables = tabTables(document)
    const [first, ...others] = tables
    if (!first) return
    yield finding(
      firstRow(first),
      'The columns of this table are parted by tabs or blanks, and will run together on a page. Make it a table with strokes.',
      {
        related: others.map(table => ({uri, range: firstRow(table), message: 'This table has no strokes either.'})),
        fixes: () => [{title: 'Write the tables with strokes', safe: false, edits: convertTables(document, tables)}],
      },
    )
  },
})

function firstRow({rows, range}: Table): TextRange {
  return {start: range.start, end: rows[0]?.at(-1)?.range.end ?? range.start}
}
