import {mattersOf} from '../model/matters'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

When the chair is ill, or has an interest in the matter, somebody else must lead the meeting; without a rule it is put off, or its
decisions are disputed. Governing documents settle who presides
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139, on chairing; Robert's Rules on officers and vacancies).

## What counts

The rule speaks where the document says who chairs and has no word on anybody beside or instead of the chair. It is satisfied by a
vice-chair or deputy, several chairs, chairs in turn, or a sentence on the absence of the chair; a vice-president is the deputy of
a president. Where the text only lists who leads, as working groups do, it is silent.
A vice-chair who is promised and not named is the matter of \`vice-chair-not-named\`.

## How to fix it

Add a sentence such as "If the chair is absent, the members present choose one of themselves to chair". The quick fix adds it.

## When to switch it off

For small groups that settle such things among themselves.
`

export const rule = defineRule({
  id: 'missing-deputy',
  kinds: ['terms-of-reference'],
  severity: 'hint',
  summary: 'The document does not say who leads the meeting when the chair is away.',
  help,
  *check({document}) {
    const {chair, viceChair} = document
    const {holder, statement} = chair
    // Those who lead a group without being called its chair often share that among themselves.
    if (chair.state !== 'present' || chair.post === 'lead') return
    if (viceChair.state !== 'absent' || mattersOf(document).has('deputy')) return
    const said = holder ?? statement
    if (!said) return
    const end = statement?.range.end ?? 0
    const newText = ' If the chair is absent, the members present choose one of themselves to chair.'
    yield finding(
      said.range,
      'The document does not say who leads the meeting when the chair is away. Name a vice-chair, or say how the members choose somebody for the day.',
      {
        fixes: () =>
          statement?.text.endsWith('.')
            ? [
                {
                  title: 'Add a sentence on the absence of the chair',
                  safe: false,
                  edits: [{range: {start: end, end}, newText}],
                },
              ]
            : [],
      },
    )
  },
})
