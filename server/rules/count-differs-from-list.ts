import {numberWord} from './helpers/number-words'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

One of the two is wrong, and the reader cannot tell which: was a member added, or one left out?

## What counts

A number before a noun ("the six district councils") with the list right after it, in the sentence or as items below. Where the list cannot be told apart with certainty the rule is silent.

## How to fix it

Correct the number or complete the list.

## When to switch it off

If your lists give examples after a number.
`

export const rule = defineRule({
  id: 'count-differs-from-list',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'A number and the list that it counts do not agree.',
  help,
  *check({document}) {
    for (const {text, range, count, listed} of document.counts) {
      if (listed === undefined || listed === count) continue
      yield finding(
        range,
        `“${text}”, but the list that follows has ${numberWord(listed)}. Correct the number or complete the list.`,
      )
    }
  },
})
