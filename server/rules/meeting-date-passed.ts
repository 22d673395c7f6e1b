import {meetingDateOf} from '../model/announced-dates'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Terms of reference that announce a meeting of last year tell members that nobody keeps them, and a chair whose term has ended
chairs without authority. Guidance asks for terms that are kept current
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139; Robert's Rules on officers and their terms).

## What counts

The rule reads "The next meeting is on …" and "the term of office ends …" in sentences, tables of two columns and the front
matter, takes the latest day, and compares it with today. A document that carries a date of its own is a
record of its time and left alone.

## How to fix it

Give the new date, or leave dates of meetings to the calendar and say how often the group meets.

## When to switch it off

For a folder of old documents that are kept as records.
`

export const rule = defineRule({
  id: 'meeting-date-passed',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'The next meeting or the end of a term of office lies in the past.',
  help,
  *check({document, today}) {
    const announced = meetingDateOf(document)
    const day = announced?.until ?? ''
    // Read on its own day, a dated document was right.
    if (!announced || day === '' || day >= today || document.dated) return
    yield finding(
      announced.range,
      `“${announced.text}” has passed, but the text speaks of it as to come. Members rely on such dates: give the new one, or leave it out.`,
    )
  },
})
