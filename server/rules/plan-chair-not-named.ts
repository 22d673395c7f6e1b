import {describedChair} from '../model/described-chair'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A plan is for one year, and in that year somebody holds the post. Partners and funders look for the name, and for a vice-chair, to know whom to turn to.

## What counts

A plan that says by what sort of person the board is chaired ("chaired by an elected leader") and gives neither name nor post. Terms of reference, which outlast their people, are not looked at.

## How to fix it

Name the chair and, if there is one, the vice-chair.

## When to switch it off

If names of officers are kept out of your documents on purpose.
`

export const rule = defineRule({
  id: 'plan-chair-not-named',
  kinds: ['business-plan'],
  severity: 'information',
  summary: 'The plan describes who chairs the board, but names nobody.',
  help,
  *check({document}) {
    const described = describedChair(document)
    if (!described) return
    yield finding(
      described.range,
      `“${described.text}” says by what sort of person the board is chaired, but names nobody. Name the chair and the vice-chair.`,
    )
  },
})
