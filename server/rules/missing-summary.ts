import {mattersOf} from '../model/matters'
import {insertPart} from './helpers/insert-section'
import {titleRange} from './helpers/missing-element'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Board members read the first half page. If what is late stands only in row 14 of a table, it is not seen.

## What counts

A heading such as "Summary", "Overview", "Introduction", "Highlights", "Progress" or "Update", above the details.

## How to fix it

Write three sentences: what is on target, what is late, what the board should do.

## When to switch it off

For reports of a single table.
`

export const rule = defineRule({
  id: 'missing-summary',
  kinds: ['progress-report'],
  severity: 'information',
  summary: 'The report has no summary of where things stand.',
  help,
  *check({document}) {
    if (mattersOf(document).has('summary')) return
    yield finding(
      titleRange(document),
      'The report has no summary. Readers expect in a few sentences what is on target and what is late: add them under the title.',
      {fixes: () => [insertPart(document, 'summary')]},
    )
  },
})
