import {mayFollow} from '../model/mentions-names'
import {isCapital, type Word} from '../base/names'
import type {WordsAt} from './words-at'

/** True if the folded words are a place that has, or may have, a group of its own. */
export type IsPlace = (folded: string) => boolean

const ownWords = new Set(['group', 'groups', 'sub', 'subgroup', 'subgroups', 'region', 'area', 'forum', 'board'])
const functionWords = new Set(
  (
    'a an the and or of in for from to with by at on within across both like as is are was when if each our this that ' +
    'see than then also including being between beyond'
  ).split(' '),
)
const leadIns = new Set(
  'the and or of in for from to with by at on within across as is are was when if this than then'.split(' '),
)
const directions = new Set(
  'north south east west mid central greater inner outer upper lower northern southern eastern western new'.split(' '),
)
const longestPlace = 6

/**
 * True if the words from `first` to `last`, which name a place, mean the group of that place. They do not where the
 * place is part of another proper name: "Kent County Council", "East Kent", "University of Kent".
 */
export function meansGroup(
  text: WordsAt,
  first: number,
  last: number,
  type: string | undefined,
  isPlace: IsPlace,
): boolean {
  const {words} = text
  if (!isCapital(words[first])) return false
  return !continues(text, last, type, isPlace) && !isContinued(text, first, isPlace)
}

/**
 * True if the words from `first` to `last`, which say what sort of body is meant, are all that it is called there: not
 * "Harbour Council's Executive Board", "an Executive Board" or "Executive Board of Harbour Council".
 */
export function standsAlone(text: WordsAt, first: number, last: number): boolean {
  const {plain, words} = text
  const before = words[first - 1]
  const after = words[last + 1]
  const isFree = !before || (adjoin(text, first - 1) ? leadIns.has(before.folded) : plain.charAt(before.end) !== "'")
  if (!isFree || !after || !adjoin(text, last)) return isFree
  return isCapital(after) ? mayFollow(after.folded) : !/^(?:of|for|in)$/.test(after.folded)
}

/** True if the body's name that starts at the word `first` is the end of a longer one: "East Kent Migration Group". */
export function beginsLater(text: WordsAt, first: number, isPlace: IsPlace): boolean {
  const startsWithPlace = placeStarts(text, first, isPlace)
  if (!startsWithPlace) return isContinued(text, first, isPlace)
  return (
    adjoin(text, first - 1) && isCapital(text.words[first - 1]) && directions.has(text.words[first - 1]?.folded ?? '')
  )
}

/** True if the proper name goes on after the word `last`. */
function continues(text: WordsAt, last: number, type: string | undefined, isPlace: IsPlace): boolean {
  const {words} = text
  if (!adjoin(text, last)) return false
  const next = words[last + 1]
  if (next?.folded === 'and') {
    const runs =
      isCapital(words[last + 2]) && isCapital(words[last + 3]) && adjoin(text, last + 1) && adjoin(text, last + 2)
    return runs && !placeStarts(text, last + 2, isPlace)
  }
  if (!next || !isCapital(next) || functionWords.has(next.folded) || ownWords.has(next.folded)) return false
  if (type !== undefined && initials(type) === next.folded.replace(/s$/, '')) return false
  return !placeStarts(text, last + 1, isPlace)
}

/** True if the proper name began before the word `first`. */
function isContinued(text: WordsAt, first: number, isPlace: IsPlace): boolean {
  const {words} = text
  if (first === 0 || !adjoin(text, first - 1)) return false
  const before = words[first - 1]
  if (before?.folded === 'of') return isCapital(words[first - 2]) && adjoin(text, first - 2)
  if (!isCapital(before) || functionWords.has(before?.folded ?? '')) return false
  return !placeEnds(text, first - 1, isPlace)
}

function placeStarts({words}: WordsAt, first: number, isPlace: IsPlace): boolean {
  for (let length = 1; length <= longestPlace; length++) if (isPlace(join(words, first, first + length))) return true
  return false
}

function placeEnds({words}: WordsAt, last: number, isPlace: IsPlace): boolean {
  for (let length = 1; length <= longestPlace; length++) {
    if (isPlace(join(words, Math.max(0, last + 1 - length), last + 1))) return true
  }
  return false
}

/** True if nothing but space stands between the word `index` and the next. */
export function adjoin({plain, words}: WordsAt, index: number): boolean {
  const here = words[index]
  const next = words[index + 1]
  return here !== undefined && next !== undefined && /^[\s-]+$/.test(plain.slice(here.end, next.start))
}

/** The folded words from `start` up to and without `end`. */
export function join(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({folded}) => folded)
    .join(' ')
}

function initials(name: string): string {
  return name
    .split(' ')
    .map(word => word.slice(0, 1))
    .join('')
}
