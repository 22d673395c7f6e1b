import {cutOffTexts} from '../model/cut-off'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

When the end of a paragraph is lost in pasting, so is a rule, and nobody notices: the paragraph below looks complete.

## What counts

A paragraph or list item that ends with a word such as "the", "of", "such as" or "will be", with nothing after it that goes on, or at the end of a section with a preposition that lacks its word ("will be elected at the meeting in"). Text in tables is left out, because a cell may go on in the next row.

## How to fix it

Complete the sentence from the source of the document.

## When to switch it off

If your documents quote fragments on purpose.
`

export const rule = defineRule({
  id: 'text-cut-off',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A text ends in the middle of a sentence.',
  help,
  *check({document}) {
    for (const {text, range} of cutOffTexts(document)) {
      yield finding(range, `The text breaks off after “${text}”. Complete the sentence, or take it out.`)
    }
  },
})
