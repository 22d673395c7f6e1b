import {unevenCapitals} from '../model/uneven-lists'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

It looks as if the line belonged to another list, or as if its beginning were lost.

## What counts

A list in which at least three items begin with a capital letter and no more than a quarter with a small one.

## How to fix it

Begin all items alike. The quick fix writes the capital.

## When to switch it off

If small letters mark something in your lists.
`

export const rule = defineRule({
  id: 'item-capitals-uneven',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'An item begins with a small letter, the others of its list with a capital.',
  help,
  *check({document}) {
    for (const {items} of unevenCapitals(document)) {
      for (const {words} of items) {
        const first = /^[a-z]+(?:-[a-z]+)?/.exec(words.text)?.[0] ?? ''
        const range = {start: words.range.start, end: words.range.start + first.length}
        const newText = first.charAt(0).toUpperCase() + first.slice(1)
        yield finding(range, `The other items of this list begin with a capital letter: write “${newText}”.`, {
          fixes: () => [{title: `Write “${newText}”`, safe: true, edits: [{range, newText}]}],
        })
      }
    }
  },
})
