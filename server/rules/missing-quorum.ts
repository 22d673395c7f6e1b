import {missingElement} from './helpers/missing-element'
import {defineRule} from './define'

export const help = `
## Why it matters

Without a quorum two people in a room can bind everybody else, and a decision taken by a handful is easily disputed afterwards.
Guidance on partnership governance lists the quorum among the things that the governing document settles
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139); audit committee and safeguarding models state it, too.

## What counts

Any statement of how many members, or which, must be present, wherever it stands and whether or not it has a heading:

- a number or a share: "The quorum is four members", "at least half of the members must be present";
- certain members: "The meeting is quorate if the chair and two district councils are there".

It is enough that the document names another one whose rules on meetings apply, such as standing orders.

## How to fix it

Say how many members, and which of them, must be present. The quick fix inserts a standard section to adapt.

## When to switch it off

For groups that share information and take no decisions. Three of four published terms of reference state no quorum.
`

export const rule = defineRule({
  id: 'missing-quorum',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The document does not say how many members must be present.',
  help,
  *check({document}) {
    yield* missingElement(
      document,
      'quorum',
      'The document does not say how many members must be present for a decision. Many groups state a quorum: add a sentence such as “The quorum is five members”, or a “Quorum” section.',
    )
  },
})
