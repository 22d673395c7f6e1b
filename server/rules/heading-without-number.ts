import {unnumberedAmongNumbered} from '../model/numbering'
import {defineRule, finding} from './define'
import {numberHeading} from './helpers/renumber'

export const help = `
## Why it matters

Readers cannot tell whether the section belongs to the one above it or stands beside it, and nobody can refer to it.

## What counts

At least two numbered headings of the outermost rank, and fewer headings without a number after the first of them. Appendices, contacts, glossaries and the like need none.

## How to fix it

Number the heading, or make it a heading of lower rank.

## When to switch it off

If only some of your headings are numbered on purpose.
`

export const rule = defineRule({
  id: 'heading-without-number',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A heading has no number, though those beside it have one.',
  help,
  *check({document}) {
    for (const section of unnumberedAmongNumbered(document)) {
      const {title} = section
      yield finding(
        title.range,
        `“${title.text}” has no number, though the headings beside it have one. Number it, or make it a part of the section above.`,
        {fixes: () => numberHeading(document, section)},
      )
    }
  },
})
