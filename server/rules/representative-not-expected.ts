import {unexpectedRepresentatives} from '../workspace/unexpected-representatives'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

The group sends a representative to the board, and the board's own terms of reference list its members without one:
at the first vote nobody knows whether that seat exists. Guidance asks that membership and representation be the same in the
documents of both bodies (Audit Commission, *Governing Partnerships*, paragraphs 136 to 139).

## What counts

A sentence such as "To provide a representative to the Executive Board", where the workspace has the terms of reference of that body,
these list members, and no word in them speaks of this group, of its sort or place, or of groups in the plural.

## How to fix it

Add the seat to the other document, or take the sentence out here.

## When to switch it off

If representatives attend without a seat.
`

export const rule = defineRule({
  id: 'representative-not-expected',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The group sends a representative to a body whose terms of reference know of none.',
  help,
  *check({document, workspace}) {
    for (const {mention, board} of unexpectedRepresentatives(workspace, document)) {
      const members = board.elements.membership.at ?? board.title
      yield finding(
        mention.range,
        `This group sends a representative to “${mention.text}”, whose terms of reference list the members and have no word on such a group. Add the seat there, or take the sentence out here.`,
        {related: members ? [{uri: board.uri, range: members.range, message: 'The members are listed here.'}] : []},
      )
    }
  },
})
