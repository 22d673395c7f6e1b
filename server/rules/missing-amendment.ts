import {mattersOf} from '../model/matters'
import {insertSection} from './helpers/insert-section'
import {titleRange} from './helpers/missing-element'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Groups outlive their purpose when nobody has said how they end, and drift away from their terms when nobody has said how these are changed.
Guidance asks for amendments and exit (Audit Commission, *Governing Partnerships*, paragraphs 136 to 139); by-laws have an article on amendment (Robert's Rules).

## What counts

Any words on changing or reviewing the document, on the duration of the group or on its end, wherever they stand: "These terms may be amended by a majority of the members", "The group is set up until March 2028".

## How to fix it

Say who may change the terms of reference, and when the group has done its work. The quick fix inserts a standard section on review to adapt.

## When to switch it off

For bodies whose constitution stands in another document.
`

export const rule = defineRule({
  id: 'missing-amendment',
  kinds: ['terms-of-reference'],
  severity: 'hint',
  summary: 'The document does not say how it can be changed or how the group ends.',
  help,
  *check({document}) {
    if (mattersOf(document).has('amendment') || document.elements.review.state !== 'absent') return
    yield finding(
      titleRange(document),
      'The document does not say how it can be changed or how the group ends. Say who may change these terms, and when the group has done its work.',
      {fixes: () => [insertSection(document, 'review')]},
    )
  },
})
