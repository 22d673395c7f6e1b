import {openSections} from '../model/empty-sections'
import {mattersOf} from '../model/matters'
import {insertSection} from './helpers/insert-section'
import {titleRange} from './helpers/missing-element'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Members from several organisations hear of contracts, cases and people. A clause on interests and confidentiality tells them beforehand what to declare and what to keep to themselves;
safeguarding boards have one as a rule (North Tyneside Safeguarding Adults Board: conduct, confidentiality, information sharing).

## What counts

Any words on interests, confidentiality, information sharing, data protection or a code of conduct, wherever they stand.

## How to fix it

Say when members declare an interest, and what is confidential. Where the document has no section on conduct the quick fix inserts a standard one.

## When to switch it off

For groups that deal with public matters only.
`

export const rule = defineRule({
  id: 'missing-interests',
  kinds: ['terms-of-reference'],
  severity: 'hint',
  summary: 'The document has no clause on interests, confidentiality or the sharing of information.',
  help,
  *check({document}) {
    const isOpen = openSections(document).some(({section}) => section.roles.includes('conduct'))
    if (isOpen || mattersOf(document).has('interests')) return
    const hasConduct = document.elements.conduct.state !== 'absent'
    yield finding(
      titleRange(document),
      'The document says nothing of interests, confidentiality or the sharing of information. Consider a sentence on what members declare and what they keep to themselves.',
      {fixes: () => (hasConduct ? [] : [insertSection(document, 'conduct')])},
    )
  },
})
