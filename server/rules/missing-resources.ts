import {mattersOf} from '../model/matters'
import {insertPart} from './helpers/insert-section'
import {titleRange} from './helpers/missing-element'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A plan without resources is a wish list: boards are asked to approve what can be done with what there is. Regional business plans state the grant that they rest on; project guidance asks for resources beside outcomes and owners.

## What counts

Any words on resources, budget, funding, cost or staff, anywhere in the plan.

## How to fix it

Say which money and which posts the plan rests on.

## When to switch it off

If the budget is a document of its own.
`

export const rule = defineRule({
  id: 'missing-resources',
  kinds: ['business-plan'],
  severity: 'information',
  summary: 'The plan says nothing of money, staff or other resources.',
  help,
  *check({document}) {
    if (mattersOf(document).has('resources')) return
    yield finding(
      titleRange(document),
      'The plan does not say what its work costs or who pays for it. Readers expect budget, staff or other resources: add a sentence or a “Resources” section.',
      {fixes: () => [insertPart(document, 'resources')]},
    )
  },
})
