import {inWords} from '../base/in-words'
import type {TorDocument} from '../model/types'
import {quantityConflicts} from '../workspace/stated-quantities'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

The plan speaks of the 74 local authorities of the region, the terms of reference of 72: one of the two is out of date, and
whoever quotes either may be wrong (Code of Practice for Statistics; Audit Commission, *Governing Partnerships*, on consistent documents).

## What counts

Numbers of a whole that documents of one family state differently:

- sets of the partnership ("the 74 local authorities", "one of four sub-regions") in the documents of the same body, or of the groups under it;
- shares and numbers of people in sentences that are the same but for their figures;
- actions, targets and indicators of a report that repeat the plan's words with other numbers; dates may be moved.

"At least six councils" and "four councils were there" state no whole. A document that itself gives several numbers for one
thing is left alone, and so are documents of other years. Most documents count as right; of two, the report is told rather than
the plan, and the plan rather than the terms of reference.

## How to fix it

Find out which number is right, and write it in all documents.

## When to switch it off

If your documents are of different ages on purpose.
`

export const rule = defineRule({
  id: 'quantity-differs',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The same number of something is stated differently in another document.',
  help,
  *check({document, workspace}) {
    for (const {here, others} of quantityConflicts(workspace, document)) {
      const [first] = others
      if (!first) continue
      const where = inWords([...new Set(others.map(other => `“${nameOf(other.document)}”`))], 4)
      yield finding(
        here.range,
        `“${here.text}” here, but “${first.quantity.text}” in ${where}. Find out which is right, and write it in all documents.`,
        {
          related: others.map(({document: other, quantity}) => ({
            uri: other.uri,
            range: quantity.range,
            message: `“${quantity.text}” in this document.`,
          })),
        },
      )
    }
  },
})

/** Terms of reference go by their body, plans and reports by their titles. */
function nameOf({kind, title, body, uri}: TorDocument): string {
  return (kind === 'terms-of-reference' ? body : title)?.text ?? title?.text ?? uri
}
