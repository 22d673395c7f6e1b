import type {TorDocument} from '../model/types'
import {meetingsCountedTwice, plannedOtherwise} from '../workspace/planned-meetings'
import {defineRule, finding} from './define'
import type {Finding} from './types'

export const help = `
## Why it matters

Members plan their year by the one document and the board checks progress by the other. Terms of reference stay, plans change every year: one of the two was not brought up to date.

## What counts

- A number of meetings a year here, and another number in an action or a sentence of the partnership's business plan about
  groups of this sort. "At least three" here and "three" there agree; "bi-monthly" differs from "quarterly" however it is read.
- In a plan: a sentence that says how often a body meets, and an action to hold its meetings with another interval.

## How to fix it

Bring the two into line.

## When to switch it off

If a plan may ask for more or fewer meetings for one year.
`

export const rule = defineRule({
  id: 'frequency-differs-from-plan',
  kinds: ['terms-of-reference', 'business-plan'],
  severity: 'warning',
  summary: 'The business plan says otherwise how often the group meets.',
  help,
  *check({document, workspace}) {
    if (document.kind === 'business-plan') return yield* withinPlan(document)
    const stated =
      document.frequency.find(({exactness}) => exactness === 'exact') ??
      document.frequency.find(({exactness}) => exactness === 'ambiguous')
    const found = stated && plannedOtherwise(workspace, document, stated)
    if (!stated || !found) return
    const {uri, words} = found
    yield finding(
      stated.range,
      `“${stated.text}” here, but “${words.text}” in the business plan. Bring the two into line.`,
      {
        related: [{uri, range: words.range, message: 'The business plan says so here.'}],
        fixes: () => [
          {
            title: `Write “${inCaseOf(stated.text, words.text)}” as the plan does`,
            safe: false,
            edits: [{range: stated.range, newText: inCaseOf(stated.text, words.text)}],
          },
        ],
      },
    )
  },
})

/** In a cell the words begin with a capital, in a sentence they do not. */
function inCaseOf(like: string, text: string): string {
  return /^\p{Ll}/u.test(like) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function* withinPlan(plan: TorDocument): Generator<Finding, void> {
  for (const {stated, timescale} of meetingsCountedTwice(plan))
    yield finding(
      stated.range,
      `“${stated.text}” here, but “${timescale.text}” in the table of actions. Bring the two into line.`,
      {related: [{uri: plan.uri, range: timescale.range, message: 'The action says so here.'}]},
    )
}
