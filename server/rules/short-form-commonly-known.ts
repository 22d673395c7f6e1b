import {unexplainedShortFormsOf} from '../model/unexplained-short-forms'
import {defineRule} from './define'
import {notWrittenOut} from './helpers/write-out'

export const help = `
## Why it matters

Most readers of such papers know "ONS" and "ESOL"; a new member, a councillor or a resident may not.
The GOV.UK style guide asks to write a short form out the first time it is used, unless everybody knows it.

## What counts

The rule speaks once for each short form that the document writes out nowhere, where it is in common use in papers of
partnerships, part of the document's own title, or reads like a name ("COMPASS"). For all others see \`short-form-not-written-out\`.

## How to fix it

Write the words and put the short form in brackets. Where the workspace or the document has the words, the quick fix does so.

## When to switch it off

If only people of the trade read your papers.
`

export const rule = defineRule({
  id: 'short-form-commonly-known',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A short form that many, but not all, readers know is nowhere written out.',
  help,
  *check(context) {
    for (const form of unexplainedShortFormsOf(context.document)) {
      if (!form.likelyKnown) continue
      const found = notWrittenOut(
        context,
        form,
        `“${form.name}” is used but nowhere written out. Many readers may know it, new ones do not: write the words and put “(${form.name})” behind them.`,
      )
      if (found) yield found
    }
  },
})
