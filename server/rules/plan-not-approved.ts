import {mattersOf} from '../model/matters'
import {titleRange} from './helpers/missing-element'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A draft and the approved plan look the same. Readers outside need to know which of them they hold, and on whose authority it asks them for work.

## What counts

Any words on approval, agreement, adoption, version or draft, anywhere in the plan.

## How to fix it

Say who approved the plan, and when.

## When to switch it off

If your documents live in a system that shows their approval.
`

export const rule = defineRule({
  id: 'plan-not-approved',
  kinds: ['business-plan'],
  severity: 'information',
  summary: 'The plan does not say who approved it.',
  help,
  *check({document}) {
    if (mattersOf(document).has('approval')) return
    yield finding(
      titleRange(document),
      'The plan does not say who approved it, and when. Readers expect to know whether it is a draft or agreed: add a line such as “Approved by the board on 3 May 2027”.',
    )
  },
})
