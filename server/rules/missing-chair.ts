import {defineRule} from './define'
import {missingElement} from './helpers/missing-element'

export const help = `
## Why it matters

A group that nobody chairs cannot be called together, and nobody answers for it to the body above.
Reviewers look for the chair first: guidance on partnership governance asks the governing document to say who chairs the meetings
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139), and model by-laws and charters name the chair among the officers.

## What counts

Any statement of who chairs this group, wherever it stands and whether or not it has a heading:

- a post, a person or an organisation: "The Head of Housing chairs the group", "Chair: Councillor A. Example";
- a way of choosing: "The members elect a chair each year", "The chair rotates between the districts";
- joint chairs, convenors and presidents who lead the meetings.

The chair of another body, and a former chair, do not count. Where the text only speaks of the chair, a convenor or a team lead without saying who that is, the matter is left open and nothing is reported.

## How to fix it

Say which post chairs the group, how long for, and who stands in. The quick fix inserts a standard section to adapt.

## When to switch it off

If your groups are led in another way by rule, for example by a facilitator for each meeting.
`

export const rule = defineRule({
  id: 'missing-chair',
  kinds: ['terms-of-reference'],
  severity: 'error',
  summary: 'The document does not say who chairs the group.',
  help,
  *check({document}) {
    yield* missingElement(
      document,
      'chair',
      'The document does not say who chairs the group. Readers expect a post, a person or a way of choosing: add a sentence or a “Chair” section.',
    )
  },
})
