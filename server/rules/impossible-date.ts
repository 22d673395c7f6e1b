import {writtenDatesOf, type WrittenDate} from '../model/written-dates'
import {defineRule, finding} from './define'
import type {Fix} from './types'

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
      const {range, to} = date
      const message = problemOf(date)
      if (message !== undefined)
        yield finding(to ? {start: range.start, end: to.range.end} : range, message, {fixes: () => rightWeekday(date)})
    }
  },
})

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function problemOf(date: WrittenDate): string | undefined {
  const {text, from, impossible, weekday, to} = date
  if (impossible) return `There is no “${text}”: the month has fewer days. Look the date up and correct it.`
  const actual = wrongWeekday(date)
  if (actual !== undefined) return `${text} is a ${actual}, not a ${weekday?.text ?? ''}. Correct the day or the date.`
  if (to?.until !== undefined && from !== undefined && from > to.until)
    return `This ends (${to.text}) before it begins (${text}). Correct one of the two dates.`
  return undefined
}

/** The weekday of a day that has another one in front of it. */
function wrongWeekday({from, until, weekday, notation, impossible}: WrittenDate): string | undefined {
  if (impossible || from === undefined || from !== until || !weekday || notation === undefined) return undefined
  const actual = weekdays[new Date(`${from}T00:00:00Z`).getUTCDay()]
  return actual === weekday.text ? undefined : actual
}

function rightWeekday(date: WrittenDate): readonly Fix[] {
  const actual = wrongWeekday(date)
  if (actual === undefined || !date.weekday) return []
  return [{title: `Write “${actual}”`, safe: false, edits: [{range: date.weekday.range, newText: actual}]}]
}
