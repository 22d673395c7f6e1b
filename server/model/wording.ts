import {wholeText} from './plan-cells'
import type {Phrase} from './types'

/** Words in one place, and where page breaks left the rest of them. */
export interface Wording {
  readonly text: string
  readonly continued?: readonly Phrase[]
}

/** All words of a wording in small letters, without punctuation. */
export function foldWording({text, continued = []}: Wording): string {
  return (
    wholeText({text, continued})
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  ).join(' ')
}

/** The share of the shorter wording's longer words that the other has, too: from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [fewer, more] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.size - b.size)
  if (!fewer || !more || fewer.size === 0) return 0
  return [...fewer].filter(word => more.has(word)).length / fewer.size
}

/** In words. A longer wording is no title: what the other has more, it has lost. */
const longestTitle = 7

/**
 * True if the two mean one thing and say it in different words: a few words changed, added or lost. A short title and
 * the full sentence do not differ in this sense, nor do capitals and punctuation.
 */
export function wordingDrifts(one: Wording, other: Wording): boolean {
  const [a, b] = [foldWording(one), foldWording(other)]
  if (a === b) return false
  const [fewer = 0, more = 0] = [a.split(' ').length, b.split(' ').length].sort((x, y) => x - y)
  const isNearlyAll = fewer >= 5 && fewer > 0.6 * more
  const isSentenceCutShort = fewer > longestTitle && fewer > 0.45 * more
  return (isNearlyAll || isSentenceCutShort) && likeness(a, b) >= 0.5
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
}
