import {lastPart, numberingGaps} from '../model/numbering'
import {defineRule, finding} from './define'
import {renumber} from './helpers/renumber'

export const help = `
## Why it matters

A missing number may be a missing section; a number that stands twice makes every reference to it ambiguous.

## What counts

Numbered headings of one rank beside each other. A document whose parts each begin at 1, and one that begins at another number, are fine.

## How to fix it

Renumber the headings, and the references to them. The quick fix does both from this heading on; references that may mean another document or another heading are left as they are.

## When to switch it off

For excerpts that keep the numbers of the original.
`

export const rule = defineRule({
  id: 'numbering-gap',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The numbers of the headings skip or repeat.',
  help,
  *check({document}) {
    const {uri} = document
    for (const {section, previous, sort} of numberingGaps(document)) {
      const number = section.number ?? ''
      const before = previous.number ?? ''
      yield finding(
        section.title.range,
        sort === 'repeated'
          ? `Two headings have the number ${number}. Renumber one of them.`
          : `Heading ${number} follows heading ${before}. Is a section missing? Otherwise renumber the headings.`,
        {
          related: [{uri, range: previous.title.range, message: `Heading ${before} stands here.`}],
          fixes: () => renumber(document, section, (lastPart(previous) ?? 0) + 1),
        },
      )
    }
  },
})
