import {mattersOf} from '../model/matters'
import {missingElement} from './helpers/missing-element'
import {defineRule} from './define'

export const help = `
## Why it matters

Meetings that nobody is charged with preparing do not happen, and decisions that nobody writes down are lost.
Guidance asks for notice, papers and minutes (Audit Commission, *Governing Partnerships*, paragraphs 136 to 139); audit committee models name the secretary.

## What counts

Any statement of who supports the group, wherever it stands and whether or not it has a heading:

- "The council provides the secretariat", "Minutes are taken by the partnership officer";
- a secretary or clerk among the officers.

Where somebody only sends, keeps or posts agendas or notes, the matter is left open and nothing is reported. The chair's own agenda and minutes that the group itself keeps do not count.

Where the document speaks of minutes but of nobody who writes them, \`minutes-without-owner\` says so instead.

## How to fix it

Name who sends out papers and minutes, and within how many days. The quick fix inserts a standard section to adapt.

## When to switch it off

If one office supports all your groups and this is laid down elsewhere.
`

export const rule = defineRule({
  id: 'missing-secretariat',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The document does not say who prepares meetings and keeps the minutes.',
  help,
  *check({document}) {
    if (mattersOf(document).has('minutes')) return
    yield* missingElement(
      document,
      'secretariat',
      'The document does not say who sends out agendas and papers and who keeps the minutes. Name a post or an organisation: add a sentence or a “Secretariat” section.',
    )
  },
})
