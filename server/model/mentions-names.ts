import {bodyQualifiers} from '../vocabulary/body-words'
import {nameHeads, type NameHead} from '../vocabulary/name-heads'
import {
  forOpeners,
  jointPlaces,
  leadIns,
  nameFollowers,
  ofOpeners,
  smallNumbers,
  toOpeners,
  topicWords,
} from '../vocabulary/name-words'
import type {NameWord, WordSpan} from './mentions-words'

/** A proper name in a text, found by its head noun; not yet judged. */
export interface NameFound extends WordSpan {
  readonly kind: NameHead['kind']
  /** The index of the head noun. */
  readonly head: number
}

/** What the reader of names knows beyond the words: places of the document's family that have two halves. */
export interface NameLore {
  readonly places: readonly string[]
}

const openers: {readonly [link: string]: ReadonlySet<string>; readonly to: ReadonlySet<string>} = {
  of: new Set(ofOpeners),
  for: new Set(forOpeners),
  to: new Set(toOpeners),
}
const qualifiers = new Set(bodyQualifiers)
/** In words. Nothing is looked for beyond it, so that the work stays in step with the length of the text. */
export const longestName = 16

/** All names in one run of capitals that a head noun gives away, in order; a name may stand inside another. */
export function namesIn(words: readonly NameWord[], run: WordSpan, lore: NameLore): NameFound[] {
  const found: NameFound[] = []
  for (let i = run.first; i <= run.last; i++) {
    const head = headAt(words, i)
    const name = head && nameAt(words, run, i, head, lore)
    if (name) found.push(name)
  }
  return found
}

/** The head noun at `i`, if the word is one, and not written in capitals throughout like a whole heading. */
export function headAt(words: readonly NameWord[], i: number): NameHead | undefined {
  const word = words[i]
  if (word?.sort !== 'name' || !/\p{Ll}/u.test(word.text)) return undefined
  const head = nameHeads.get(word.lower)
  if (head?.notAfter?.includes(words[i - 1]?.lower ?? '')) return undefined
  if (!head?.after) return head
  const before = words[i - 1]
  return word.joined && before && head.after.includes(before.lower) ? head : undefined
}

function nameAt(
  words: readonly NameWord[],
  run: WordSpan,
  at: number,
  head: NameHead,
  lore: NameLore,
): NameFound | undefined {
  const last = lastWord(words, run, at, head)
  if (last === undefined || (head.needsLink && last === at)) return undefined
  const first = firstWord(words, run, at, head, lore)
  if (first === undefined || !bounded(words, first, last) || last - first >= longestName) return undefined
  return {kind: head.kind, head: at, first, last}
}

/** Where the name begins; undefined if that cannot be told. */
function firstWord(
  words: readonly NameWord[],
  run: WordSpan,
  at: number,
  head: NameHead,
  {places}: NameLore,
): number | undefined {
  let first = head.after?.includes('of') ? beforeOf(words, at) : at
  for (let i = first - 1; i >= Math.max(run.first, at - longestName); i--) {
    const word = words[i]
    if (!word || !words[i + 1]?.joined || word.owns) break
    if (word.sort !== 'link') first = i
    else if (word.lower === 'and' || word.lower === '&') {
      if (headWithin(words, run, i)) break
      if (!joinsHalves(words, run, i, places)) return undefined
    } else if (!goesOn(words[i - 1], word)) {
      if (mayGoOn(words[i - 1], word)) return undefined
      break
    }
  }
  return withoutLeadIns(words, first, at, head)
}

/** "Code of Conduct", "Terms of Reference": the noun is the word before "of". */
function beforeOf(words: readonly NameWord[], at: number): number {
  return words[at - 2]?.sort === 'name' ? at - 2 : at
}

function goesOn(before: NameWord | undefined, link: NameWord): boolean {
  return before?.sort === 'name' && (openers[link.lower]?.has(before.lower) ?? false)
}

/** "Foundations for Evidence Act": nothing tells whether the name began before the link. */
function mayGoOn(before: NameWord | undefined, {lower}: NameWord): boolean {
  if (before?.sort !== 'name' || !/^(?:of|for|on)$/.test(lower)) return false
  return !leadIns.has(before.lower) && !nameHeads.has(singularOf(before.lower))
}

function singularOf(lower: string): string {
  return lower.replace(/s$/, '')
}

/** True if a name ends between the start of the run and the "and" at `and`, so that another begins after it. */
function headWithin(words: readonly NameWord[], run: WordSpan, and: number): boolean {
  for (let i = and - 1; i >= Math.max(run.first, and - longestName); i--) {
    if (headAt(words, i)) return true
    if (words[i]?.sort === 'link' && !openers[words[i]?.lower ?? '']) return false
  }
  return false
}

/** True if the "and" at `and` stands inside one name: before a topic, or in a place of two halves. */
function joinsHalves(words: readonly NameWord[], run: WordSpan, and: number, places: readonly string[]): boolean {
  const left = words[and - 1]
  const right = words[and + 1]
  if (!left || !right || afterComma(words, run)) return false
  if (topicWords.has(right.lower)) return /\p{Ll}/u.test(left.text)
  const around = words
    .slice(Math.max(run.first, and - 6), and + 7)
    .map(({lower}) => (lower === '&' ? 'and' : lower))
    .join(' ')
  return [...jointPlaces, ...places].some(place => place.includes(' and ') && ` ${around} `.includes(` ${place} `))
}

