import {attends, nobodyElse} from '../vocabulary/attendance-words'
import {isShort} from './member-text-lines'
import {phraseIn} from './phrase'
import {readProseList} from './prose-list'
import {phraseOf, sentencesOf, type Sentence} from './sentences'
import type {Draft} from './member-blocks'
import type {Phrase} from './types'
import type {Content} from './types-internal'

/** Those whom sentences let attend without a seat: "The Registrar and the Bursar may attend but not vote". */
export function attendingIn(content: readonly Content[]): Draft[] {
  return content
    .filter(({block}) => block.kind === 'paragraph' || block.kind === 'item')
    .flatMap(each => sentencesOf(each, undefined))
    .flatMap(sentence => {
      const members = attendingOf(sentence).map(name => ({...name, marker: undefined}))
      return members.length > 0 ? [{label: undefined, members, range: phraseOf(sentence).range, isAttending: true}] : []
    })
}

function attendingOf(sentence: Sentence): readonly Phrase[] {
  for (const words of attends) {
    const match = words.exec(sentence.text)
    const who = match?.groups?.who
    if (!match || who === undefined) continue
    const from = match.index + match[0].indexOf(who)
    const text = {plain: sentence.text, sourceOf: (start: number, end: number) => sentence.rangeOf(start, end)}
    const whole = phraseIn(text, from, from + who.length)
    if (!whole) return []
    const names = readProseList(text, from, from + who.length, true)
    const named = names.length > 0 ? names : [whole]
    return named.every(({text: name}) => isSomebody(name)) ? named : []
  }
  return []
}

function isSomebody(name: string): boolean {
  return isShort(name) && !nobodyElse.test(name) && !name.includes(',') && name.split(' ').length <= 12
}
