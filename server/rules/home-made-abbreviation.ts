import {homeMadeOf} from '../model/home-made'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

"1/4ly" and "mtg" are quick to type and slow to read; read aloud by software they make no sense.
The GOV.UK style guide asks for plain words.

## What counts

The rule knows a short list of such spellings from reports and action logs: "1/4ly", "t.of.r.", "mtg", "mgmt", "p'ship" and the like.
Short forms in general use ("e.g.", "etc.", "Cllr") are not among them.

## How to fix it

Write the word. The quick fix does so.

## When to switch it off

For notes that nobody but their author reads.
`

export const rule = defineRule({
  id: 'home-made-abbreviation',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A word is shortened in a way that no dictionary knows.',
  help,
  *check({document}) {
    for (const {text, range, word} of homeMadeOf(document))
      yield finding(range, `“${text}” is no usual short form. Write “${word}”.`, {
        fixes: () => [{title: `Write “${word}”`, safe: true, edits: [{range, newText: word}]}],
      })
  },
})
