import {remembering} from '../base/remembering'
import type {Sentence} from './sentences'
import {splitBody} from './title'
import type {BodyName, ShortForm, SiblingMention} from './types'

const others =
  /\b(?:the )?others?\s(?:(?:three|two|four|five|six|sub-?\s?regional|sub-?)\s?){0,2}(?:groups?|regions?|sub-?\s?regions?|areas?|sub-?groups?|partnerships?)?\s{0,2}(?:being|are|is|:)\s{1,2}/i
const parents = [
  /\b(?:(?:is|are|as) (?:an? |the )?(?:[a-z-]+ ){0,2}(?:sub-?\s?group|sub-?\s?committee|working group|part)|one of the (?:sub-?groups|groups)) of (?:the )?([A-Z][^.;,()]{3,90}?)(?=[.;,()]|$| (?:and|which|that|is|to|will|for the) )/,
  /\b(?:reports?|accountable|reporting) (?:directly |formally )?to (?:the )?([A-Z][^.;,()]{3,90}?)(?=[.;,()]|$| (?:and|which|that|on|at|via|through|in|every|twice|annually|after|before|each|within|by|as|once) )/,
  /\b(?:under the (?:umbrella|auspices) of|established by|facilitated by) (?:the )?([A-Z][^.;,()]{3,90}?)(?=[.;,()]|$| (?:and|which|that|to|in) )/,
  /\brepresentatives? to (?:the )?([A-Z][^.;,()]{3,90}?)(?=[.;,()]|$)/,
]

const bodyNoun = /\b(?:board|partnership|committee|council|group|association|network|forum|executive)\b/i

/** "There are four sub-groups in the region: A, B and C": the places of all, in which that of the body must be. */
const all =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:local |sub-?\s?regional |area |district )?(?:groups|sub-?\s?groups|sub-?\s?regions|partnerships|forums|networks|boards)(?: [a-z]+){0,5}\s?[:(-]\s{0,2}/i

/** Names of sibling groups where the text lists them with commas ("the others being A, B and C"). */
export function readSiblings(sentences: readonly Sentence[], body: BodyName | undefined): SiblingMention[] {
  return sentences.flatMap(sentence => {
    const {rest, whole} = headsIn(sentence.text)
    const places = placesAfter(sentence, rest ?? whole)
    if (rest) return places
    const own = places.filter(({place}) => isSamePlace(place, body?.place))
    return own.length > 0 ? places.filter(each => !own.includes(each)) : []
  })
}

/** What the places of other groups, or of all groups, stand after. */
const headsIn = remembering(text => {
  const rest = others.exec(text)
  return {rest, whole: rest ? null : all.exec(text)}
})

function isSamePlace(place: string, own: string | undefined): boolean {
  const folded = (text: string) => text.toLowerCase().replace(/&/g, 'and').replace(/^the /, '')
  return own !== undefined && folded(place) === folded(own)
}

function placesAfter(sentence: Sentence, head: RegExpExecArray | null): SiblingMention[] {
  if (!head) return []
  const from = head.index + head[0].length
  const [rest = ''] = sentence.text.slice(from).split(/\)| - /, 1)
  const list = rest.replace(/[.;]$/, '')
  if (!list.includes(',') && / and .* and /.test(list)) return []
  const places: SiblingMention[] = []
  let at = 0
  for (const part of list.split(separatorOf(list))) {
    const start = list.indexOf(part, at)
    at = start + part.length
    const place = part.trim()
    if (/^[A-Z]/.test(place))
      places.push({text: place, place, range: sentence.rangeOf(from + start, from + start + part.length)})
  }
  return places
}

/** After an Oxford comma the last name may hold an "and" of its own: "A, B, and C and D". */
function separatorOf(list: string): RegExp {
  if (list.includes(', and ')) return /,\s*(?:and\s)?/
  return list.includes(',') ? /,\s*| and (?=[^,]*$)/ : / and /
}

/** By each pattern the parent that a sentence names, if its name is that of a body. */
const parentsIn = parents.map(pattern =>
  remembering(text => {
    const match = pattern.exec(text)
    return match && bodyNoun.test(match[1] ?? '') ? match : undefined
  }),
)

/** The body above this one: what it is part of, reports to, or the partnership whose short form the text writes out. */
export function readParent(
  body: BodyName | undefined,
  sentences: readonly Sentence[],
  shortForms: readonly ShortForm[],
): BodyName | undefined {
  for (const parentIn of parentsIn) {
    for (const sentence of sentences) {
      const match = parentIn(sentence.text)
      const name = match?.[1]?.trim()
      if (!match || !name || name === body?.text) continue
      const start = match.index + match[0].indexOf(name)
      return {...splitBody(name), range: sentence.rangeOf(start, start + name.length)}
    }
  }
  // Where the title does not name the body, the association that the text introduces may be the body itself.
  if (!body) return undefined
  const form = shortForms.find(
    ({expansion}) =>
      /\b(?:partnership|board|council|association|alliance)\b/i.test(expansion.text) &&
      !body.text.includes(expansion.text),
  )
  return form && {...splitBody(form.expansion.text), range: form.expansion.range}
}
