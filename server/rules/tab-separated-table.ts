import type {TextRange} from '../base/range'
import {strokelessTables} from '../model/paste-forms'
import type {Table} from '../syntax/types'
import {convertTables} from './helpers/convert-tables'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Markdown knows no tables of tabs: on a page all cells of a row run together, and whose action is due when cannot be told.

## What counts

At least two lines whose cells are parted by tab characters, or four that are surely rows of a table whose columns were lost
("Quorum 3", "Reports to Full Council"). Of tables of actions also those whose columns are set with blanks, or whose cells stand
each on a line or in a paragraph of its own, as they are copied from a PDF file. One finding stands for all such tables of a document.

## How to fix it

Write the table with strokes: "| Action | Lead |". The quick fix does it for all of them; look over rows that a page break had split, and rows with empty cells.

## When to switch it off

If your documents are never shown as Markdown.
`

export const rule = defineRule({
  id: 'tab-separated-table',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A table has tabs or blanks between its columns, or each cell on a line of its own.',
  help,
  *check({document}) {
    const {uri} = document
    const tables = strokelessTables(document)
    const [first, ...others] = tables
    if (!first) return
    yield finding(
      firstRow(first),
      first.form === 'lines'
        ? 'This table has each cell on a line of its own, and nobody will see on a page which belong together. Make it a table with strokes.'
        : 'The columns of this table are parted by tabs or blanks, and will run together on a page. Make it a table with strokes.',
      {
        related: others.map(table => ({uri, range: firstRow(table), message: 'This table has no strokes either.'})),
        fixes: () => {
          const edits = convertTables(document, tables)
          return edits.length > 0 ? [{title: 'Write the tables with strokes', safe: false, edits}] : []
        },
      },
    )
  },
})

/** On one line: of cells on lines of their own the first. */
function firstRow({form, rows: [first], range}: Table): TextRange {
  return {start: range.start, end: first?.at(form === 'lines' ? 0 : -1)?.range.end ?? range.start}
}
