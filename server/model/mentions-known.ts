import {national} from '../vocabulary/national-bodies'
import {nameHeads} from '../vocabulary/name-heads'
import {leadIns, nameFollowers, topicWords} from '../vocabulary/name-words'
import {namedDocuments, schemes} from '../vocabulary/schemes'
import type {NameWord, WordSpan} from './mentions-words'

/** A name of the vocabulary found in a text. */
export interface KnownName extends WordSpan {
  readonly kind: 'scheme' | 'document' | 'organisation'
  readonly name: string
}

interface Entry {
  readonly words: readonly string[]
  readonly kind: KnownName['kind']
  readonly name: string
}

const entries = index()

/** Schemes, documents and national organisations that the vocabulary knows, written in capitals; the longest at a place. */
export function knownNamesIn(words: readonly NameWord[]): KnownName[] {
  const found: KnownName[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const candidates = word && word.sort !== 'other' && word.sort !== 'link' ? entries.get(word.lower) : undefined
    const entry = candidates?.find(candidate => isAt(words, i, candidate))
    if (!entry) continue
    const last = i + entry.words.length - 1
    found.push({kind: entry.kind, name: entry.name, first: i, last})
    i = last
  }
  return found.filter(({first, last}, i) => {
    const begins = found[i - 1]?.last === first - 1 || beginsName(words, first)
    return begins && (found[i + 1]?.first === last + 1 || endsName(words, last))
  })
}

function isAt(words: readonly NameWord[], at: number, entry: Entry): boolean {
  return entry.words.every((expected, i) => {
    const word = words[at + i]
    if (word?.lower !== expected && !(expected === 'and' && word?.text === '&')) return false
    return word.sort !== 'other' && (i === 0 || (word.start - (words[at + i - 1]?.end ?? 0) <= 2 && !word.opens))
  })
}

/** False where the words before make it the part of a longer name. */
function beginsName(words: readonly NameWord[], first: number): boolean {
  const before = words[first]?.joined ? words[first - 1] : undefined
  if (before?.sort !== 'name' || leadIns.has(before.lower) || topicWords.has(before.lower)) return true
  return /\p{Lu}.*\p{Lu}/u.test(before.text)
}

/** False where the words after make it the part of a longer name, such as that of a regional office. */
function endsName(words: readonly NameWord[], last: number): boolean {
  const after = words[last + 1]?.joined ? words[last + 1] : undefined
  if (after?.sort !== 'name' || /^\p{Lu}{2,}$/u.test(after.text)) return true
  return nameFollowers.has(after.lower) || topicWords.has(after.lower) || nameHeads.has(after.lower)
}

/** By first word, the longest first. Short forms belong to the reader of short forms. */
function index(): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>()
  const add = (kind: Entry['kind'], name: string, wording: string) => {
    const words = wording.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? []
    const [first] = words
    if (first === undefined || words.length < 2) return
    byFirst.set(first, [...(byFirst.get(first) ?? []), {words, kind, name}])
  }
  for (const {name, aliases} of schemes) for (const wording of [name, ...aliases]) add('scheme', name, wording)
  for (const {name, aliases} of namedDocuments) for (const wording of [name, ...aliases]) add('document', name, wording)
  // A former name is another name: which body took over is a matter of dates.
  for (const {name, aliases} of Object.values(national))
    for (const wording of [name, ...aliases]) add('organisation', wording, wording)
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
