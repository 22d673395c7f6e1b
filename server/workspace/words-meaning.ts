import {touches, type TextRange} from '../base/range'
import {nameTargets, placeTargets, shortTargets, type Search} from './body-targets'
import {documentsBy, isKnown} from './name-index'
import {foldName} from './names'
import {adjoin, beginsLater, join, meansGroup} from './place-mention'
import {summaryOf} from './summary'
import type {Location} from './types'
import {wordsAt, type WordsAt} from './words-at'

/** What words mean that are found by the words alone, and where that stands. */
export interface WordsMeaning {
  readonly sense: 'body' | 'short-form'
  readonly origin: TextRange
  /** At least one. */
  readonly targets: readonly Location[]
}

const longestName = 16

/**
 * What the words at `offset` mean by themselves: a place that stands for its group, or the longest name of a body or a
 * short form there that the family knows. Undefined for plain words and parts of somebody else's name.
 */
export function wordsMeaningAt(search: Search, offset: number): WordsMeaning | undefined {
  const text = wordsAt(search.document, offset)
  return siblingMention(search, offset) ?? (text && longestMeaning(search, text))
}

/** The model knows where a text lists its siblings, even where the names run into each other. */
function siblingMention(search: Search, offset: number): WordsMeaning | undefined {
  const mention = search.document.siblings.find(({range}) => touches(range, offset))
  const targets = mention ? placeTargets(search, foldName(mention.place)) : []
  return mention && targets.length > 0 ? {sense: 'body', origin: mention.range, targets} : undefined
}

function longestMeaning(search: Search, text: WordsAt): WordsMeaning | undefined {
  for (let length = Math.min(longestName, text.words.length); length > 0; length--) {
    for (let first = Math.max(0, text.at - length + 1); first <= text.at; first++) {
      const last = first + length - 1
      if (last >= text.words.length || !isRun(text, first, last)) continue
      const meaning = meaningOf(search, text, first, last)
      if (meaning) return meaning
    }
  }
  return undefined
}

function isRun(text: WordsAt, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (!adjoin(text, index)) return false
  return true
}

function meaningOf(search: Search, text: WordsAt, first: number, last: number): WordsMeaning | undefined {
  const origin = text.sourceOf(first, last)
  const short = first === last ? shortTargets(search, text.words[first]?.text ?? '') : []
  if (short.length > 0) return {sense: 'short-form', origin, targets: short}
  // "The" before a name is no part of it, and the words of an address are no names.
  if ((first < last && text.words[first]?.folded === 'the') || isInAddress(text, first)) return undefined
  const folded = join(text.words, first, last + 1)
  // "the" and the like in small letters may stand inside a name, never at its start.
  if (!/^[\p{Lu}\p{N}]/u.test(text.words[first]?.text ?? '')) return undefined
  const named = nameTargets(search, folded)
  if (named.length > 0 && !beginsLater(text, first, word => isPlace(search, word)))
    return {sense: 'body', origin, targets: named}
  const places = placeTargets(search, folded)
  const means =
    places.length > 0 && meansGroup(text, first, last, typeOf(search, folded), word => isPlace(search, word))
  return means ? {sense: 'body', origin, targets: places} : undefined
}

function isPlace({workspace, own}: Search, folded: string): boolean {
  return own.place === folded || own.siblingPlaces.includes(folded) || isKnown(workspace, 'place', folded)
}

function typeOf({workspace, own}: Search, place: string): string | undefined {
  const [first] = documentsBy(workspace, 'place', place)
  return own.type ?? (first && summaryOf(first).type)
}

/** True for a word of a web address, a mail address or the name of a file. */
function isInAddress({plain, words}: WordsAt, at: number): boolean {
  const start = words[at]?.start ?? 0
  const before = /\S{0,80}$/.exec(plain.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  const token = before + (/^\S{0,80}/.exec(plain.slice(start, start + 80))?.[0] ?? '')
  return /:\/\/|^www\.|\w@\w|\.(?:md|markdown|txt|html?|pdf|docx?|xlsx?|org|com|gov|net|uk)\b/i.test(token)
}
