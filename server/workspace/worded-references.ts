import {groupBy} from '../base/group-by'
import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {searchFrom, titleOf} from './body-targets'
import {kinshipOf} from './kinship'
import {isSamePlace} from './locations'
import {isInCode} from '../syntax/markdown-places'
import type {Location, Workspace} from './types'
import {usesOf, type Use} from './uses'
import {wordPlaces} from './word-places'
import {wordsWithin} from './words-at'
import {wordsMeaningAt} from './words-meaning'

// What emphasis, links and tags may add to the length of a name.
const marks = 60

/**
 * Finds where a document means a group by words that are no name by themselves: its place, or a name without a noun such
 * as "group". `targets` are where the group is constituted; names that the model knows are left out.
 */
export function wordedReferences(
  workspace: Workspace,
  targets: readonly Location[],
): (document: TorDocument) => readonly TextRange[] {
  const groups = targets.filter(({uri, range}) => {
    const group = workspace.documents.get(uri)
    return group && titleOf(group).range.start === range.start
  })
  const names = [...new Set(groups.flatMap(({uri}) => namesOf(workspace.documents.get(uri))))].map(name =>
    name.split(' '),
  )
  return document => {
    const search = searchFrom(workspace, document)
    const bodies = usesOf(document).filter(({sense}) => sense === 'body')
    const found = new Map<number, TextRange>()
    for (const at of placesOf(document, names)) {
      if (isInCode(document.parsed, {start: at, end: at + 1}) || isInBody(bodies, at, at + 1)) continue
      const meaning = wordsMeaningAt(search, at)
      const means = meaning?.targets.some(target => groups.some(group => isSamePlace(group, target)))
      if (meaning?.sense === 'body' && means === true) found.set(meaning.origin.start, meaning.origin)
    }
    return [...found.values()].filter(({start, end}) => !isInBody(bodies, start, end))
  }
}

/** Where one of `names` stands; that of one word only where it is no short form, which is a thing of its own. */
function placesOf(document: TorDocument, names: readonly (readonly string[])[]): readonly number[] {
  const places = wordPlaces(document)
  const shorts = new Set(usesOf(document).flatMap(({sense, range}) => (sense === 'short-form' ? range.start : [])))
  return [...groupBy(names, ([first = '']) => first)].flatMap(([first, alike]) => {
    const longest = Math.max(...alike.map(name => name.join(' ').length))
    return (places.get(first) ?? []).filter(at => {
      const words = wordsWithin(document, {start: at, end: at + longest + marks})
      return alike.some(name =>
        name.length === 1 ? !shorts.has(at) : name.every((word, i) => words[i]?.folded === word),
      )
    })
  })
}

function isInBody(bodies: readonly Use[], start: number, end: number): boolean {
  return bodies.some(({range}) => range.start < end && start < range.end)
}

function namesOf(document: TorDocument | undefined): readonly string[] {
  if (!document) return []
  const {names, place} = kinshipOf(document)
  // What ties a body to a folder stands in no text.
  return [...names, place ?? ''].filter(name => name !== '' && !name.includes('/'))
}
