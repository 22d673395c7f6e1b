import {fold} from '../base/mapped-text'
import type {TextRange} from '../base/range'

/** A text in which some words have been put into others. */
export interface Reworded {
  readonly text: string
  /** Where the part from `start` to `end` of `text` stands in the text as it was. */
  rangeIn(start: number, end: number): TextRange
}

/** What is to be said instead of some words, which are found in any case and as whole words, also with an "s". */
export interface Wording {
  readonly words: readonly string[]
  readonly usual: string
}

/** Puts words into usual ones; of words that overlap the longest count. A text without any of them is not changed. */
export function rewording(wordings: readonly Wording[]): (text: string) => Reworded {
  const usual = new Map(wordings.flatMap(({words, usual}) => words.map(each => [normalise(each), usual] as const)))
  usual.delete('')
  if (usual.size === 0) return unchanged
  const longestFirst = [...usual.keys()].sort((a, b) => b.length - a.length)
  const alternatives = longestFirst.map(each => escapePattern(each).replaceAll(' ', '\\s{1,4}')).join('|')
  const found = new RegExp(`(?<![\\p{L}\\p{N}-])(${alternatives})s?(?![\\p{L}\\p{N}-])`, 'giu')
  return text => {
    const matches = [...text.matchAll(found)]
    return matches.length === 0 ? unchanged(text) : replaced(text, matches, usual)
  }
}

interface Piece {
  /** Offset in the new text. */
  readonly start: number
  readonly text: string
  readonly was: TextRange
  readonly isNew: boolean
}

function replaced(text: string, matches: readonly RegExpExecArray[], usual: ReadonlyMap<string, string>): Reworded {
  const pieces: Piece[] = []
  let length = 0
  const push = (words: string, was: TextRange, isNew: boolean): void => {
    pieces.push({start: length, text: words, was, isNew})
    length += words.length
  }
  let at = 0
  for (const {0: match, 1: words = '', index} of matches) {
    push(text.slice(at, index), {start: at, end: index}, false)
    at = index + match.length
    push(inCaseOf(match, usual.get(normalise(words)) ?? match), {start: index, end: at}, true)
  }
  push(text.slice(at), {start: at, end: text.length}, false)
  const pieceAt = (offset: number) => pieces.findLast(({start}) => start <= offset)
  return {
    text: pieces.map(piece => piece.text).join(''),
    rangeIn(start, end) {
      const first = pieceAt(start)
      const last = pieceAt(Math.max(start, end - 1))
      if (!first || !last) return {start, end}
      return {
        start: first.isNew ? first.was.start : first.was.start + start - first.start,
        end: last.isNew ? last.was.end : last.was.start + end - last.start,
      }
    },
  }
}

function unchanged(text: string): Reworded {
  return {text, rangeIn: (start, end) => ({start, end})}
}

/** Lower case, on one line, with plain quotes and dashes. */
function normalise(words: string): string {
  return fold(words).toLowerCase().replace(/\s+/g, ' ').trim()
}

function inCaseOf(like: string, words: string): string {
  return /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
