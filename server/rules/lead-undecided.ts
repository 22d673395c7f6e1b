import type {Action} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

"To be confirmed" was meant for a week and stays for a year. Until a lead is named, nobody answers for the action
(Audit Commission, *Governing Partnerships*, on roles; the checklists for project plans in the civil service: an owner for each action).

## What counts

The rule speaks where the lead of an action is left open: "TBC", "to be agreed", "vacant", "Lead to be identified".
Any name beside it ("Housing Manager, TBC") still reads as open.

## How to fix it

Name the post that answers for the action until something better is agreed.

## When to switch it off

While a plan is a first draft.
`

export const rule = defineRule({
  id: 'lead-undecided',
  kinds: ['business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'The lead of an action is still to be agreed.',
  help,
  *check({document}) {
    for (const action of document.actions)
      if (action.lead?.sort === 'undecided') yield finding(action.lead.range, message(action))
  },
})

function message({status}: Action): string {
  const contrast = status?.value === 'on-target' || status?.value === 'complete' ? status.text : undefined
  return contrast === undefined
    ? 'The lead of this action is left open. Readers expect one post that answers for it: name one.'
    : `The lead of this action is left open, although the status is “${contrast}”. Readers expect one post that answers for it: name one.`
}
