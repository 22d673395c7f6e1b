import {defineRule} from './define'
import {missingCells} from './helpers/missing-cells'

export const help = `
## Why it matters

Without a date nobody can say whether an action is late. Guidance on plans asks for time-bound outcomes
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139: decision processes and timescales).

## What counts

The rule reads the tables of actions of plans and reports that say when things are done, in a column of their own or at the
end of the target. It is satisfied by a date, a month, a quarter, a year, a span, and by how often something happens
("quarterly"). "Ongoing" is not missing; \`timescale-without-date\` speaks of it. Where the whole column is empty, there is one message.

## How to fix it

Write the date by which the action is done, or how often it is done.

## When to switch it off

For plans whose actions all end with the plan's own period.
`

export const rule = defineRule({
  id: 'timescale-missing',
  kinds: ['business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'An action in the table has no timescale.',
  help,
  *check({document}) {
    yield* missingCells(document, {
      columns: ['timescale'],
      isGiven: ({timescale}) => timescale !== undefined && timescale.sort !== 'none',
      rowMessage: 'No timescale is given for this action. Readers expect a date, a quarter or how often: add one.',
      tableMessage: title =>
        `The column “${title}” is empty in every row. Readers expect a date, a quarter or how often for each action: add them.`,
    })
  },
})
