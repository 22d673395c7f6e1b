import {flawFindings} from './helpers/flaw-findings'
import {defineRule} from './define'

export const help = `
## Why it matters

A misspelled "committee" is not found by a search, and in a document that others sign it looks careless. A spelling checker finds most such words; this rule knows those that terms of reference are prone to, such as "co-terminus".

## What counts

Some 250 words, among them "accomodation", "liason", "commitee" and "seperate". A capital counts at the beginning of a sentence or line only: names are left alone.

## How to fix it

Write the word as it should be. The quick fix does it.

## When to switch it off

If a spelling checker looks after your texts.
`

export const rule = defineRule({
  id: 'misspelled-word',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A word that such documents use often is misspelled.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'misspelling',
      ({text, instead}) => `“${text}” is misspelled. Did you mean “${instead ?? ''}”?`,
    )
  },
})
