import {touches, type TextRange} from '../base/range'
import {isBodyKind} from '../model/mentions-judge'
import {nameTargets, placeTargets, shortTargets, type Search} from './body-targets'
import {bodyCalled} from './bodies'
import {documentsBy, isKnown} from './name-index'
import {foldName, isCapital, type Word} from '../base/names'
import {isSort} from './names'
import {adjoin, beginsLater, join, meansGroup, standsAlone} from './place-mention'
import {summaryOf} from './summary'
import type {Location} from './types'
import {bodyTargets} from './use-targets'
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

/** Only words with nothing but blanks between them are a name. */
function longestMeaning(search: Search, text: WordsAt): WordsMeaning | undefined {
  let from = text.at
  while (from > 0 && text.at - from < longestName - 1 && adjoin(text, from - 1)) from--
  let to = text.at
  while (to + 1 < text.words.length && to - text.at < longestName - 1 && adjoin(text, to)) to++
  for (let length = Math.min(longestName, to - from + 1); length > 0; length--) {
    const latest = Math.min(text.at, to - length + 1)
    for (let first = Math.max(from, text.at - length + 1); first <= latest; first++) {
      const meaning = meaningOf(search, text, first, first + length - 1)
      if (meaning) return meaning
    }
  }
  return undefined
}

function meaningOf(search: Search, text: WordsAt, first: number, last: number): WordsMeaning | undefined {
  const word = text.words[first]
  const short = first === last ? shortTargets(search, word?.text ?? '') : []
  if (short.length > 0) return {sense: 'short-form', origin: text.sourceOf(first, last), targets: short}
  // "The" before a name is no part of it; "the" and the like in small letters may stand inside, never at the start.
  if (!isCapital(word) || (first < last && word?.folded === 'the') || !mayEnd(text.words[last])) return undefined
  const targets = namedTargets(search, text, first, last)
  // The words of an address are no names.
  if (targets.length > 0)
    return isInAddress(text, first) ? undefined : {sense: 'body', origin: text.sourceOf(first, last), targets}
  return first < last ? bareMeaning(search, text, first, last) : undefined
}

/** "Executive Board" alone, where the family has one body that ends so; its plural stands for its meetings, as a rule. */
function bareMeaning(search: Search, text: WordsAt, first: number, last: number): WordsMeaning | undefined {
  const folded = join(text.words, first, last + 1)
  if (!standsAlone(text, first, last) || !text.words.slice(first, last + 1).every(mayStandInName)) return undefined
  for (const ending of folded.endsWith('s') ? ['', 's'] : ['']) {
    const bare = folded.slice(0, folded.length - ending.length)
    const keys = isSort(bare) ? bodyCalled(search.workspace, search.document, bare) : undefined
    const targets = keys ? bodyTargets(search, {keys, name: bare}) : []
    const {start, end} = text.sourceOf(first, last)
    if (targets.length > 0) return {sense: 'body', origin: {start, end: end - ending.length}, targets}
  }
  return undefined
}

/** The sort of a body is a name only with capitals: "the executive board" is anybody's. */
function mayStandInName(word: Word): boolean {
  return isCapital(word) || /^(?:and|of|for|the|on)$/.test(word.text)
}

/** "Kent migration group": only the sort of body may stand in small letters at the end of a name. */
function mayEnd(word: Word | undefined): boolean {
  return isCapital(word) || isBodyKind(word?.folded ?? '')
}

function namedTargets(search: Search, text: WordsAt, first: number, last: number): readonly Location[] {
  const folded = join(text.words, first, last + 1)
  const isOne = (word: string) => isPlace(search, word)
  const named = nameTargets(search, folded)
  if (named.length > 0 && !beginsLater(text, first, isOne)) return named
  const places = placeTargets(search, folded)
  return places.length > 0 && meansGroup(text, first, last, typeOf(search, folded), isOne) ? places : []
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
