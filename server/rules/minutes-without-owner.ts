import {mattersOf} from '../model/matters'
import {insertSection} from './helpers/insert-section'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

What is everybody's job is nobody's. Guidance asks who keeps the minutes and when the members receive them
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139, on minutes and notice).

## What counts

The rule speaks where the document says that minutes or notes will be taken or circulated, and names nobody who does it. It is satisfied by

- a post or an organisation: "Minutes are taken by the partnership officer";
- any other statement of who supports the group: a secretariat, a secretary, a clerk.

## How to fix it

Name the post, and say within how many days the minutes go out. The quick fix inserts a standard section to adapt.

## When to switch it off

If one office writes the minutes of all your groups and this is laid down elsewhere.
`

export const rule = defineRule({
  id: 'minutes-without-owner',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'Minutes are kept, but the document does not say by whom.',
  help,
  *check({document}) {
    const [statement] = mattersOf(document).get('minutes') ?? []
    if (!statement || document.elements.secretariat.state !== 'absent') return
    yield finding(
      statement.range,
      'Minutes are promised here, but the document does not say who writes them. Readers expect a post or an organisation and a number of days: name them here, or add a “Secretariat” section.',
      {fixes: () => [insertSection(document, 'secretariat')]},
    )
  },
})
