import {mattersOf} from '../model/matters'
import {insertSection} from './helpers/insert-section'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A representative on the board is no report: whether the board hears of decisions and risks then depends on who remembers them. Guidance asks for reporting and accountability to be stated
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139; Charity Commission governance framework).

## What counts

The rule speaks where the document names a body above the group ("to provide a representative to the partnership board") and says nowhere that the group reports or is accountable to it.
It is satisfied by any statement of that, wherever it stands.

## How to fix it

Say what the body above receives and how often. The quick fix inserts a standard section to adapt.

## When to switch it off

If the terms of the body above say what it receives.
`

export const rule = defineRule({
  id: 'reporting-only-implied',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'A body above the group is named, but not what it hears from the group, or how often.',
  help,
  *check({document}) {
    const {parent, elements} = document
    if (!parent || elements.reporting.state !== 'absent' || mattersOf(document).has('reports')) return
    yield finding(
      parent.range,
      `“${parent.text}” stands above this group, but the document does not say what it hears from the group, or how often. Add a sentence on reporting, or a “Reporting” section.`,
      {fixes: () => [insertSection(document, 'reporting')]},
    )
  },
})
