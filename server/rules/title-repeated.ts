import {contains} from '../base/range'
import {repeatedTitle} from '../model/paste-forms'
import type {Phrase, TorDocument} from '../model/types'
import {defineRule, finding} from './define'
import {deleteLine} from './helpers/delete-line'
import type {Fix} from './types'

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
      fixes: () => deletion(document, repeated),
    })
  },
})

/** Of a heading and a plain line the heading stays. */
function deletion(
  document: TorDocument,
  {first, again}: {readonly first: Phrase; readonly again: Phrase},
): readonly Fix[] {
  const isHeading = ({range}: Phrase): boolean =>
    document.parsed.blocks.some(block => block.kind === 'heading' && contains(block.range, range))
  const needless = isHeading(again) && !isHeading(first) ? first : again
  const edit = deleteLine(document, needless.range)
  return edit
    ? [{title: `Delete “${needless.text}” ${needless === first ? 'above' : 'here'}`, safe: false, edits: [edit]}]
    : []
}
