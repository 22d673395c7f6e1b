import type {Frequency} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

"Three or four times a year" and "as required" promise nothing that a member can plan with or a reviewer can check.
Audit committee handbooks and partnership guidance ask for a minimum number of meetings a year
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139).

## What counts

The rule speaks where the document says that the group meets, but no statement in it gives a number. It is satisfied by

- a number or a minimum in a period: "four times a year", "at least three times a year", "quarterly";
- an interval: "every six weeks", "on the first Monday of each month".

"Bi-monthly" and "bi-weekly" are reported because readers understand them in two ways.
One exact statement anywhere in the document is enough; a remark such as "and otherwise as required" beside it is fine.

## How to fix it

Give the smallest number of meetings that you will hold in any case: "at least three times a year".

## When to switch it off

For groups that really meet only when something happens, such as an appeals panel.
`

export const rule = defineRule({
  id: 'frequency-not-exact',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The document says that the group meets, but not exactly how often.',
  help,
  *check({document}) {
    const {uri, frequency} = document
    const [first, ...others] = frequency
    if (!first || frequency.some(({exactness}) => exactness === 'exact')) return
    const related = others.map(({range}) => ({uri, range, message: 'This statement is not exact either.'}))
    yield finding(first.range, message(first), {related})
  },
})

function message({text, exactness}: Frequency): string {
  return exactness === 'ambiguous'
    ? `“${text}” can be understood in two ways. Readers expect one number: write, for example, “every two months” or “twice a month”.`
    : `“${text}” does not say exactly how often the group meets. Members expect a number that they can count on: give a minimum, for example “at least three times a year”.`
}
