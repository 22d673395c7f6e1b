import type {TextRange} from '../base/range'
import {planTablesOf} from '../model/plan-tables'
import type {TorDocument} from '../model/types'
import {defineRule, finding} from './define'
import {deleteLine} from './helpers/delete-line'
import type {Fix} from './types'

export const help = `
## Why it matters

A header that stands again in the middle of a table is left over from the pages of the source. Software takes it for an
action, and a reader for a new table.

## What counts

The rule speaks where the same header stands more than once over the actions of one table.
A header that names another objective ("Strategic Objective 2") is another header.

## How to fix it

Delete the later headers, and the blank lines before them.

## When to switch it off

If you print the table and want its header on each page.
`

export const rule = defineRule({
  id: 'header-repeated',
  kinds: ['business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'The header of a table stands again in the middle of it.',
  help,
  *check({document}) {
    const {uri} = document
    for (const {repeats} of planTablesOf(document)) {
      const [first, ...others] = repeats
      if (!first) continue
      const related = others.map(range => ({uri, range, message: 'The header stands here again.'}))
      yield finding(
        first,
        'The header of this table stands here again, left over from a page break. One header at the top is enough: delete this row.',
        {related, fixes: () => deletion(document, repeats)},
      )
    }
  },
})

function deletion(document: TorDocument, repeats: readonly TextRange[]): readonly Fix[] {
  const edits = repeats.flatMap(range => deleteLine(document, range) ?? [])
  if (edits.length < repeats.length) return []
  return [
    {title: edits.length === 1 ? 'Delete this row' : 'Delete all rows that repeat the header', safe: false, edits},
  ]
}
