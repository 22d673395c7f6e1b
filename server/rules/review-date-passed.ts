import {reviewDateOf} from '../model/announced-dates'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Guidance asks that terms of reference are reviewed regularly "to ensure they remain current"
(papers of NHS clinical commissioning groups; Audit Commission, *Governing Partnerships*, paragraphs 136 to 139;
Blackpool Council's constitution, part 5g). A review date that has passed tells readers that nobody looked.

## What counts

The rule reads "Next review: March 2027", "to be reviewed by …", "review date" in a table or in the front matter, takes the
latest of them, and compares it with today. It is silent where the document says that it was revised after that day.

## How to fix it

Review the document, then write the date of the next review.

## When to switch it off

For a folder of old documents that are kept as records.
`

export const rule = defineRule({
  id: 'review-date-passed',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'The date of the next review has passed.',
  help,
  *check({document, today}) {
    const review = reviewDateOf(document)
    const day = review?.until ?? ''
    if (!review || day === '' || day >= today || (document.dated?.from ?? '') > day) return
    yield finding(
      review.range,
      `The next review was due “${review.text}”, which has passed. Members expect current terms: review the document and set the next date.`,
    )
  },
})
