import {missingElement} from './helpers/missing-element'
import {defineRule} from './define'

export const help = `
## Why it matters

When members disagree, the group needs a rule that was agreed before. Guidance on partnership governance asks for decision processes,
voting and the casting vote (Audit Commission, *Governing Partnerships*, paragraphs 136 to 139); charters have a decision policy.

## What counts

Any statement of how the group decides, wherever it stands and whether or not it has a heading:

- "Decisions are made by consensus", "by a simple majority of those present", "The chair has a casting vote";
- a rule taken over from another document, such as standing orders.

A change that needs "the consent of the partners" does not count: it leaves open how they consent. Nor does a vote on who chairs, who has to leave or how the
document itself is amended: it leaves open how everything else is decided.

## How to fix it

Say whether the group decides by consensus or by vote, and who decides when it cannot agree. The quick fix inserts a standard section to adapt.

## When to switch it off

For groups that only exchange information.
`

export const rule = defineRule({
  id: 'missing-decision-making',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The document does not say how the group takes decisions.',
  help,
  *check({document}) {
    yield* missingElement(
      document,
      'decision-making',
      'The document does not say how decisions are taken. Readers expect to know whether by consensus or by vote, and what happens when the members disagree: add a sentence or a “Decision making” section.',
    )
  },
})
