import {groupBy} from '../base/group-by'
import {boardNamesOf, type BoardName} from '../model/board-names'
import type {Phrase, TorDocument} from '../model/types'
import {relativesOf} from './family'
import {kinshipOf, type ShortName} from './kinship'
import {foldName} from '../base/names'
import type {Workspace} from './types'

/** A place that names the board of a partnership. */
export interface BoardPlace extends Phrase {
  readonly uri: string
  /** The name in small letters. */
  readonly name: string
}

/** Words that say that a board is the partnership's, without telling it from another of its boards. */
const ofTheWhole = new Set(['regional', 'region', 'partnership', 'strategic'])
/** Words of a partnership's own name that make another board of it all the same. */
const sorts = new Set(['executive', 'board', 'sub', 'local', 'joint', 'and', 'of', 'for'])

/**
 * The board of the partnership that `document` belongs to, under each of the names that the family has for it: of each
 * document the first place of each name. Names with "executive" and names without are two boards, and so are names that
 * one sentence has side by side. Empty where the family has one name.
 */
export function boardsUnderSeveralNames(
  workspace: Workspace,
  document: TorDocument,
): readonly (readonly BoardPlace[])[] {
  const family = [document, ...relativesOf(workspace, document)].sort((a, b) => (a.uri < b.uri ? -1 : 1))
  const own = ownWords(family)
  const shorts = family.flatMap(each => kinshipOf(each).shortForms)
  const places = family
    .flatMap(each => boardNamesOf(each).flatMap(name => placeOf(each, name, own)))
    .map(place => ({...place, name: shortened(place.name, shorts)}))
  return [...groupBy(places, ({core}) => core).values()].flatMap(group => {
    const names = [...new Set(group.map(({name}) => name))]
    const different = names.filter(name => !names.some(other => other !== name && other.endsWith(` ${name}`)))
    if (different.length < 2 || standSideBySide(group)) return []
    return [firstOfEach(group.filter(({name}) => different.includes(name)))]
  })
}

/** "Three Vales Partnership Board" and "TVP Board" are one name. */
function shortened(name: string, shorts: readonly ShortName[]): string {
  return shorts.reduce((text, {short, expansion}) => text.replace(expansion, foldName(short)), name)
}

interface Placed extends BoardPlace {
  readonly core: string
  readonly sentence: number
}

const partnership = /\b(?:partnership|alliance|consortium|association|network|assembly|forum)\b/

/** The words of the names of the family's partnership, its short form among them. */
function ownWords(family: readonly TorDocument[]): ReadonlySet<string> {
  const names = family.flatMap(document => {
    const {kind, parents, circle, shortForms} = kinshipOf(document)
    const written = shortForms.flatMap(({short, expansion}) =>
      partnership.test(expansion) ? [expansion, foldName(short)] : [],
    )
    const ties = kind === 'terms-of-reference' ? parents : [...parents, ...circle]
    return [...written, ...ties.filter(name => partnership.test(name) && !name.includes(' in '))]
  })
  const words = names.filter(name => !name.endsWith(' board')).flatMap(name => name.split(' '))
  return new Set(words.filter(word => !sorts.has(word)))
}

function placeOf({uri}: TorDocument, {words, opens, phrase, sentence}: BoardName, own: ReadonlySet<string>): Placed[] {
  const isOwn = (word: string): boolean => own.has(word) || ofTheWhole.has(word)
  const from = words.findLastIndex(word => !isOwn(word) && word !== 'executive' && word !== 'board') + 1
  // A word that is none of the partnership's makes it another board, unless it is an article or a verb.
  if (from > 1 || (from === 1 && !opens && words[0] !== 'the')) return []
  const rest = words.slice(from)
  if (!rest.some(isOwn)) return []
  const core = rest.includes('executive') ? 'executive' : 'board'
  return [{uri, ...phrase(from), name: rest.join(' '), core, sentence}]
}

function standSideBySide(places: readonly Placed[]): boolean {
  return places.some((place, i) => {
    const next = places[i + 1]
    return next?.uri === place.uri && next.sentence === place.sentence && next.name !== place.name
  })
}

function firstOfEach(places: readonly Placed[]): readonly BoardPlace[] {
  return [...groupBy(places, ({uri, name}) => `${uri} ${name}`).values()].flatMap(([first]) => first ?? [])
}
