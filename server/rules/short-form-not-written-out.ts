import {unexplainedShortFormsOf} from '../model/unexplained-short-forms'
import {defineRule} from './define'
import {notWrittenOut} from './helpers/write-out'

export const help = `
## Why it matters

Whoever is new to the group does not know its short forms, and some mean another thing elsewhere.
The GOV.UK style guide asks to write a short form out the first time it is used, unless everybody knows it.

## What counts

The rule speaks once for each short form that the document writes out nowhere, at its first use. It is satisfied by
"Strategic Migration Partnership (SMP)" anywhere, by a glossary, by a link, and by any words with the short form in brackets.
Words written in capitals, initials, numerals and codes are no short forms. Those that everybody knows (NHS, EU, GDPR) are left
alone; those that most readers of such papers know are the matter of \`short-form-commonly-known\`.

## How to fix it

Write the words and put the short form in brackets. Where the workspace or the document has the words, the quick fix does so.

## When to switch it off

For papers that only people of one trade read.
`

export const rule = defineRule({
  id: 'short-form-not-written-out',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'The document uses a short form that it writes out nowhere.',
  help,
  *check(context) {
    for (const form of unexplainedShortFormsOf(context.document)) {
      if (form.likelyKnown) continue
      const found = notWrittenOut(
        context,
        form,
        `“${form.name}” is used but nowhere written out. Readers who are new to the group do not know it: write the words and put “(${form.name})” behind them.`,
      )
      if (found) yield found
    }
  },
})
