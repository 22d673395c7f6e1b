import type {TextRange} from '../base/range'
import {lazily} from '../model/lazily'
import {textsOf} from '../model/mentions-texts'
import type {TorDocument} from '../model/types'
import {searchFrom, titleOf} from './body-targets'
import {kinshipOf} from './kinship'
import {isSamePlace} from './locations'
import {isInCode} from '../syntax/markdown-places'
import type {Location, Workspace} from './types'
import type {Use} from './uses'
import {wordsMeaningAt} from './words-meaning'

/**
 * Finds where a document means a group by words that are no name by themselves: its place, or a name without a noun such
 * as "group". `targets` are where the group is constituted; `bodies` are the document's names of bodies, which are left out.
 */
export function wordedReferences(
  workspace: Workspace,
  targets: readonly Location[],
): (document: TorDocument, bodies: readonly Use[]) => readonly TextRange[] {
  const groups = targets.filter(({uri, range}) => {
    const group = workspace.documents.get(uri)
    return group && titleOf(group).range.start === range.start
  })
  const names = [...new Set(groups.flatMap(({uri}) => namesOf(workspace.documents.get(uri))))]
  const pattern = patternOf(names)
  if (!pattern) return () => []
  const begins = names.map(firstWord)
  return (document, bodies) => {
    // Most documents of a large family never speak of the group.
    if (!begins.some(word => wordsIn(document).has(word))) return []
    const search = searchFrom(workspace, document)
    const found = new Map<number, TextRange>()
    for (const at of matchesIn(document, pattern)) {
      if (isInCode(document.parsed, {start: at, end: at + 1}) || isInBody(bodies, at, at + 1)) continue
      const meaning = wordsMeaningAt(search, at)
      const means = meaning?.targets.some(({uri, range}) => groups.some(group => isSamePlace(group, {uri, range})))
      if (meaning?.sense === 'body' && means === true) found.set(meaning.origin.start, meaning.origin)
    }
    return [...found.values()].filter(({start, end}) => !isInBody(bodies, start, end))
  }
}

function matchesIn({parsed}: TorDocument, pattern: RegExp): readonly number[] {
  return textsOf(parsed).flatMap(({text}) =>
    [...text.plain.matchAll(pattern)].map(({index}) => text.sourceOf(index, index + 1).start),
  )
}

function isInBody(bodies: readonly Use[], start: number, end: number): boolean {
  return bodies.some(({range}) => range.start < end && start < range.end)
}

/** The words of a document in small letters. */
const wordsIn = lazily(
  ({parsed}) =>
    new Set(
      textsOf(parsed).flatMap(({text}) => text.plain.match(/[\p{L}\p{N}]+/gu)?.map(word => word.toLowerCase()) ?? []),
    ),
)

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? ''
}

function namesOf(document: TorDocument | undefined): readonly string[] {
  if (!document) return []
  const {names, place} = kinshipOf(document)
  // What ties a body to a folder stands in no text.
  return [...names, place ?? ''].filter(name => name !== '' && !name.includes('/'))
}

/** Folded names as they may stand in running text. */
function patternOf(names: readonly string[]): RegExp | undefined {
  const forms = names.map(name =>
    name
      .split(' ')
      .map(word => (word === 'and' ? '(?:and|&)' : word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')))
      .join('[\\s-]{1,3}'),
  )
  return forms.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
