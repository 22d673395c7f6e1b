import {leadingBlankLines} from '../model/paste-forms'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

They are what is left of a letterhead or a cover page. Some tools look for the title in the first line.

## What counts

Any blank line before the first words.

## How to fix it

Take them out. The quick fix does it.

## When to switch it off

If a tool of yours needs them.
`

export const rule = defineRule({
  id: 'blank-lines-at-start',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'The document begins with blank lines.',
  help,
  *check({document}) {
    const blank = leadingBlankLines(document)
    if (!blank) return
    yield finding({start: blank.start, end: blank.start}, 'The document begins with blank lines. Take them out.', {
      fixes: () => [{title: 'Take the blank lines out', safe: true, edits: [{range: blank, newText: ''}]}],
    })
  },
})
