import {repeatedTitle} from '../model/paste-forms'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A cover page and a first page were pasted one after the other. Tools take the first line for the title, and readers wonder whether a second document begins.

## What counts

Two lines among the first twelve of a document that say the same, line breaks and marks aside.

## How to fix it

Keep one of them as the heading of the document.

## When to switch it off

If a cover page repeats the title on purpose.
`

export const rule = defineRule({
  id: 'title-repeated',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'The title stands twice.',
  help,
  *check({document}) {
    const repeated = repeatedTitle(document)
    if (!repeated) return
    const {first, again} = repeated
    yield finding(again.range, `“${again.text}” stands above already. Keep one of the two as the title.`, {
      related: [{uri: document.uri, range: first.range, message: 'It stands here first.'}],
    })
  },
})
