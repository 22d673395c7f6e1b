import {writtenDatesOf, type WrittenDate} from '../model/written-dates'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A day that does not exist is a slip of which nobody can say what was meant, and a deadline that cannot be kept.

## What counts

The rule speaks of

- days that their month does not have: "31 June 2027", "30/02/2027";
- a weekday that does not go with its date: "Monday 2 June 2027";
- a span that ends before it begins: "from 1 April 2027 to 31 March 2026".

Numbers are read in the order of the United Kingdom, day before month; where only the American order gives a date, it is that one.

## How to fix it

Look the date up and correct it.

## When to switch it off

There is no document for which the rule is wrong.
`

export const rule = defineRule({
  id: 'impossible-date',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'error',
  summary: 'A date does not exist, or a span of time ends before it begins.',
  help,
  *check({document}) {
    for (const date of writtenDatesOf(document)) {
      const message = problemOf(date)
      if (message !== undefined)
        yield finding(date.to ? {start: date.range.start, end: date.to.range.end} : date.range, message)
    }
  },
})

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function problemOf({text, from, until, impossible, weekday, to, notation}: WrittenDate): string | undefined {
  if (impossible) return `There is no “${text}”: the month has fewer days. Look the date up and correct it.`
  const actual = from === undefined ? undefined : weekdays[new Date(`${from}T00:00:00Z`).getUTCDay()]
  if (weekday !== undefined && actual !== undefined && from === until && notation !== undefined && weekday !== actual)
    return `${text} is a ${actual}, not a ${weekday}. Correct the day or the date.`
  if (to?.until !== undefined && from !== undefined && from > to.until)
    return `This ends (${to.text}) before it begins (${text}). Correct one of the two dates.`
  return undefined
}
