import {isDated} from '../model/dating'
import {insertSection} from './helpers/insert-section'
import {titleRange} from './helpers/missing-element'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Copies travel, and nobody can tell which of two is in force if neither has a date. Model documents carry an issue number, the date of approval and the next review on their first page
(Kent Resilience Forum; Blackpool Council constitution, part 5g); NHS bodies review their terms of reference every year and say when.

## What counts

Anything that dates the document, wherever it stands:

- a date in or near the title, at the foot or in the front matter;
- a version or issue number, a table of changes;
- a sentence: "Approved by the board on 3 May 2027", "These terms of reference are reviewed every year".

Any day or month with its year counts, wherever it stands: it tells how old the words are. A year alone, such as that in
which the group was founded, does not.

## How to fix it

Say when the document was agreed, by whom, and when it is looked at again. The quick fix inserts a standard section to adapt.

## When to switch it off

If your documents live in a system that shows version and approval beside them.
`

export const rule = defineRule({
  id: 'document-not-dated',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'Nothing in the document says when it was agreed, by whom, or when it is reviewed.',
  help,
  *check({document}) {
    if (isDated(document) || document.elements.review.state !== 'absent') return
    yield finding(
      titleRange(document),
      'Nothing in the document says how old it is. Readers expect the date when it was agreed, by whom, a version and the next review: add a line or a “Review” section.',
      {fixes: () => [insertSection(document, 'review')]},
    )
  },
})
