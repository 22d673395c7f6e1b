import {boldTexts} from '../model/paste-forms'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Where everything is bold nothing stands out; long bold text is hard to read.

## What counts

Paragraphs and list items of more than a hundred characters that are bold from beginning to end. Headings are left out. One finding stands for all of them.

## How to fix it

Take the marks out, and make bold only what must not be overlooked. The quick fix takes them all out.

## When to switch it off

If a house style asks for bold paragraphs.
`

export const rule = defineRule({
  id: 'text-all-bold',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'Whole paragraphs are bold.',
  help,
  *check({document}) {
    const {uri} = document
    const texts = boldTexts(document)
    const [first, ...others] = texts
    if (!first) return
    const edits = texts.flatMap(({marks}) => marks.map(range => ({range, newText: ''})))
    yield finding(
      first.text.range,
      'This paragraph is bold from beginning to end. Make bold only what must not be overlooked.',
      {
        related: others.map(({text: {range}}) => ({uri, range, message: 'This one is bold, too.'})),
        fixes: () => [{title: 'Take the bold out of whole paragraphs', safe: false, edits}],
      },
    )
  },
})
