import {flawFindings} from './helpers/flaw-findings'
import {defineRule} from './define'

export const help = `
## Why it matters

"It's" is "it is", "practise" is what one does, and "principle" is no officer. A spelling checker lets such words pass because they exist, and readers stumble over them.

## What counts

Pairs that are often confused, and only where the words beside them leave no doubt: "it's members", "good practise", "the principle officer", "in principal", "provide advise", "no later then", "is lead by", "there respective", "could of", "pubic sector", "Project Manger"; and plurals with an apostrophe ("the LA's are", "member's will", "both council's of").

## How to fix it

Write the word that is meant. The quick fix does it.

## When to switch it off

If a grammar checker looks after your texts.
`

export const rule = defineRule({
  id: 'word-confused',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'A word stands where another one, which looks or sounds like it, is meant.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'confused',
      ({text, instead}) => `“${text}” is another word than the one meant here. Did you mean “${instead ?? ''}”?`,
    )
  },
})
