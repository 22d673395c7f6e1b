import {flawFindings} from './helpers/flaw-findings'
import {defineRule} from './define'

export const help = `
## Why it matters

Guides to plain writing ask for a hyphen where two words together describe a third: "a three-year plan", "two-tier structure". Parts such as "anti" and "multi" are no words of their own.

## What counts

A number and a unit in the singular before a noun ("two tier structure"), and "anti", "multi", "non", "semi" standing alone.

## How to fix it

Write the hyphen. The quick fix does it.

## When to switch it off

If your house style leaves such hyphens out.
`

export const rule = defineRule({
  id: 'missing-hyphen',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'Words that belong together have no hyphen.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'missing-hyphen',
      ({text, instead}) => `“${text}” reads more easily with a hyphen: “${(instead ?? '').trim()}”.`,
    )
  },
})
