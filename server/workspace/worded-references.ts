import type {TextRange} from '../base/range'
import {textsOf} from '../model/mentions-texts'
import type {TorDocument} from '../model/types'
import {searchFrom, titleOf} from './body-targets'
import {kinshipOf} from './kinship'
import {isSamePlace} from './locations'
import {isInCode} from '../syntax/markdown-places'
import type {Location, Workspace} from './types'
import {wordsMeaningAt} from './words-meaning'

/**
 * Where `document` means a group by words that are no name by themselves: its place, or a name without a noun such as
 * "group". `targets` are where the group is constituted.
 */
export function wordedReferences(
  workspace: Workspace,
  document: TorDocument,
  targets: readonly Location[],
): readonly TextRange[] {
  const groups = targets.filter(({uri, range}) => {
    const group = workspace.documents.get(uri)
    return group && titleOf(group).range.start === range.start
  })
  const pattern = patternOf(groups.flatMap(({uri}) => namesOf(workspace.documents.get(uri))))
  if (!pattern) return []
  const search = searchFrom(workspace, document)
  const found = new Map<number, TextRange>()
  for (const {text} of textsOf(document.parsed)) {
    for (const match of text.plain.matchAll(pattern)) {
      const at = text.sourceOf(match.index, match.index + 1).start
      if (isInCode(document.parsed, {start: at, end: at + 1})) continue
      const meaning = wordsMeaningAt(search, at)
      const means = meaning?.targets.some(({uri, range}) => groups.some(group => isSamePlace(group, {uri, range})))
      if (meaning?.sense === 'body' && means === true) found.set(meaning.origin.start, meaning.origin)
    }
  }
  return [...found.values()]
}

function namesOf(document: TorDocument | undefined): readonly string[] {
  if (!document) return []
  const {names, place} = kinshipOf(document)
  return place === undefined ? names : [...names, place]
}

/** Folded names as they may stand in running text. */
function patternOf(names: readonly string[]): RegExp | undefined {
  const forms = [...new Set(names)].map(name =>
    name
      .split(' ')
      .map(word => (word === 'and' ? '(?:and|&)' : word.replace(/[^\p{L}\p{N}]/gu, '\\$&')))
      .join('[\\s-]{1,3}'),
  )
  return forms.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
