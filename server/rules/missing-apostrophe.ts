import {flawFindings} from './helpers/flaw-findings'
import {defineRule} from './define'

export const help = `
## Why it matters

"The groups members" may be one group's or several groups': in a document that says who may do what this matters.

## What counts

"Last years", "this years" before a noun; "the regions", "the groups" or "the boards" directly before a noun that cannot be a verb, such as "remit" or "membership"; "on the regions behalf"; several people before what they have ("migrants needs", "members roles"); "childrens", "womens", "young peoples"; and "five working days notice". What makes a name without an apostrophe is fine ("residents association").

## How to fix it

Write the apostrophe: "region's" for one region, "regions'" for several. The quick fix writes the first.

## When to switch it off

If a grammar checker looks after your texts.
`

export const rule = defineRule({
  id: 'missing-apostrophe',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'An apostrophe seems to be missing.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'missing-apostrophe',
      ({text, instead}) => `“${text}” seems to lack an apostrophe. Did you mean “${(instead ?? '').trim()}”?`,
    )
  },
})
