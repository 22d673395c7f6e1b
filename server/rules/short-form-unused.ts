import {unusedShortFormsOf} from '../model/unused-short-forms'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Readers remember a short form in order to meet it again. One that never comes back is ballast, and a sign that a part of the
text was cut. The GOV.UK style guide asks not to give a short form for something that is named only once.

## What counts

The rule speaks where a short form is put in brackets behind its words and used nowhere else.
Glossaries, lists whose entries carry their short forms, and the names of the document's own body and of the body above it,
by which other papers know them, are left alone.

## How to fix it

Delete the bracket, or use the short form. The quick fix deletes it.

## When to switch it off

If your readers search by short forms.
`

export const rule = defineRule({
  id: 'short-form-unused',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A short form is introduced, but never used.',
  help,
  *check({document}) {
    for (const {short, bracket} of unusedShortFormsOf(document))
      yield finding(
        short.range,
        `“${short.text}” is introduced here but never used again. Readers need no short form for what is named once: delete it.`,
        {
          fixes: () =>
            bracket ? [{title: 'Delete the short form', safe: false, edits: [{range: bracket, newText: ''}]}] : [],
        },
      )
  },
})
