import {groupBy} from '../base/group-by'
import {contains, meets} from '../base/range'
import {nameVariantsOf, type NamedPlace} from '../model/name-variants'
import type {Phrase, TorDocument} from '../model/types'
import {renamedSchemes} from '../workspace/renamed-schemes'
import {boardsUnderSeveralNames, type BoardPlace} from '../workspace/board-names'
import {defineRule, finding} from './define'
import type {Finding, Fix} from './types'

export const help = `
## Why it matters

"Executive Board" here and "Regional Executive Board" there: readers take one body for two, or two for one.
Drafting guidance asks for one name for one thing throughout a document (GOV.UK style guide; Office of the Parliamentary Counsel).

## What counts

- bodies whose names differ only in the region or in the short form of the partnership before them, or in a part that one
  writes out and the other shortens ("National Rural Homes Network", "National RH Network");
- the board of a partnership in the documents of its family: "Regional Board" here, "Partnership Board" there; names with
  "executive" are compared with one another only, and names that one sentence sets side by side are two boards;
- a scheme under a name that had passed by the date of the document, where the document or its family has the present one;
- bodies of which one has a word more in a name of at least four words;
- names of at least three words that differ in an ending or in the word for a nation ("Adult Care Board", "Adults Care Board",
  "Wales Homes Board", "Welsh Homes Board");
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
  *check({document, workspace}) {
    const boards = boardsUnderSeveralNames(workspace, document)
    for (const places of boards) yield* toldOfBoard(document, places)
    for (const {former, present} of renamedSchemes(workspace, document)) yield varies(former, [present])
    const isBoard = ({range}: NamedPlace): boolean =>
      boards.some(places => places.some(board => board.uri === document.uri && meets(board.range, range)))
    for (const places of nameVariantsOf(document)) if (!places.every(isBoard)) yield* told(document, places)
  },
})

/** The first other name here than the one that most documents of the family have. */
function* toldOfBoard({uri}: TorDocument, places: readonly BoardPlace[]): Iterable<Finding> {
  const counts = [...groupBy(places, ({name}) => name)].map(([name, {length}]) => ({name, length}))
  const usual = counts.reduce((most, each) => (each.length > most.length ? each : most)).name
  const other = places.find(({name, ...place}) => place.uri === uri && name !== usual)
  const first = places.find(({name}) => name === usual)
  if (other && first) yield varies(other, [first, ...places.filter(({name}) => name !== usual && name !== other.name)])
}

function* told(document: TorDocument, places: readonly NamedPlace[]): Iterable<Finding> {
  const {uri} = document
  const [first] = places
  const others = places.filter(({text}) => text !== first?.text)
  const [other] = others
  if (!first || !other) return
  const related = [first, ...others.slice(1)].map(place => ({uri, ...place}))
  const fixes = (): readonly Fix[] => sameNames(document, places)
  yield {...varies(other, related), fixes}
}

function varies(other: Phrase, places: readonly (Phrase & {readonly uri: string})[]): Finding {
  return finding(
    other.range,
    `“${other.text}” and “${places[0]?.text ?? ''}” seem to be one. Readers expect one name: use the same throughout, or say how the two differ.`,
    {
      related: places.slice(0, 20).map(({uri, range, text}) => ({uri, range, message: `Here it is “${text}”.`})),
    },
  )
}

/** Each of the names throughout, the one that stands first in the text first; a name within one of the others stays. */
function sameNames({mentions}: TorDocument, places: readonly Phrase[]): readonly Fix[] {
  const names = [...new Set(places.map(({text}) => text))]
  const named: readonly Phrase[] = [...places, ...mentions.filter(({text}) => names.includes(text))]
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
