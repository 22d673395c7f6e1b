import {numberWords} from '../vocabulary/frequency-words'
import {textsOf} from './mentions-texts'
import {phraseIn} from './phrase'
import type {Phrase, TorDocument} from './types'

/** Names in a row after a number that counts them, with nothing but "and" between them. */
export interface UnseparatedList extends Phrase {
  /** The number as the text has it: "four". */
  readonly count: string
}

const numbers = Object.keys(numberWords).filter(word => !/^(?:one|once|two|twice|thrice)$/.test(word))
const claim = new RegExp(`\\b(${numbers.join('|')}|[3-9]|1\\d)\\s(?=[^.;:]{3,100})`, 'gi')
/** Words after which the names stand. */
const lead = /\b(?:being|namely|comprising|consisting of|i\.e\.|including|are|is|:)\s{1,2}(?=(?:the )?[A-Z])/gi
const capitalised = /^(?:(?:[A-Z][\w'-]*|and|of|the|&|on)(?:\s|$)){4,30}/

/** Lists whose number cannot be checked, because nothing shows where one name ends and the next begins. */
export function unseparatedLists({parsed}: TorDocument): readonly UnseparatedList[] {
  return textsOf(parsed).flatMap(({text}) =>
    [...text.plain.matchAll(claim)].flatMap(match => {
      const after = match.index + match[0].length
      const sentence = /^[^.;]{0,240}/.exec(text.plain.slice(after))?.[0] ?? ''
      const number = numberWords[match[1]?.toLowerCase() ?? ''] ?? Number(match[1])
      // The others are those without the one that the text is about.
      const claimed = /\bothers?\b/i.test(sentence) ? number - 1 : number
      for (const start of sentence.matchAll(lead)) {
        const from = start.index + start[0].length
        const names = capitalised.exec(sentence.slice(from))?.[0].trim()
        if (names === undefined || !isUnclear(names, sentence.slice(from), claimed)) continue
        const phrase = phraseIn(text, after + from, after + from + names.length)
        if (phrase) return [{...phrase, count: match[1] ?? ''}]
      }
      return []
    }),
  )
}

/** True if "and" alone parts the names, and parts them into another number than the text claims. */
function isUnclear(names: string, rest: string, claimed: number): boolean {
  const parts = names.split(/\sand\s/).length
  const ends = /^[\s.)]*$/.test(rest.slice(names.length))
  return ends && parts >= 3 && names.split(' ').length >= claimed && parts !== claimed
}
