import {unlistedGroups} from '../workspace/local-groups'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

The plan works with a group of the area, and the partnership's own group for that area does not have it among its members:
whoever reads both asks whether it was forgotten. Membership is to be reviewed with the plan
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139).

## What counts

A plan or report names a group, network, forum or association with the place of one of the partnership's groups ("Aldervale Roma
Network"); the terms of reference of that group list at least five members; and no terms of reference of the family have a word on it.

## How to fix it

Ask the group whether the body should be invited, and add it to its members.

## When to switch it off

If your groups choose their members without regard to the plan.
`

export const rule = defineRule({
  id: 'local-group-not-listed',
  kinds: ['business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'A group of an area is named that is not among the members of the partnership’s group for that area.',
  help,
  *check({document, workspace}) {
    for (const {use, terms} of unlistedGroups(workspace, document)) {
      const place = terms.body?.place ?? ''
      const members = terms.elements.membership.at ?? terms.title
      yield finding(
        use.range,
        `“${use.text}” is named here, but the terms of reference for ${place} do not list it. Should it be among the members there?`,
        {
          related: members
            ? [{uri: terms.uri, range: members.range, message: `The members for ${place} are listed here.`}]
            : [],
        },
      )
    }
  },
})
