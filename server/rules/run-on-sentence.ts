import {lineBreakOf} from '../base/line-break'
import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {flawFindings} from './helpers/flaw-findings'
import {defineRule} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

When a line break is lost in pasting, a heading, a list of members or a rule disappears in the sentence before it. What belongs to what is then anybody's guess.

## What counts

A sentence that begins with a capital letter ("Current members include:", "The group will …") in the middle of a line without a stop before it.

## How to fix it

Write the full stop, or begin a new line.

## When to switch it off

If a grammar checker looks after your texts.
`

export const rule = defineRule({
  id: 'run-on-sentence',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'Two sentences run into each other.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'run-on',
      ({text}) =>
        `A new sentence seems to begin at “${text}”, but the one before it has no end. Write a full stop before it, or begin a new line.`,
      ({range: {start}}) => parted(document, {start: start - 1, end: start}),
    )
  },
})

function parted({parsed: {text}}: TorDocument, range: TextRange): readonly Fix[] {
  if (text.slice(range.start, range.end) !== ' ') return []
  const eol = lineBreakOf(text)
  return [
    {title: 'Write a full stop before it', safe: false, edits: [{range, newText: '. '}]},
    {title: 'Begin a new paragraph', safe: false, edits: [{range, newText: eol + eol}]},
  ]
}
