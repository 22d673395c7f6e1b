import {differingTotals} from '../model/differing-totals'
import {numberWord} from './helpers/number-words'
import type {CountClaim} from '../model/types'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

One of the two is wrong, and the reader cannot tell which: was a member added, or one left out?

## What counts

A number before a noun ("the six district councils") with the list right after it, in the sentence or as items below. So is a total ("all five sub-groups") where a complete list elsewhere has another number. Where the list cannot be told apart with certainty the rule is silent.

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
    for (const claim of document.counts) {
      const {text, range, count, listed} = claim
      if (listed === undefined || listed === count) continue
      yield finding(
        range,
        `“${text}”, but the list that follows has ${numberWord(listed)}. Correct the number or complete the list.`,
        {fixes: () => correction(claim, listed)},
      )
    }
    for (const {total, list} of differingTotals(document)) {
      yield finding(
        total.range,
        `“all ${total.text}”, but elsewhere the document lists ${numberWord(list.count)}: “${list.text}”. Correct one of the two.`,
        {
          related: [
            {uri: document.uri, range: list.range, message: `They are listed here as ${numberWord(list.count)}.`},
          ],
        },
      )
    }
  },
})

/** "six (6) councils" says the number twice. */
function correction({text, range}: CountClaim, listed: number): readonly Fix[] {
  const written = /^[^\s(]{1,20}(?: \((\d{1,3})\))?/.exec(text)
  if (!written) return []
  const number = /^\d/.test(text) ? String(listed) : numberWord(listed)
  const newText = written[1] === undefined ? number : `${number} (${String(listed)})`
  const edits = [{range: {start: range.start, end: range.start + written[0].length}, newText}]
  return [{title: `Write “${newText}”`, safe: false, edits}]
}
