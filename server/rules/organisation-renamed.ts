import {groupBy} from '../base/group-by'
import {namedBodiesOf} from '../model/named-bodies'
import {settingOf} from '../model/organisations'
import {ownNamesIn} from '../model/own-names'
import {defineRule, finding} from './define'
import {otherPlaces, presentNames, replacements} from './helpers/body-names'
import {goneInWords, mayBeGone, presentPlaces, sameBody} from './helpers/gone-bodies'
import type {Finding, RuleContext} from './types'

export const help = `
## Why it matters

An organisation that is no more sends nobody. Where it has been renamed, readers look for it under a name that it no longer has.

## What counts

The register of organisations (\`docs/register.md\`) knows when bodies began, ended and were renamed. The document's own date or
period decides: a plan for 2015 names the bodies of 2015. A document without any date is judged on today. The rule is silent
where the words tell of the past ("formerly", "was replaced by", a year), where the register is not sure, and for schemes.
A sort of body that is no more counts by its last words ("East Wendmere Clinical Commissioning Group").
For bodies that have ended since the document was written see \`organisation-renamed-since\`.

## How to fix it

Write the name of the body that took over; where several did, choose. The quick fixes offer them.

## When to switch it off

For records that must stay as they were, unless they bear their date.
`

export const rule = defineRule({
  id: 'organisation-renamed',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'An organisation was renamed, merged or abolished before the date of the document.',
  help,
  *check(context) {
    const {document, today} = context
    const {day} = settingOf(document)
    // A report tells of what was: without a date nobody knows of when.
    if (day === undefined && document.kind === 'progress-report') return
    const judged = day ?? today
    const gone = namedBodiesOf(document).filter(name => mayBeGone(context, name, judged))
    for (const places of groupBy(gone, sameBody).values()) {
      const present = presentPlaces(document, places, places[0]?.entry.until ?? '')
      const [first] = present
      if (!first) continue
      const when = day === undefined ? ' (This document bears no date, so today counts.)' : ''
      yield finding(first.range, `${goneInWords(first, today)}${when}`, {
        related: otherPlaces(document, present),
        fixes: () => replacements(presentNames(first.entry, today).slice(0, 5), present),
        deprecated: true,
      })
    }
    yield* replacedOwn(context)
  },
})

/** Organisations of which the team itself says who took over. */
function* replacedOwn({document, known}: RuleContext): Iterable<Finding> {
  const replaced = known.organisations.filter(({replacedBy}) => replacedBy !== undefined)
  const named = ownNamesIn(document, replaced).filter(({isWrong}) => !isWrong)
  for (const places of groupBy(named, ({own}) => own.name).values()) {
    const present = presentPlaces(document, places, '')
    const [first] = present
    const next = first?.own.replacedBy
    if (!first || next === undefined) continue
    yield finding(
      first.range,
      `“${first.text}” has been replaced by “${next}”, as the settings of this folder say. Write the present name.`,
      {related: otherPlaces(document, present), fixes: () => replacements([next], present), deprecated: true},
    )
  }
}
