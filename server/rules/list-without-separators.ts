import {unseparatedLists} from '../model/unseparated-lists'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Nobody can check whether "four sub-regions" are four if the names run on: "North Vale and Eastmoor South Vale and Westmoor and Tarn" may be three places or five.

## What counts

A number, and names after "being", "namely" or the like with nothing but "and" between them, where "and" does not part them into as many as the number says.

## How to fix it

Put commas between the names.

## When to switch it off

If your names are always written in this way.
`

export const rule = defineRule({
  id: 'list-without-separators',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'A number counts a list in which nothing parts the names.',
  help,
  *check({document}) {
    for (const {text, range, count} of unseparatedLists(document)) {
      yield finding(
        range,
        `Nothing shows where one name in “${text}” ends and the next begins, so that “${count}” cannot be checked. Put commas between the names.`,
      )
    }
  },
})
