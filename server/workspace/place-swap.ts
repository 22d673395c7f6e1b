import {remembering} from '../base/remembering'
import type {TorDocument} from '../model/types'
import {commonEnding} from './family-names'

/**
 * `text` of the group of `from`, as the group of `to` would have it: the one's place stands where the other's stood,
 * and the other way round, so that a list of "the others" stays right. Capitals are kept.
 */
export function swapPlaces(text: string, from: TorDocument, to: TorDocument): string {
  const places = [from, to].map(({body}) => body?.place?.split(' ') ?? [])
  const common = commonEnding(places)
  const [a, b] = places.map(words => words.slice(0, words.length - common).join(' '))
  return swapNames(text, a, b)
}

const mostPairs = 200

/** `text` with the names `a` and `b`, as whole words, in each other's place. */
export function swapNames(text: string, a: string | undefined, b: string | undefined): string {
  if (!a || !b || a === b) return text
  const [longer = a, shorter = b] = [a, b].sort((x, y) => y.length - x.length)
  return text.replace(eitherName(`${longer}\n${shorter}`), found => {
    const name = found.replace(/\s+/g, ' ')
    const other = name.toLowerCase() === a.toLowerCase() ? b : a
    return name === name.toUpperCase() && name !== a && name !== b ? other.toUpperCase() : other
  })
}

/** Matches names that are given in lines of their own, the longer ones first. */
const eitherName = remembering(lines => {
  const forms = lines.split('\n').flatMap(name => [name, name.toUpperCase()])
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(wordsPattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}, mostPairs)

/** Matches `name` however its words are parted. */
function wordsPattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
