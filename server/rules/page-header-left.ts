import {pageLines} from '../model/page-lines'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Headers and footers of pages come along when a document is pasted from Word or PDF. They part sentences and lists, and readers take them for headings.

## What counts

A short line with the number of a page: "Page 2 of 3", "2 of 3", "- 4 -", "Harbour Group – Terms of Reference    Page 2". Words that point to a page ("see page 3") are fine.

## How to fix it

Delete the line and join what it parted. The quick fix deletes the line.

## When to switch it off

If your documents are printed as they stand, with pages numbered by hand.
`

export const rule = defineRule({
  id: 'page-header-left',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'The header or footer of a page of the original was left in the text.',
  help,
  *check({document}) {
    for (const {text, range} of pageLines(document)) {
      const {line} = document.lines.positionAt(range.start)
      const whole = {start: document.lines.lineStart(line), end: document.lines.lineStart(line + 1)}
      yield finding(
        range,
        `“${text}” is the header or footer of a page of the original. It means nothing here and parts what belongs together: delete it.`,
        {fixes: () => [{title: 'Delete the line', safe: false, edits: [{range: whole, newText: ''}]}]},
      )
    }
  },
})