/** "Kent, Medway and Sussex …" may be a list. */
function afterComma(words: readonly NameWord[], run: WordSpan): boolean {
  const first = words[run.first]
  const before = words[run.first - 1]
  return before?.sort === 'name' && first !== undefined && !first.opens && !first.joined && !before.owns
}

function withoutLeadIns(words: readonly NameWord[], from: number, at: number, head: NameHead): number {
  let first = from
  while (first < at) {
    const word = words[first]
    const keepsYear = word?.sort === 'year' && head.kind === 'document' && first + 1 < at
    if (!word || (word.sort === 'year' ? keepsYear : word.sort === 'name' && !isLeadIn(words, first, at))) break
    first++
  }
  return first
}

/** "Support" of "Support Kent Council"; not of "Support Services Board". */
function isLeadIn(words: readonly NameWord[], i: number, head: number): boolean {
  const word = words[i]
  const next = words[i + 1]
  if (!word || !leadIns.has(word.lower) || openers.to.has(next?.lower ?? '')) return false
  if (smallNumbers.has(word.lower) && isPlural(next) && !isPlural(words[head])) return false
  return !topicWords.has(word.lower) || (word.opens && !topicWords.has(next?.lower ?? ''))
}

/** "Three Rivers Council" is one council; "Three Kent Councils" are three. */
function isPlural(word: NameWord | undefined): boolean {
  return word?.lower.endsWith('s') === true
}

/** Where the name ends; undefined if its noun does not end it and nothing tells what does. */
function lastWord(words: readonly NameWord[], run: WordSpan, at: number, head: NameHead): number | undefined {
  const last = extended(words, run, at, head)
  if (last === undefined) return undefined
  const next = continuation(words, last)
  if (next?.sort === 'year' && head.kind === 'document' && last === at) {
    return continuation(words, last + 1)?.sort === 'name' ? undefined : last + 1
  }
  return next?.sort === 'name' && !(head.kind === 'body' && mayFollow(next.lower)) ? undefined : last
}

/** True for a word after a body's name that does not belong to it: "Kent Board Members", "Kent Board Chair". */
export function mayFollow(lower: string): boolean {
  const head = nameHeads.get(lower)?.kind
  return nameFollowers.has(lower) || head === 'post' || head === 'document'
}

/** The word right after `at`, if nothing parts the two. */
function continuation(words: readonly NameWord[], at: number): NameWord | undefined {
  const next = words[at + 1]
  return next?.joined && !words[at]?.owns ? next : undefined
}

/** The last word of "Board | of Trustees", "Head | of Policy and Performance"; the noun itself where nothing follows. */
function extended(words: readonly NameWord[], run: WordSpan, at: number, head: NameHead): number | undefined {
  let last = at
  for (let links = 0; links < 4; links++) {
    const link = continuation(words, last)
    if (link?.sort !== 'link') break
    const the = head.kind === 'post' && words[last + 2]?.text === 'the'
    const from = last + (the ? 3 : 2)
    if (from > run.last || continuation(words, from - 1)?.sort !== 'name') break
    const to = chainEnd(words, from, run)
    if (last > at && (link.lower === 'and' || link.lower === '&')) {
      const half = the ? 'other' : secondHalf(words, from, run)
      if (half === 'other') break
      if (half === 'unclear') return undefined
    } else if (!head.links?.includes(link.lower) && !(link.lower === 'in' && last > at)) break
    last = to
  }
  return last > at && listsTopics(words, last) ? undefined : last
}

/** "Director for Tools, Practices and Systems": the name may go on after the comma. */
function listsTopics(words: readonly NameWord[], last: number): boolean {
  if (!words[last + 1]?.listed || words[last + 1]?.sort !== 'name' || headAt(words, last)) return false
  for (let i = last + 2; i < last + 6; i++) {
    const word = words[i]
    if (word?.sort === 'link') return word.lower === 'and' || word.lower === '&'
    if (word?.sort !== 'name' || headAt(words, i)) return false
  }
  return false
}

/** The end of the names from `from` on that nothing but blanks parts; a word that only follows names ends them. */
function chainEnd(words: readonly NameWord[], from: number, run: WordSpan): number {
  let to = from
  while (to < Math.min(run.last, from + longestName)) {
    const next = continuation(words, to)
    if (next?.sort !== 'name' || (nameFollowers.has(next.lower) && !topicWords.has(next.lower))) break
    to++
  }
  return to
}

/** What stands after "and": the `same` name's second half ("and Performance"), or some `other` name. */
function secondHalf(words: readonly NameWord[], from: number, run: WordSpan): 'same' | 'other' | 'unclear' {
  let to = from
  while (to < Math.min(run.last, from + longestName) && continuation(words, to)?.sort === 'name') to++
  const topics = words.slice(from, to).every(({lower}) => topicWords.has(lower))
  const head = headAt(words, to)
  if (head) return head.kind === 'body' && topics ? 'unclear' : 'other'
  return topics && topicWords.has(words[to]?.lower ?? '') ? 'same' : 'unclear'
}

/** True unless the name is the half of something: "A/B Council", "sub-regional Migration Group". */
function bounded(words: readonly NameWord[], first: number, last: number): boolean {
  const start = words[first]
  const before = words[first - 1]
  if (!start || first > last || start.slashed || start.closes || words[last + 1]?.slashed) return false
  return !(start.joined && before?.sort === 'other' && qualifiers.has(before.lower))
}
