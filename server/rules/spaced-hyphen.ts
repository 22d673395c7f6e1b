import {flawFindings} from './helpers/flaw-findings'
import {defineRule} from './define'

export const help = `
## Why it matters

A search for "sub-regional" does not find "sub -regional", and readers stumble over it.

## What counts

A first part such as "sub", "non", "multi" or "inter" with a hyphen or dash that has a blank on one side. "Pre- and post-war" is fine.

## How to fix it

Take the blank out. The quick fix does it.

## When to switch it off

If another tool checks your spelling.
`

export const rule = defineRule({
  id: 'spaced-hyphen',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A word with a hyphen is broken by a blank.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'spaced-hyphen',
      ({text, instead}) => `“${text}” is broken by a blank. Write “${instead ?? ''}”.`,
    )
  },
})
