import {joinedMemberLines} from '../model/member-lines'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

In Markdown a single line break is a blank: "Kent County Council" and "Medway Council" in two lines become one member, and a list below seems to belong to the second only.

## What counts

Members, or labels over them, on consecutive lines without a list marker or a blank line between them. Lines that end with two blanks or a backslash are kept apart and are fine.

## How to fix it

Make each line an item of a list, or put a blank line between them. The quick fix makes items.

## When to switch it off

If your documents are never shown as Markdown.
`

export const rule = defineRule({
  id: 'lines-run-together',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'Lines that are written under one another will be shown as one.',
  help,
  *check({document}) {
    const {uri} = document
    for (const {lines, hasLabel} of joinedMemberLines(document)) {
      const [first, ...others] = lines
      if (!first) continue
      const edits = lines.map(({range}) => ({range: {start: range.start, end: range.start}, newText: '- '}))
      yield finding(
        first.range,
        `“${first.text}” and the next line will be shown as one line. Should they be items of a list?`,
        {
          related: others.map(({range}) => ({uri, range, message: 'This line is joined to the one above.'})),
          fixes: () => (hasLabel ? [] : [{title: 'Make the lines items of a list', safe: false, edits}]),
        },
      )
    }
  },
})
