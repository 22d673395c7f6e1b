import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {splitLists} from '../model/uneven-lists'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

It is usually where a page of the original ended. Some programs then show two lists, or set the whole list with wide gaps.

## What counts

One or two blank lines between items of a list whose other items follow one another directly.

## How to fix it

Take the blank line out. The quick fix does it.

## When to switch it off

If you group items by blank lines on purpose.
`

export const rule = defineRule({
  id: 'list-split',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'A blank line stands in the middle of a list.',
  help,
  *check({document}) {
    for (const {items} of splitLists(document)) {
      for (const {item} of items) {
        const {start, end} = gapBefore(document, item.range.start)
        yield finding(
          {start, end: start},
          'A blank line splits this list in two, perhaps at the end of a page of the original. Take it out.',
          {fixes: () => [{title: 'Take the blank line out', safe: true, edits: [{range: {start, end}, newText: ''}]}]},
        )
      }
    }
  },
})

/** From the beginning of the blank line to that of the item's own line. */
function gapBefore({parsed, lines}: TorDocument, offset: number): TextRange {
  const end = lines.lineStart(lines.positionAt(offset).line)
  const filled = parsed.text.slice(0, end).trimEnd().length
  return {start: lines.lineStart(lines.positionAt(filled).line + 1), end}
}
