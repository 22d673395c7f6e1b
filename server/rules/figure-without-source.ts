import {bareFiguresOf} from '../model/figures'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A figure without a year is wrong a few years later, and nobody can tell. The government's guidance on writing about
statistics asks for the date and the source of each figure (GOV.UK style guide; Code of Practice for Statistics).

## What counts

The rule speaks of shares and numbers of people, homes, jobs and the like ("12% of the national total", "a quarter of all
households", "the number of arrivals has risen by 40%") whose sentence names neither a year nor a source. Targets, quorums and
majorities are no statistics, and what a report says of rise and fall is of its own period.

## How to fix it

Add the year and where the figure comes from: "12% of the national total (Census 2021)".

## When to switch it off

For texts whose figures are explained in an appendix.
`

export const rule = defineRule({
  id: 'figure-without-source',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A statistic has neither a year nor a source.',
  help,
  *check({document}) {
    for (const {text, range} of bareFiguresOf(document))
      yield finding(
        range,
        `“${text}” has neither a year nor a source, so nobody can check it later. Add both, for example “(Census 2021)”.`,
      )
  },
})
