import {labelsWithoutColon} from '../model/member-lines'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A label without its colon reads like a member.

## What counts

At least two labels with a colon over groups of members ("Health:"), and fewer labels without one. Headings are left out.

## How to fix it

Write the colon. The quick fix does it.

## When to switch it off

If your labels are headings of another form.
`

export const rule = defineRule({
  id: 'label-punctuation-uneven',
  kinds: ['terms-of-reference'],
  severity: 'hint',
  summary: 'A label over members lacks the colon that the others have.',
  help,
  *check({document}) {
    for (const {text, range} of labelsWithoutColon(document)) {
      const edits = [{range: {start: range.end, end: range.end}, newText: ':'}]
      yield finding(range, `The other labels over members end with a colon, “${text}” does not. Write the colon.`, {
        fixes: () => [{title: 'Add the colon', safe: true, edits}],
      })
    }
  },
})
