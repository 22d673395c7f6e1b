import {mattersOf} from '../model/matters'
import {insertPart} from './helpers/insert-section'
import {titleRange} from './helpers/missing-element'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

What goes wrong was often known to somebody before. A board can help only with the risks that it hears of; project guidance and the usual forms of plans and reports have a part on risks and issues.

## What counts

Any words on risks, issues, barriers, challenges or threats, anywhere in the document.

## How to fix it

Name the two or three greatest risks, and what is done about each.

## When to switch it off

If risks are kept in a register of their own.
`

export const rule = defineRule({
  id: 'missing-risks',
  kinds: ['business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The document says nothing of risks or difficulties.',
  help,
  *check({document}) {
    if (mattersOf(document).has('risks')) return
    yield finding(
      titleRange(document),
      'The document says nothing of risks or difficulties. Readers expect what could keep the objectives from being met, and what is done about it: add a sentence or a “Risks” section.',
      {fixes: () => [insertPart(document, 'risks')]},
    )
  },
})
