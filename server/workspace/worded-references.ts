import {groupBy} from '../base/group-by'
import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {bareNames, bodyAt} from './bodies'
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
const marks = 24

/**
 * Finds where a document means a group by words that are no name by themselves: its place, a name without a noun such as
 * "group", or the noun without a name. `targets` are where the group is constituted; names that the model knows are left out.
 */
export function wordedReferences(
  workspace: Workspace,
  targets: readonly Location[],
): (document: TorDocument) => readonly TextRange[] {
  const names = [...new Set(targets.flatMap(target => wordingsOf(workspace, target)))]
  return document => {
    const search = searchFrom(workspace, document)
    const bodies = usesOf(document).filter(({sense}) => sense === 'body')
    const found = new Map<number, TextRange>()
    for (const at of placesOf(document, names)) {
      if (isInCode(document.parsed, {start: at, end: at + 1}) || isInBody(bodies, at, at + 1)) continue
      const meaning = wordsMeaningAt(search, at)
      const means = meaning?.targets.some(target => targets.some(each => isSamePlace(each, target)))
      if (meaning?.sense === 'body' && means === true) found.set(meaning.origin.start, meaning.origin)
    }
    return [...found.values()].filter(({start, end}) => !isInBody(bodies, start, end))
  }
}

/** Where one of `names` stands; that of one word only where it is no short form, which is a thing of its own. */
function placesOf(document: TorDocument, names: readonly string[]): readonly number[] {
  const places = wordPlaces(document)
  const shorts = new Set(usesOf(document).flatMap(({sense, range}) => (sense === 'short-form' ? range.start : [])))
  return [...groupBy(names, name => name.split(' ')[0] ?? '')].flatMap(([first, alike]) => {
    const longest = Math.max(...alike.map(name => name.length))
    return (places.get(first) ?? []).filter(at => {
      const words = wordsWithin(document, {start: at, end: at + longest + marks})
      const text = words.map(({folded}) => folded).join(' ')
      return alike.some(name => (name.includes(' ') ? stands(name, text) : !shorts.has(at)))
    })
  })
}

/** True if `text` begins with the name, or its plural. */
function stands(name: string, text: string): boolean {
  return text.startsWith(name) && /^s?(?: |$)/.test(text.slice(name.length, name.length + 2))
}

function isInBody(bodies: readonly Use[], start: number, end: number): boolean {
  return bodies.some(({range}) => range.start < end && start < range.end)
}

/** What may stand for the body at `target`; what ties a body to a folder stands in no text. */
function wordingsOf(workspace: Workspace, target: Location): readonly string[] {
  const document = workspace.documents.get(target.uri)
  const names = bodyAt(workspace, target)?.names ?? []
  const isOwn = document !== undefined && isSamePlace(titleOf(document), target)
  const own = isOwn ? [...names, kinshipOf(document).place ?? ''] : []
  return [...own, ...names.flatMap(bareNames)].filter(name => name !== '' && !name.includes('/'))
}
