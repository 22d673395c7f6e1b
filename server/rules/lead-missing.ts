import {namesActor} from '../model/action-lists'
import type {Action} from '../model/types'
import {defineRule, finding} from './define'
import {missingCells, missingInLists} from './helpers/missing-cells'

export const help = `
## Why it matters

An action that nobody leads is done by nobody, and at the next meeting nobody reports on it.
Guidance on plans asks for an owner for each action (Audit Commission, *Governing Partnerships*, on roles and decision processes;
the checklists for project plans in the civil service).

## What counts

The rule reads the tables of actions of plans and reports, and lists of actions most of which name who leads them. It is satisfied by any name in the column for leads:
a post, a body, a person, several of them, or a sentence. A row that only goes on after a page break is no action of its own.
"To be agreed" is not missing; \`lead-undecided\` speaks of it. Where the whole column is empty, there is one message.

## How to fix it

Name the post that answers for the action.

## When to switch it off

If your plan names one lead for everything in its text.
`

export const rule = defineRule({
  id: 'lead-missing',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'An action in a table or list has no lead.',
  help,
  *check({document}) {
    const isGiven = ({lead}: Action): boolean => lead !== undefined && lead.sort !== 'none'
    if (document.kind !== 'terms-of-reference')
      yield* missingCells(document, {
        columns: ['lead'],
        isGiven,
        rowMessage,
        tableMessage: title =>
          `The column “${title}” is empty in every row. Readers expect one post that answers for each action: name them.`,
      })
    for (const {action} of missingInLists(document, each => isGiven(each) || namesActor(each)))
      yield finding(action.range, listMessage)
  },
})

const rowMessage = 'No lead is given for this action. Readers expect one post that answers for it: name it in this row.'
const listMessage =
  'The other actions of this list say who leads them, this one does not. Readers expect one post that answers for it: name it.'
