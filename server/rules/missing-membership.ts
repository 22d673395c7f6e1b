import {defineRule} from './define'
import {missingElement} from './helpers/missing-element'

export const help = `
## Why it matters

Whoever is not named is not invited, and nobody can tell whether a meeting was properly attended.
Guidance on partnership governance asks for the members, their status and how membership ends
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139); NHS and charity models have a membership section as well.

## What counts

Any statement of who belongs to this group, wherever it stands and whether or not it has a heading:

- a list or a table of organisations, posts or people, also under "Composition", "Representation" or "Ways of working";
- a sentence: "The group will include representatives of the district councils and the police";
- a rule: "Membership is open to every organisation that signs the compact".

What members or participants have to do does not count: it does not tell who they are.

## How to fix it

List the organisations or posts, best in groups. The quick fix inserts a standard section to adapt;
inside it, completion offers the standard member lists.

## When to switch it off

If your members are kept in a register elsewhere. A sentence that says so satisfies the rule too.
`

export const rule = defineRule({
  id: 'missing-membership',
  kinds: ['terms-of-reference'],
  severity: 'error',
  summary: 'The document does not say who the members of the group are.',
  help,
  *check({document}) {
    yield* missingElement(
      document,
      'membership',
      'The document does not say who the members of the group are. Readers expect a list or a sentence that names organisations, posts or people: add one, or a “Membership” section.',
    )
  },
})
