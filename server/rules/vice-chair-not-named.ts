import {defineRule, finding} from './define'

export const help = `
## Why it matters

When the chair is ill or has an interest in the matter, somebody else must lead the meeting.
A promise to choose a vice-chair leaves the group without one on that day; guidance expects the roles and their holders
to be clear (Audit Commission, *Governing Partnerships*, paragraphs 136 to 139; Robert's Rules on officers and vacancies).

## What counts

The rule speaks only where the document promises a vice-chair or deputy ("The group will nominate a vice-chair").
It is satisfied by any statement of who that is or how and when they are chosen:

- a post, a person or an organisation: "The vice-chair is the Head of Housing";
- a way and a time of choosing: "The vice-chair is elected at the first meeting of each year";
- a rule for the day: "If the chair is absent, the members present choose one of themselves to chair".

A document that says nothing of a vice-chair or deputy is the matter of \`missing-deputy\`.

## How to fix it

Name the post beside the promise, or say when the group chooses.

## When to switch it off

If names of officers are kept out of your documents on purpose.
`

export const rule = defineRule({
  id: 'vice-chair-not-named',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'A vice-chair is promised, but the document does not say who it is.',
  help,
  *check({document}) {
    const {state, statement} = document.viceChair
    if (state !== 'promised' || !statement) return
    yield finding(
      statement.range,
      'A vice-chair is promised here, but the document does not say who it is. Readers expect a post, a person, or when the choice is made: name one of them.',
    )
  },
})
