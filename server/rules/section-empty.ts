import {emptySections, openSections} from '../model/empty-sections'
import type {TextEdit} from '../base/edit'
import {defineRule, finding} from './define'
import {deleteLine} from './helpers/delete-line'
import type {Fix} from './types'

export const help = `
## Why it matters

A heading without text promises something that the document does not hold: usually a template that was never filled in, or text that was lost in pasting.

## What counts

Anything under the heading satisfies the rule: a sentence, a list, a table, a picture, or further headings below it; words that only hold its place ("Text to be added") do not. Where the heading is the only trace of something that terms of reference need,
such as "Chair", the rule for that (\`missing-chair\`) reports it instead.

## How to fix it

Write the section, or delete the heading.

## When to switch it off

While a document is being drafted from a template.
`

export const rule = defineRule({
  id: 'section-empty',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'A heading has nothing under it.',
  help,
  *check({document}) {
    for (const {title, headingRange} of emptySections(document)) {
      yield finding(
        title.range,
        `Nothing stands under “${title.text}”. Readers expect what the heading promises: write it, or delete the heading.`,
        {fixes: () => deletion(deleteLine(document, headingRange))},
      )
    }
    for (const {section, words} of openSections(document)) {
      yield finding(
        words.range,
        `Only “${words.text}” stands under “${section.title.text}”. Readers expect what the heading promises: write it, or delete the heading.`,
      )
    }
  },
})

function deletion(edit: TextEdit | undefined): readonly Fix[] {
  return edit ? [{title: 'Delete the heading', safe: false, edits: [edit]}] : []
}
