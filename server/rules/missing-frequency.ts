import {defineRule} from './define'
import {missingElement} from './helpers/missing-element'

export const help = `
## Why it matters

Members plan their year by the meetings, and a group without a rhythm tends to stop meeting.
Guidance on partnership governance lists the frequency of meetings among the things that the governing document settles
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139); audit committee handbooks ask for it as a minimum number a year.

## What counts

Any statement of how often this group meets, wherever it stands and whether or not it has a heading:

- a number in a period: "at least four times a year", "three or four meetings per year";
- an interval: "every six weeks", "quarterly", "on the first Monday of each month";
- a loose statement such as "meets as required". It is not missing then, but \`frequency-not-exact\` may ask for a number.

How often the group *reports*, elects its officers or holds an annual general meeting does not count.

## How to fix it

Say how often the group meets at the least. The quick fix inserts a standard section to adapt.

## When to switch it off

For groups that only work by correspondence.
`

export const rule = defineRule({
  id: 'missing-frequency',
  kinds: ['terms-of-reference'],
  severity: 'error',
  summary: 'The document does not say how often the group meets.',
  help,
  *check({document}) {
    yield* missingElement(
      document,
      'frequency',
      'The document does not say how often the group meets. Members expect a number or an interval, such as “at least four times a year”: add a sentence or a “Frequency of meetings” section.',
    )
  },
})
