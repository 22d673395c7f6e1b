import {groupBy} from '../base/group-by'
import {namedBodiesOf} from '../model/named-bodies'
import {settingOf} from '../model/organisations'
import type {TorDocument} from '../model/types'
import {lastDay, statusOn} from '../vocabulary/register/status'
import {defineRule, finding} from './define'
import {otherPlaces, presentNames, replacements} from './helpers/body-names'
import {goneInWords, mayBeGone, presentPlaces, sameBody} from './helpers/gone-bodies'

export const help = `
## Why it matters

The name was right when the document was written. Whoever works with it now should know that the body has gone.

## What counts

The body was in being on the document's date or at the beginning of its period, and ended later: within the period of a plan
or report, or, where the document is still in force, by today. Terms of reference count as in force for three years after
their date. Documents of the past are left alone otherwise: they name the bodies of their time.

## How to fix it

Name the body that took over when you next revise the document.

## When to switch it off

If you revise all documents once a year anyway.
`

export const rule = defineRule({
  id: 'organisation-renamed-since',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'An organisation has been renamed, merged or abolished since the date of the document.',
  help,
  *check(context) {
    const {document, today} = context
    const {day} = settingOf(document)
    if (day === undefined) return
    const end = inForceUntil(document, day, today)
    const gone = namedBodiesOf(document).filter(
      name => mayBeGone(context, name, end) && statusOn(name.entry, day) === 'current',
    )
    for (const places of groupBy(gone, sameBody).values()) {
      const present = presentPlaces(document, places, '')
      const [first] = present
      if (!first) continue
      yield finding(first.range, `${goneInWords(first, end)} It was right on the date of this document.`, {
        related: otherPlaces(document, present),
        fixes: () => (end === today ? replacements(presentNames(first.entry, today).slice(0, 5), present) : []),
        deprecated: true,
      })
    }
  },
})

/** The day up to which the document's names should hold: today if it is in force, else the end of its period. */
function inForceUntil({period, dated}: TorDocument, day: string, today: string): string {
  if (period?.until !== undefined) return period.until < today ? period.until : today
  const years = Number(today.slice(0, 4)) - 3
  const oldest = `${String(years)}${today.slice(4)}`
  return lastDay(dated?.until ?? day) >= oldest ? today : day
}
