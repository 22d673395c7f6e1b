import {flawFindings} from './helpers/flaw-findings'
import {defineRule} from './define'

export const help = `
## Why it matters

A small letter behind a full stop tells that one of the two is wrong: two sentences were put together in haste, or a stop stands in the middle of one.

## What counts

A small word that begins sentences ("the", "it", "members") behind a full stop that ends a word of at least four letters. Words that are cut short ("dept.") are fine.

## How to fix it

Write the capital letter, or take the stop out. The quick fix writes the capital.

## When to switch it off

If a grammar checker looks after your texts.
`

export const rule = defineRule({
  id: 'sentence-starts-small',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A sentence begins with a small letter.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'small-start',
      ({text, instead}) =>
        `A new sentence seems to begin at “${text}”. Write “${instead ?? ''}”, or take the full stop before it out.`,
    )
  },
})
