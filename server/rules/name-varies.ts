import {contains} from '../base/range'
import {nameVariantsOf, type NamedPlace} from '../model/name-variants'
import type {TorDocument} from '../model/types'
import {defineRule, finding} from './define'
import type {Finding, Fix} from './types'

export const help = `
## Why it matters

"Executive Board" here and "Regional Executive Board" there: readers take one body for two, or two for one.
Drafting guidance asks for one name for one thing throughout a document (GOV.UK style guide; Office of the Parliamentary Counsel).

## What counts

- bodies whose names differ only in the region or in the short form of the partnership before them, or in a part that one
  writes out and the other shortens ("National Rural Homes Network", "National RH Network");
- bodies of which one has a word more in a name of at least four words;
- schemes that are known to be one, under several long names or several short forms.

"The board", a short form that is written out, and names that differ in words such as "national" or "technical" are left alone.

## How to fix it

Use the name that the body's own document has, and say its short form once.

## When to switch it off

If bodies of nearly the same name are different in your documents.
`

export const rule = defineRule({
  id: 'name-varies',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'One body or scheme seems to go by several names.',
  help,
  *check({document}) {
    for (const places of nameVariantsOf(document)) yield* told(document, places)
  },
})

function* told(document: TorDocument, places: readonly NamedPlace[]): Iterable<Finding> {
  const [first] = places
  const others = places.filter(({text}) => text !== first?.text)
  const [other] = others
  if (!first || !other) return
  yield finding(
    other.range,
    `“${other.text}” and “${first.text}” seem to be one. Readers expect one name: use the same throughout, or say how the two differ.`,
    {
      related: [first, ...others.slice(1)].map(({range, text}) => ({
        uri: document.uri,
        range,
        message: `Here it is “${text}”.`,
      })),
      fixes: () => sameNames(document, [...new Set(places.map(({text}) => text))]),
    },
  )
}

/** Each of the names throughout, the one that stands first in the text first; a name within one of the others stays. */
function sameNames({mentions}: TorDocument, names: readonly string[]): readonly Fix[] {
  const named = mentions.filter(({text}) => names.includes(text))
  // One place may be mentioned twice: as a short form and as what it stands for.
  const outermost = named.filter(
    ({range}, at) =>
      !named.some(({range: other}, i) => i !== at && contains(other, range) && (i < at || !contains(range, other))),
  )
  return names.map(name => ({
    title: `Write “${name}” throughout`,
    safe: false,
    edits: outermost.filter(({text}) => text !== name).map(({range}) => ({range, newText: name})),
  }))
}
