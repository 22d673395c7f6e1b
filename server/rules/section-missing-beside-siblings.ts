import {groupBy} from '../base/group-by'
import {bodySections, placeAfter, placeSection, type SectionPlace} from '../model/section-placement'
import type {ElementName, Section, TorDocument} from '../model/types'
import {elementNames} from '../vocabulary/elements'
import {swapPlaces} from '../workspace/place-swap'
import {sharedClausesOf} from '../workspace/shared-clauses'
import {titlesIn} from '../workspace/sibling-sections'
import {defineRule, finding} from './define'
import {titleRange} from './helpers/missing-element'
import {comparableSiblings, groupName, groupsInWords, isMost} from './helpers/siblings'
import type {Finding, RuleContext} from './types'

export const help = `
## Why it matters

Groups side by side are meant to work alike. A section that most of them have and one lacks was usually lost when a
document was copied or shortened, and nobody notices until it is needed.

## What counts

A section that most of the siblings have (at least two, and more than half of them): a standard one, such as the review of
the terms, whatever its heading, or one of another name that stands on its own in each of them.
It counts as present if this document says the matter anywhere, under any heading, or so much as mentions it.
Parts whose absence has a rule of its own, such as the chair or the quorum, and introductions are left to those rules and to you.

## How to fix it

The quick fix inserts the section of a sibling, its place replaced by yours. Read it through: not all of it may hold here.

## When to switch it off

If your groups are free to leave out what the others have.
`

export const rule = defineRule({
  id: 'section-missing-beside-siblings',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'Most sibling documents have a section that this one lacks.',
  help,
  *check(context) {
    const siblings = comparableSiblings(context)
    if (siblings.length === 0) return
    yield* missingElements(context, siblings)
    yield* missingOthers(context, siblings)
  },
})

/** A section of one sibling, as an example of what this document lacks. */
interface Example {
  readonly document: TorDocument
  readonly section: Section
}

function* missingElements({document, ruleIds}: RuleContext, siblings: readonly TorDocument[]): Iterable<Finding> {
  for (const element of elementNames) {
    if (ruleIds.has(`missing-${element}`) || document.elements[element].state !== 'absent') continue
    const examples = siblings.flatMap(sibling => exampleOf(sibling, element))
    if (isMost(examples.length, siblings)) yield missing(document, examples, () => placeSection(document, element))
  }
}

function exampleOf(document: TorDocument, element: ElementName): readonly Example[] {
  const {state, found, section} = document.elements[element]
  return state === 'present' && found === 'section' && section ? [{document, section}] : []
}

const openings = /^(?:introduction|background|context|overview|preamble|foreword|contents|about)\b/

/** Outermost sections with headings that say none of the elements: they are known by their words alone. */
function* missingOthers({workspace, document}: RuleContext, siblings: readonly TorDocument[]): Iterable<Finding> {
  const titleOf = titlesIn([document, ...siblings])
  const examples = siblings.flatMap(sibling =>
    bodySections(sibling).flatMap(section =>
      isOther(section, titleOf(section)) ? [{document: sibling, section}] : [],
    ),
  )
  for (const [title, group] of groupBy(examples, ({section}) => titleOf(section))) {
    const holders = new Set(group.map(example => example.document))
    if (!isMost(holders.size, siblings) || mentions(document, title)) continue
    const elsewhere = sharedClausesOf(workspace, document).some(({counterparts}) =>
      counterparts.some(({document: sibling, clause}) =>
        group.some(example => example.document === sibling && holds(example.section, clause.range.start)),
      ),
    )
    if (!elsewhere) yield missing(document, group, () => placeBeside(document, group[0], titleOf))
  }
}

function isOther({roles, range, headingRange}: Section, title: string): boolean {
  return roles.length === 0 && title !== '' && !openings.test(title) && range.end > headingRange.end
}

/** True if a heading or clause here has one of the words that make up `title`, in any of their forms. */
function mentions({sections, clauses}: TorDocument, title: string): boolean {
  const stems = title.split(' ').flatMap(word => (word.length > 3 ? [word.slice(0, Math.max(4, word.length - 3))] : []))
  const texts = [...sections.map(section => section.title.text), ...clauses.map(({text}) => text)]
  return stems.length === 0 || texts.some(text => stems.some(stem => text.toLowerCase().includes(stem)))
}

/** After the section that precedes it in the sibling, as far as there is one of that name here. */
function placeBeside(
  document: TorDocument,
  example: Example | undefined,
  titleOf: (section: Section) => string,
): SectionPlace {
  const theirs = example ? bodySections(example.document) : []
  const before = theirs.slice(0, example ? theirs.indexOf(example.section) : 0).map(titleOf)
  return placeAfter(
    document,
    bodySections(document).findLast(section => before.includes(titleOf(section))),
  )
}

function missing(document: TorDocument, examples: readonly Example[], place: () => SectionPlace): Finding {
  const [example] = examples
  const title = example?.section.title.text ?? ''
  const where = groupsInWords(examples.map(each => each.document))
  const message = `The documents of ${where} have a section “${title}”, and this document says nothing about it. Add the section, so that the groups work alike.`
  return finding(titleRange(document), message, {
    related: examples.map(each => ({
      uri: each.document.uri,
      range: each.section.title.range,
      message: `The section of “${groupName(each.document)}”`,
    })),
    fixes: () => (example ? [insertion(document, example, place())] : []),
  })
}

function insertion(document: TorDocument, {document: sibling, section}: Example, place: SectionPlace) {
  const {text} = sibling.parsed
  const body = text.slice(section.contentRange.start, section.range.end).replace(/\r\n?/g, '\n').trim()
  const title = swapPlaces(section.title.text, sibling, document)
  const plainText = `## ${title}\n\n${swapPlaces(body, sibling, document)}`
  const template = {title, heading: title, snippet: plainText, plainText}
  return {
    title: `Insert the section “${title}” as in “${groupName(sibling)}”`,
    safe: false,
    edits: [{range: {start: place.offset, end: place.offset}, newText: place.text(template, false)}],
  }
}

function holds({range}: Section, offset: number): boolean {
  return range.start <= offset && offset < range.end
}
