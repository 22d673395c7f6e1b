import type {TextRange} from '../base/range'
import {contains} from '../base/range'
import {allSentencesOf, type Sentence} from '../model/all-sentences'
import type {CountClaim, TorDocument} from '../model/types'
import {numberWords} from '../vocabulary/frequency-words'
import {defineRule, finding} from './define'
import {comparableSiblings, groupName} from './helpers/siblings'

export const help = `
## Why it matters

"The five district and borough councils" tells who is invited, and shows at once when one has been merged or left out.
"District and boroughs" leaves it to the reader. Where the sibling groups give the number, its absence is mostly an oversight.

## What counts

The rule speaks where a sibling's section on membership counts its authorities, services or organisations by a name of at
least two words ("the five District and Borough authorities"), and this document names the same without any number.

## How to fix it

Write the number, or list the members by name.

## When to switch it off

If you leave numbers out because they change often.
`

export const rule = defineRule({
  id: 'members-not-counted',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'A sibling document says how many of these members there are, this one does not.',
  help,
  *check(context) {
    const told = new Set<number>()
    const sentences = membershipOf(context.document)
    for (const sibling of comparableSiblings(context, 1)) {
      for (const claim of countsOf(sibling)) {
        const range = sentences.flatMap(sentence => uncounted(sentence, namesIn(claim)) ?? [])[0]
        if (!range || told.has(range.start)) continue
        told.add(range.start)
        const words = context.document.parsed.text.slice(range.start, range.end)
        yield finding(
          range,
          `How many “${words}” are there? The document of “${groupName(sibling)}” says “${claim.text}”: give the number here, too, or list them by name.`,
          {related: [{uri: sibling.uri, range: claim.range, message: 'The sibling gives the number.'}]},
        )
      }
    }
  },
})

function membershipOf(document: TorDocument): readonly Sentence[] {
  const range = document.elements.membership.section?.range
  if (!range) return []
  return allSentencesOf(document).filter(({text, rangeOf}) => contains(range, rangeOf(0, text.length)))
}

function countsOf({counts, elements}: TorDocument): readonly CountClaim[] {
  const range = elements.membership.section?.range
  return range ? counts.filter(claim => contains(range, claim.range) && namesIn(claim).length > 1) : []
}

/** The words in capitals of "five District and Borough authorities", without an "s" at the end. */
function namesIn({text}: CountClaim): readonly string[] {
  return (text.match(/\b[A-Z][a-z]{3,}/g) ?? []).map(word => word.replace(/s$/, ''))
}

const number = new RegExp(`\\d|\\b(?:${Object.keys(numberWords).join('|')})\\b`, 'i')
/** Names that stand further apart are no name together. */
const longest = 60

/** Where `sentence` has the names side by side, if it gives no number at all. */
function uncounted({text, rangeOf}: Sentence, names: readonly string[]): TextRange | undefined {
  if (number.test(text)) return undefined
  const places = names.map(name => new RegExp(`\\b${name}s?\\b`).exec(text))
  const [start, end] = places.reduce(
    ([from, to], place) =>
      place ? [Math.min(from, place.index), Math.max(to, place.index + place[0].length)] : [0, Infinity],
    [Infinity, 0],
  )
  return end - start <= longest ? rangeOf(start, end) : undefined
}
