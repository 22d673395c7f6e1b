import {plannedOtherwise} from '../workspace/planned-meetings'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Members plan their year by the one document and the board checks progress by the other. Terms of reference stay, plans change every year: one of the two was not brought up to date.

## What counts

A number of meetings a year here, and another number in the partnership's business plan: in an action that names groups of this sort, or in a sentence about this body. "At least three" here and "three" there agree; what the plan says of another body is not compared.

## How to fix it

Bring the two into line.

## When to switch it off

If a plan may ask for more or fewer meetings for one year.
`

export const rule = defineRule({
  id: 'frequency-differs-from-plan',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'The business plan says otherwise how often the group meets.',
  help,
  *check({document, workspace}) {
    const stated = document.frequency.find(({exactness}) => exactness === 'exact')
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
