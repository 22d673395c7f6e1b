import {defineRule} from './define'
import {missingCells} from './helpers/missing-cells'

export const help = `
## Why it matters

An action without a result that can be seen can never be reported as done. Guidance on plans asks for measurable outcomes
(the checklists for project plans in the civil service; Audit Commission, *Governing Partnerships*, on aims and objectives).

## What counts

The rule reads tables of actions that have a column for outcomes, indicators, measures or targets.
One of them filled is enough. Where all rows lack all of them, there is one message.

## How to fix it

Say what will be different, or what will be counted, when the action is done.

## When to switch it off

If outcomes are kept in another document, such as a performance framework.
`

export const rule = defineRule({
  id: 'outcome-missing',
  kinds: ['business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'An action in the table has neither an outcome nor an indicator.',
  help,
  *check({document}) {
    yield* missingCells(document, {
      columns: ['outcome', 'indicators', 'target'],
      isGiven: ({outcome, indicators, target}) => (outcome ?? indicators ?? target) !== undefined,
      rowMessage:
        'Neither an outcome nor an indicator is given for this action. Readers expect to see what it changes: add one.',
      tableMessage: title =>
        `The column “${title}” is empty in every row. Readers expect to see what each action changes: fill it in.`,
    })
  },
})
