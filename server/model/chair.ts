import {posts} from '../vocabulary/body-words'
import {phraseOf, type Sentence} from './sentences'
import {states} from './elements'
import {withoutListEnd} from './phrase'
import type {Chair, Element, Phrase, ViceChair} from './types'

const name = "(?:the |an? )?([A-Za-z][A-Za-z'&,. -]{1,80}?)"
const stop = '(?=[.,;()]|$| (?:to|who|until|for|and|of the|will|in|or|on|with|from|at|unless|since) )'
/** Where the sentence names the holder, in its first group. */
const holders = [
  new RegExp(`\\bis for ${name} to (?:act as |be )?(?:the )?chair\\b`, 'i'),
  new RegExp(`\\bchaired by ${name}${stop}`, 'i'),
  new RegExp(`^(?:co-)?chairs?(?:person|man|woman)?(?:\\(s\\))?\\s?[:=-]\\s?${name}${stop}`, 'i'),
  new RegExp(`^${name},?\\s\\((?:co-|interim |acting |current )?chair(?:person|man|woman)?\\)`, 'i'),
  new RegExp(
    `\\bchair(?:person|man|woman)?(?: of (?:the|this) [^.;,]{1,60}?)? (?:is|will be|shall be) (?!(?:a|appointed|elected|nominated|responsible|chosen|selected|one|in addition|expected|required|entitled|supported)\\b)${name}${stop}`,
    'i',
  ),
  new RegExp(`^${name} (?:will|shall|is to|to) (?:act as |be |take )?(?:the )?chair\\b`, 'i'),
  new RegExp(`^${name} (?:chairs the|takes the chair|leads the)\\b`, 'i'),
]

/** Who chairs the body and how the text says so. `inSection` are the sentences under the chair's own heading. */
export function readChair(element: Element, sentences: readonly Sentence[], inSection: readonly Sentence[]): Chair {
  if (element.state !== 'present') return {state: element.state, holder: undefined, statement: element.at}
  // Under a heading that is shared, others speak of members.
  const telling = inSection.filter(sentence => states('chair', sentence))
  const statements = [
    ...(telling.length > 0 ? telling : inSection),
    ...sentences.filter(sentence => states('chair', sentence)),
  ].filter(({text}) => !/^(?:vice|deputy)/i.test(text))
  const first = statements.find(sentence => holderIn(sentence)) ?? statements[0]
  const alone = inSection.length === 1 && first === inSection[0] ? first : undefined
  return {
    state: 'present',
    holder: (first && holderIn(first)) ?? (alone && isName(alone.text) ? withoutListEnd(phraseOf(alone)) : undefined),
    statement: first ? phraseOf(first) : element.at,
  }
}

function holderIn(sentence: Sentence): Phrase | undefined {
  for (const pattern of holders) {
    const match = pattern.exec(sentence.text)
    const holder = match?.[1]?.trim()
    if (!match || !holder || /^(?:it|they|this|that|there|he|she|we|members?|one)$/i.test(holder)) continue
    const start = match.index + match[0].indexOf(holder)
    return phraseOf(sentence, start, start + holder.length)
  }
  return undefined
}

/** A few capitalised words or a known post, without a verb: a name standing alone. */
function isName(text: string): boolean {
  const words = text.split(' ').length
  return (
    words <= 12 &&
    !/^(?:appointed|elected|chosen|nominated|selected|rotat)|\bmeetings?\b/i.test(text) &&
    (posts.some(post => text.toLowerCase().includes(post)) || /^[A-Z]/.test(text)) &&
    !/\b(?:is|are|will|shall|may|to|takes|chairs|leads|has|elects?|appoints?)\b/.test(text)
  )
}

const vice = /\b(?:vice|deputy)[- ]?chair(?:s|person|man|woman|ing)?\b/i
const promise =
  /\b(?:will|shall|to|should|may|is to|are to)\s(?:also |then |be |in due course |[a-z]+ly ){0,2}(?:nominated?|appoint(?:ed)?|elect(?:ed)?|select(?:ed)?|identif(?:y|ied)|agreed?|choose|chosen|determined?|confirmed)\b|\b(?:to be (?:confirmed|agreed|appointed|nominated|elected|decided)|tbc)\b/i
const arrangement =
  /\b(?:annual(?:ly)?|each year|every (?:year|two years|three years)|biennial|at (?:its|the) (?:first|annual|inaugural)|for (?:a (?:term|period)|one|two|three|\d)|from among|from (?:its|the) members|by (?:the )?members|(?:agreed|appointed|chosen|elected|nominated|selected) by the|by (?:a )?(?:simple )?majority|year(?:ly)?|drawn from|who (?:is|will|shall)|will be the|rotat|(?:or|and) (?:remove|dismiss))/i

/** Whether a vice-chair or deputy is named, has a rule of appointment, or is only promised. */
export function readViceChair(sentences: readonly Sentence[], headings: readonly Phrase[]): ViceChair {
  const stating = sentences.filter(({text, section}) => vice.test(text) || (section && vice.test(section.title.text)))
  const first = stating[0]
  const heading = headings.find(({text}) => vice.test(text))
  if (!first) return {state: heading ? 'named' : 'absent', statement: heading}
  const promised = stating.find(({text}) => promise.test(text) && !arrangement.test(text))
  const settled = stating.some(({text}) => !promise.test(text) || arrangement.test(text))
  return promised && !settled
    ? {state: 'promised', statement: phraseOf(promised)}
    : {state: 'named', statement: phraseOf(first)}
}
