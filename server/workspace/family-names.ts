import {groupBy} from '../base/group-by'
import {remembering} from '../base/remembering'
import type {TorDocument} from '../model/types'
import {foldName, wordsOf, type Word} from '../base/names'
import {summaryOf} from './summary'

/** The names by which the groups of a family differ. Equal families have equal keys. */
export interface FamilyNames {
  readonly key: string
  /** Folded words of each place by the first of them, the longest first. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>
  /** What may follow a place within a group's name: "strategic migration group", "smg". */
  readonly types: readonly (readonly string[])[]
}

/** A word of a clause, or names that stand for a group or its place, taken together. */
export interface ClauseWord {
  readonly folded: string
  /** Offsets in the clause's text. */
  readonly start: number
  readonly end: number
}

/** What every name of a family's groups and places is folded to; no word that is written can be it. */
export const nameSign = '§'

/** The names of the groups that `documents`, terms of reference of siblings, constitute or name as theirs. */
export function familyNamesOf(documents: readonly TorDocument[]): FamilyNames {
  const places = new Set<string>()
  const types = new Set<string>()
  const summaries = documents.map(summaryOf)
  const common = commonEnding(summaries.flatMap(({place}) => (place === undefined ? [] : [split(place)])))
  for (const summary of summaries) {
    const own =
      summary.place &&
      split(summary.place)
        .slice(0, -common || undefined)
        .join(' ')
    for (const place of [own, summary.place, ...summary.siblingPlaces]) if (place) places.add(place)
    if (summary.type === undefined) continue
    types.add(summary.type)
    for (const {short, expansion} of summary.shortForms)
      if (expansion.replace(/s$/, '') === summary.type) types.add(foldName(short))
  }
  const byLength = (names: Iterable<string>): readonly string[] =>
    [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const key = JSON.stringify([byLength(places), byLength(types)])
  return {key, places: groupBy(byLength(places).map(split), ([first = '']) => first), types: byLength(types).map(split)}
}

/** The names of no family. */
export const noNames: FamilyNames = {key: '', places: new Map(), types: []}

/**
 * How many words at the end the names have in common: 1 for "Alder Housing" and "Birch Housing", where the places are Alder
 * and Birch. A name keeps at least one word of its own.
 */
export function commonEnding(names: readonly (readonly string[])[]): number {
  const [first = [], ...others] = names
  if (others.length === 0) return 0
  const longest = Math.min(...names.map(name => name.length)) - 1
  let length = 0
  while (length < longest && others.every(name => name.at(-length - 1) === first.at(-length - 1))) length++
  return length
}

const mostTexts = 2000

/** The words of a text that names nobody, as most do not: these are the same for every family. */
const plainWords = remembering(text => {
  const words = wordsOf(text)
  const capitals = words.filter(each => /^\p{Lu}/u.test(each.text))
  return {
    words: words.map(({folded, start, end}): ClauseWord => ({folded, start, end})),
    capitals: [...new Set(capitals.map(({folded}) => folded))],
  }
}, mostTexts)

/**
 * The words of a clause in folded form, each run of the family's names as one {@link nameSign}. A text that names nobody has
 * the very same words as with {@link noNames}.
 */
export function clauseWords(text: string, names: FamilyNames): readonly ClauseWord[] {
  const plain = plainWords(text)
  if (!plain.capitals.some(word => names.places.has(word))) return plain.words
  const words = wordsOf(text)
  const folded: ClauseWord[] = []
  for (let at = 0; at < words.length;) {
    const length = nameLength(words, at, names)
    const first = words[at]
    const last = words[at + Math.max(length, 1) - 1]
    if (!first || !last) break
    if (length === 0) folded.push({folded: first.folded, start: first.start, end: first.end})
    else pushName(folded, {folded: nameSign, start: first.start, end: last.end})
    at += Math.max(length, 1)
  }
  return folded
}

/** "Alder, Birch and the Cedar Hill group" is one list of names, whatever names stand in it. */
function pushName(folded: ClauseWord[], name: ClauseWord): void {
  const link = folded.findLastIndex(({folded: word}) => word !== 'and' && word !== 'the')
  const before = folded[link]
  if (before?.folded === nameSign) folded.splice(link, folded.length, {...before, end: name.end})
  else folded.push(name)
}

/** How many words from `at` on are a place, and a group's name if they go on like one; 0 for other words. */
function nameLength(words: readonly Word[], at: number, {places, types}: FamilyNames): number {
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return 0
  const place = places.get(words[at]?.folded ?? '')?.find(name => stands(words, at, name))
  if (!place) return 0
  const type = types.find(name => stands(words, at + place.length, name))
  return place.length + (type?.length ?? 0)
}

function stands(words: readonly Word[], at: number, name: readonly string[]): boolean {
  return name.every((word, i) => words[at + i]?.folded === word)
}

function split(name: string): readonly string[] {
  return name.split(' ')
}
