import leven from 'leven'
import {groupBy} from '../../base/group-by'
import {remembering} from '../../base/remembering'
import {postWords} from '../lead-words'
import {foldWording, looseKey} from './fold'
import {register} from './register'
import type {Claim} from './types'

// Shorter words are too near to one another: "Kent" and "Gwent", "Police" and "Policy".
const shortestCorrected = 5
const shortestLone = 8
const shortestForTwo = 8
const shortestPlace = 7
const mostReadings = 16

/** Words that are spelt right and stand for another one. */
const slips: Readonly<Record<string, string>> = {counsel: 'council', councel: 'council', commision: 'commission'}

/** Words for posts are spelt right: a treasurer is no slip for the Treasury. */
const posts: ReadonlySet<string> = new Set(postWords)

interface NearIndex {
  readonly byLooseKey: ReadonlyMap<string, readonly Claim[]>
  /** The words of all names by length. */
  readonly words: ReadonlyMap<number, readonly string[]>
  readonly known: ReadonlySet<string>
}

let made: NearIndex | undefined

/**
 * What a name that the register does not have may be a slip for: links, plurals and blanks are passed over, then up to
 * two words that stand in no name of the register are read as the nearest that does. Empty where nothing is near.
 */
export function nearClaims(text: string): readonly Claim[] {
  return claimsNear(foldWording(text))
}

/** The names of a document are asked for at each change of its text. */
const claimsNear = remembering(search)

function search(folded: string): readonly Claim[] {
  made ??= index()
  const words = folded.split(' ')
  if (folded.length < 6 || words.length > 16) return []
  return wrong(loosely(folded, made)) ?? wrong(corrected(words, made)) ?? []
}

function wrong(claims: readonly Claim[] | undefined): readonly Claim[] | undefined {
  return claims?.map(({entry}) => ({entry, match: 'misspelling' as const}))
}

function loosely(folded: string, {byLooseKey}: NearIndex): readonly Claim[] | undefined {
  const key = looseKey(folded)
  return key.length < 6 ? undefined : byLooseKey.get(key)
}

function corrected(words: readonly string[], near: NearIndex): readonly Claim[] | undefined {
  const unknown = words.filter(word => !near.known.has(word))
  if (unknown.length === 0 || unknown.length > 2 || unknown.some(word => posts.has(word))) return undefined
  const shortest = words.length === 1 ? shortestLone : shortestCorrected
  let readings: readonly (readonly string[])[] = [[]]
  for (const word of words) {
    const options = near.known.has(word) ? [word] : nearWords(word, near, shortest)
    readings = readings.flatMap(reading => options.map(option => [...reading, option])).slice(0, mostReadings)
  }
  const {byWording} = register()
  for (const reading of readings) {
    const name = reading.join(' ')
    const claims = byWording.get(name) ?? loosely(name, near)
    if (claims?.every(claim => keepsPlace(claim, unknown))) return claims
  }
  return undefined
}

/** Places lie close together: a short one that is not quite that of a council is another place. */
function keepsPlace({entry}: Claim, unknown: readonly string[]): boolean {
  if (!entry.council) return true
  return unknown.every(word => word.length >= shortestPlace || leven(word, 'council', {maxDistance: 3}) < 3)
}

function nearWords(word: string, {words}: NearIndex, shortest: number): readonly string[] {
  const slip = slips[word]
  if (slip !== undefined) return [slip]
  if (word.length < shortest) return []
  const most = word.length >= shortestForTwo ? 2 : 1
  const found: {readonly word: string; readonly distance: number}[] = []
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const other of words.get(length) ?? []) {
      if (!other.startsWith(word.charAt(0))) continue
      const distance = editsBetween(word, other)
      if (distance <= most) found.push({word: other, distance})
    }
  }
  return found.sort((a, b) => a.distance - b.distance).map(each => each.word)
}

/** As `leven`, but two letters in the wrong order are one slip. */
function editsBetween(a: string, b: string): number {
  const edits = leven(a, b, {maxDistance: 3})
  return edits === 2 && a.length === b.length && sorted(a) === sorted(b) ? 1 : edits
}

function sorted(word: string): string {
  return Array.from(word).sort().join('')
}

function index(): NearIndex {
  const byLooseKey = new Map<string, Claim[]>()
  // The same words come in thousands of names.
  const loose = new Map<string, string>()
  for (const [wording, claims] of register().byWording) {
    let key = ''
    for (const word of wording.split(' ')) {
      const part = loose.get(word) ?? looseKey(word)
      loose.set(word, part)
      key += part
    }
    const others = byLooseKey.get(key)
    if (!others) byLooseKey.set(key, [...claims])
    else others.push(...claims.filter(({entry}) => !others.some(other => other.entry === entry)))
  }
  const known = new Set(loose.keys())
  return {byLooseKey, words: groupBy(known, ({length}) => length), known}
}
