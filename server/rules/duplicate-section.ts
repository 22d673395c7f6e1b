import {repeatedSections} from '../model/repeated-sections'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Readers find the first and never look for the second; when only one of them is changed, the document contradicts itself.

## What counts

Two headings of the same words at the same place in the document. The same heading in different parts ("Membership" of the board and of a sub-group) is fine.

## How to fix it

Put the text of both under one heading, or say in the headings how they differ.

## When to switch it off

For documents that repeat their headings on purpose, such as one part for each year.
`

export const rule = defineRule({
  id: 'duplicate-section',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'Two sections have the same heading.',
  help,
  *check({document}) {
    const {uri} = document
    for (const {first, again} of repeatedSections(document)) {
      const related = [{uri, range: first.title.range, message: 'The heading stands here first.'}]
      yield finding(
        again.title.range,
        `“${again.title.text}” is the heading of another section, too. Readers look in one place: put the text of both together, or say how they differ.`,
        {related},
      )
    }
  },
})
