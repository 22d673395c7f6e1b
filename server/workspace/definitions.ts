import {touches, type TextRange} from '../base/range'
import type {DocumentKind, TorDocument} from '../model/types'
import {areRelated, isGroupNear, siblingsOf} from './family'
import {documentsBy, documentsByAny} from './name-index'
import {foldName, foldShort, formsOf} from './names'
import {adjoin, beginsLater, join, meansGroup} from './place-mention'
import {summaryOf, type Summary} from './summary'
import type {Location, Workspace} from './types'
import {wordsAt, type WordsAt} from './words-at'

/** What words at a place mean, and where that stands written. */
export interface Meaning {
  /** `body`: a group, found at the title of its document; `short-form`: found where it is written out. */
  readonly sense: 'body' | 'short-form'
  /** The words that mean it. */
  readonly origin: TextRange
  /** At least one. */
  readonly targets: readonly Location[]
}

interface Search {
  readonly workspace: Workspace
  readonly document: TorDocument
  readonly own: Summary
}

const longestName = 16
const rank: Readonly<Record<DocumentKind, number>> = {
  'terms-of-reference': 0,
  'business-plan': 1,
  'progress-report': 2,
  other: 3,
}

/**
 * What the words at `offset` of `document` mean: the longest name there that the document's family knows.
 * Undefined where the words are plain words or part of somebody else's name.
 */
export function meaningAt(workspace: Workspace, document: TorDocument, offset: number): Meaning | undefined {
  if (document.kind === 'other') return undefined
  const search = {workspace, document, own: summaryOf(document)}
  const text = wordsAt(document, offset)
  return siblingMention(search, offset) ?? (text && longestMeaning(search, text))
}

/** The model knows where a text lists its siblings, even where the names run into each other. */
function siblingMention(search: Search, offset: number): Meaning | undefined {
  const mention = search.document.siblings.find(({range}) => touches(range, offset))
  const targets = mention ? placeTargets(search, foldName(mention.place)) : []
  return mention && targets.length > 0 ? {sense: 'body', origin: mention.range, targets} : undefined
}

function longestMeaning(search: Search, text: WordsAt): Meaning | undefined {
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

function meaningOf(search: Search, text: WordsAt, first: number, last: number): Meaning | undefined {
  const origin = text.sourceOf(first, last)
  const short = first === last ? shortTargets(search, text.words[first]?.text ?? '') : []
  if (short.length > 0) return {sense: 'short-form', origin, targets: short}
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

/** Where `short` is written out: in the document itself, else in its family, once for each meaning it has there. */
function shortTargets({workspace, document, own}: Search, short: string): readonly Location[] {
  const folded = foldShort(short)
  const places = (from: TorDocument): readonly (Location & {readonly expansion: string})[] =>
    from.shortForms
      .filter(form => foldShort(form.short.text) === folded)
      .map(({expansion}) => ({uri: from.uri, range: expansion.range, expansion: foldName(expansion.text)}))
  const here = places(document)[0]
  if (here) return [{uri: here.uri, range: here.range}]
  const family = documentsBy(workspace, 'short', folded).filter(other => areRelated(own, summaryOf(other)))
  const found = byKind(family).flatMap(places)
  const first = new Map(found.toReversed().map(place => [place.expansion, place]))
  return [...first.values()].map(({uri, range}) => ({uri, range}))
}

function nameTargets({workspace, document, own}: Search, folded: string): readonly Location[] {
  const forms = formsOf(folded, own.shortForms)
  if (forms.some(form => own.names.includes(form))) return [titleOf(document)]
  const all = documentsByAny(workspace, 'name', forms)
  const family = all.filter(other => areRelated(own, summaryOf(other)))
  if (family.length > 0) return foremost(family)
  // A stranger is meant only by a name that can hardly be anybody else's.
  const strangers = foremost(all.filter(other => summaryOf(other).place !== undefined))
  return strangers.length === 1 && folded.split(' ').length > 2 ? strangers : []
}

/** A region's name means the region; only the place of one group among several stands for the group. */
function placeTargets({workspace, document, own}: Search, place: string): readonly Location[] {
  if (own.place === place) {
    const isOneOfSeveral = own.siblingPlaces.length > 0 || siblingsOf(workspace, document).length > 0
    return isOneOfSeveral ? [titleOf(document)] : []
  }
  return foremost(documentsBy(workspace, 'place', place).filter(other => isGroupNear(own, summaryOf(other))))
}

function isPlace({workspace, own}: Search, folded: string): boolean {
  return (
    own.place === folded || own.siblingPlaces.includes(folded) || documentsBy(workspace, 'place', folded).length > 0
  )
}

function typeOf({workspace, own}: Search, place: string): string | undefined {
  const [first] = documentsBy(workspace, 'place', place)
  return own.type ?? (first && summaryOf(first).type)
}

/** The titles of the documents that are most likely meant: terms of reference before plans before reports. */
function foremost(documents: readonly TorDocument[]): readonly Location[] {
  const [first] = byKind(documents)
  return documents.filter(({kind}) => kind === first?.kind).map(titleOf)
}

function byKind(documents: readonly TorDocument[]): readonly TorDocument[] {
  return documents.toSorted((a, b) => rank[a.kind] - rank[b.kind] || (a.uri < b.uri ? -1 : 1))
}

function titleOf({uri, title, body}: TorDocument): Location {
  return {uri, range: title?.range ?? body?.range ?? {start: 0, end: 0}}
}
