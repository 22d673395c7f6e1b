import {mattersOf} from '../model/matters'
import {insertPart} from './helpers/insert-section'
import {titleRange} from './helpers/missing-element'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A report that only looks back gives the board nothing to decide on or to hold anybody to.

## What counts

Any words on next steps, the next period, plans or recommendations, anywhere in the report.

## How to fix it

Name the next steps, each with a date and a name.

## When to switch it off

If the next steps stand in the plan and do not change.
`

export const rule = defineRule({
  id: 'missing-next-steps',
  kinds: ['progress-report'],
  severity: 'information',
  summary: 'The report does not say what happens next.',
  help,
  *check({document}) {
    if (mattersOf(document).has('next-steps')) return
    yield finding(
      titleRange(document),
      'The report does not say what happens next. Readers expect the next steps with dates and names: add a sentence or a “Next steps” section.',
      {fixes: () => [insertPart(document, 'next')]},
    )
  },
})
