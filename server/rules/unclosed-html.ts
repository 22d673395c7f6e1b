import type {TextEdit} from '../base/edit'
import {openTags, type OpenTag} from '../model/open-tags'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A list or paragraph that is opened in one cell and never closed swallows the cells after it when the page is shown.

## What counts

Tags for lists, paragraphs and emphasis in cells of tables. List items may stay open, as HTML allows. One finding stands for all such tags of a document.

## How to fix it

Close the tag in the same cell, or write the text without HTML. The quick fix closes all of them, each at the end of its cell.

## When to switch it off

If your documents are never shown as Markdown.
`

export const rule = defineRule({
  id: 'unclosed-html',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'HTML inside a table is not closed.',
  help,
  *check({document}) {
    const {uri} = document
    const [first, ...others] = openTags(document)
    if (!first) return
    yield finding(
      first.range,
      `“<${first.name}>” is opened in this cell and not closed. Write “</${first.name}>” at its end, or take the tag out.`,
      {
        related: others.map(({name, range}) => ({uri, range, message: `“<${name}>” is not closed here.`})),
        fixes: () => [
          {
            title: others.length === 0 ? `Close “<${first.name}>” at the end of the cell` : 'Close all tags',
            safe: true,
            edits: closingEdits([first, ...others]),
          },
        ],
      },
    )
  },
})

/** In each cell the tag that was opened last is closed first. */
function closingEdits(tags: readonly OpenTag[]): readonly TextEdit[] {
  return [...new Set(tags.map(({cellEnd}) => cellEnd))].map(end => ({
    range: {start: end, end},
    newText: tags
      .filter(({cellEnd}) => cellEnd === end)
      .toReversed()
      .map(({name}) => `</${name}>`)
      .join(''),
  }))
}
