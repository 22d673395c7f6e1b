import {planTablesOf} from '../model/plan-tables'
import type {Action} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A status is somebody's word. Where nobody leads the action, or where it was finished before it began, a reader cannot
tell whose word it is, or whether it is true. Guidance asks that reports rest on evidence
(Audit Commission, *Governing Partnerships*, on monitoring and reporting).

## What counts

The rule speaks where a report says that an action is done or on target and

- its lead is empty, in a table that has a column for leads;
- or it is "complete" on the report's date, although its own timescale begins later.

## How to fix it

Name the lead, or correct the status.

## When to switch it off

If your reports take the leads from the plan.
`

export const rule = defineRule({
  id: 'status-without-lead',
  kinds: ['progress-report'],
  severity: 'information',
  summary: 'The status of an action does not go with its lead or its timescale.',
  help,
  *check({document}) {
    const reported = document.dated?.until
    for (const {titles, actions} of planTablesOf(document)) {
      const hasLeads = titles.some(({column}) => column === 'lead')
      for (const action of actions) {
        const message = problemOf(action, hasLeads, reported)
        if (action.status && message !== undefined) yield finding(action.status.range, message)
      }
    }
  },
})

function problemOf({status, lead, timescale}: Action, hasLeads: boolean, reported = ''): string | undefined {
  if (status?.value !== 'on-target' && status?.value !== 'complete') return undefined
  if (status.value === 'complete' && timescale?.from !== undefined && reported !== '' && timescale.from > reported)
    return `The status is “${status.text}”, but the action was to begin later than this report (“${timescale.text}”). Correct the status or the timescale.`
  // That a lead is left open is said at the lead.
  const isLed = lead !== undefined && lead.sort !== 'none'
  return isLed || !hasLeads
    ? undefined
    : `The status is “${status.text}”, but nobody leads this action. Readers ask whose word that is: name the lead.`
}
