import {futureDatesOf} from '../model/future-dates'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

"The desk will be opened by June 2026", says a report of October: the sentence was carried over from the plan or from
the last report, and nobody can tell whether there is a desk. Guidance asks that reports say what has been done
(Audit Commission, *Governing Partnerships*, on monitoring and reporting).

## What counts

A sentence in the future tense whose own date ("by June 2026", "will be held on 3 May 2026") lies before the document's: before
the day on which it was written, or, of a report that gives none, before the period that it covers. Never before today.
The columns in which a report repeats the plan's actions, targets and outcomes are left alone, and so is what somebody said
or agreed earlier.

## How to fix it

Say what became of it, or give the new date.

## When to switch it off

If your reports quote the plan word for word in running text.
`

export const rule = defineRule({
  id: 'future-date-passed',
  kinds: ['business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The text speaks of something as still to come whose date had passed when it was written.',
  help,
  *check({document}) {
    const {dated, period, kind} = document
    const told = dated ?? (kind === 'progress-report' ? period : undefined)
    if (told?.from === undefined) return
    for (const {date, said} of futureDatesOf(document))
      if (date.until !== undefined && date.until < told.from)
        yield finding(
          date.range,
          `“${said.text}” reads as still to come, but this date had passed ${dated ? 'when the document was written' : 'before the period of the report'} (${told.text}). Say what became of it, or give the new date.`,
        )
  },
})
