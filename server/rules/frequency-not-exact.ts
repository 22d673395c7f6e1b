import type {Frequency} from '../model/types'
import {defineRule, finding} from './define'
import {numberWord, timesWord} from './helpers/number-words'
import type {Fix} from './types'

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
Where the text names a smallest number, the quick fix writes it in that form.

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
    if (!first || frequency.some(isExact)) return
    const related = others.map(({range}) => ({uri, range, message: 'This statement is not exact either.'}))
    yield finding(first.range, message(first), {related, fixes: () => minimumInstead(first)})
  },
})

/** "At most four times" sets no minimum, so that it is as little to count on as "as required". */
function isExact({exactness, perYear}: Frequency): boolean {
  return exactness === 'exact' && perYear?.min !== undefined
}

function message(statement: Frequency): string {
  const {text, exactness} = statement
  return exactness === 'ambiguous'
    ? `“${text}” can be understood in two ways. Readers expect one number: write, for example, “every two months” or “twice a month”.`
    : `“${text}” does not say exactly how often the group meets. Members expect a number that they can count on: give a minimum, for example “${minimum(statement) ?? 'at least three times a year'}”.`
}

function minimumInstead(statement: Frequency): readonly Fix[] {
  const newText = minimum(statement)
  if (newText === undefined) return []
  return [{title: `Write “${newText}” instead`, safe: false, edits: [{range: statement.range, newText}]}]
}

/** "three or four times a year" → "at least three times a year"; undefined where no smallest number is known. */
function minimum({text, perYear, exactness}: Frequency): string | undefined {
  const least = perYear?.min
  if (least === undefined || least < 1 || !Number.isInteger(least) || exactness === 'ambiguous') return undefined
  const count = /\bmeetings?\b/i.test(text) ? `${numberWord(least)} meeting${least === 1 ? '' : 's'}` : timesWord(least)
  return `at least ${count} a year`
}
