import {chairsToldOtherwise} from '../workspace/chairs-told'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

One paper says that the chair of the board chairs the group, the group's own terms name another post. Members do not know who
takes the meeting, and whoever reads one of the two acts on it.

## What counts

A sentence that says who chairs a body whose own terms of reference are in the workspace ("the board, chaired by the Leader of …",
"the chair of the board will also be chair of the group"), where those terms name another post. Names of persons, and the
same post in other words, are left alone, and so are papers whose dates lie more than a year apart.

## How to fix it

Ask which is right, and bring the two into line.

## When to switch it off

If your papers tell of chairs at different times.
`

export const rule = defineRule({
  id: 'chair-told-otherwise',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'The terms of reference of a body name another chair than this document does.',
  help,
  *check({document, workspace}) {
    for (const {told, body, terms, holder} of chairsToldOtherwise(workspace, document))
      yield finding(
        told.range,
        `The terms of reference of “${body}” name another chair: “${holder.text}”. Ask which is right, and bring the two into line.`,
        {related: [{uri: terms.uri, range: holder.range, message: 'The chair that the terms name.'}]},
      )
  },
})
