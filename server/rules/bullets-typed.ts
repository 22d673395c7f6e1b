import {typedBulletsOf} from '../model/typed-bullets'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Text pasted from a word processor keeps its bullets as signs, "• Kent County Council". Markdown knows no such list: in the
preview and on the web all the lines run together into one paragraph.

## What counts

Lines that begin with a typed bullet such as "•", "●" or "▪" and follow one another without a blank line. There is one message for
the whole document. Lists with "-", "*" or numbers are Markdown's own.

## How to fix it

Write "- " for each bullet. The quick fix does it for all of them.

## When to switch it off

If your documents are never shown as Markdown.
`

export const rule = defineRule({
  id: 'bullets-typed',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'Lists are typed with bullets that Markdown does not know.',
  help,
  *check({document}) {
    const items = typedBulletsOf(document)
    const [first] = items
    if (!first) return
    const edits = items.map(({item, words}) => ({
      range: {start: item.range.start, end: words.range.start},
      newText: '- ',
    }))
    yield finding(
      first.words.range,
      `The lines with “${first.item.marker}” will be shown as one paragraph, because this sign makes no list. Begin each of them with a dash and a blank.`,
      {fixes: () => [{title: 'Write all typed bullets as lists', safe: false, edits}]},
    )
  },
})
