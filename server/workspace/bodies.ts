import {lazily} from '../model/lazily'
import type {TorDocument} from '../model/types'
import {relativesOf} from './family'
import {kinshipOf, namedShortsOf} from './kinship'
import {formsOf, isSort} from './names'
import type {Location, Workspace} from './types'
import {usesOf} from './uses'

/** A body where a document constitutes it: as it is called there, and all folded forms of that. */
export interface Body {
  readonly name: string
  readonly names: readonly string[]
}

/** The body that is constituted at a place: one that the text names, else the document's own. */
export function bodyAt({documents}: Workspace, {uri, range}: Location): Body | undefined {
  const document = documents.get(uri)
  const named = document?.constituted.find(body => body.range.start === range.start)
  if (document && named) return {name: named.name, names: formsOf(named.name, namedShortsOf(document))}
  return document?.body && {name: document.body.text, names: kinshipOf(document).names}
}

/** What the body of a folded name is called for short, the longest first: "executive board", never "board" alone. */
export function bareNames(name: string): readonly string[] {
  const words = name.split(' ')
  const ends = words.slice(0, -1).map((_word, at) => words.slice(at).join(' '))
  return ends.filter(end => isSort(end) && !/^(?:and|of|for|the|on) /.test(end))
}

/**
 * All names of the one body in the family of `document` that may be called `bare` for short; undefined where none is,
 * or several are.
 */
export function bodyCalled(workspace: Workspace, document: TorDocument, bare: string): readonly string[] | undefined {
  const [first, ...others] = bodiesCalled(workspace, document, bare)
  if (!first) return undefined
  const names = new Set(first)
  let apart = others
  for (let before = apart.length + 1; apart.length < before;) {
    before = apart.length
    const [same, rest] = [true, false].map(is => apart.filter(body => body.some(name => names.has(name)) === is))
    for (const name of same?.flat() ?? []) names.add(name)
    apart = rest ?? []
  }
  return apart.length === 0 ? [...names] : undefined
}

/** True if the family of `document` has another body than that of `names` which may be called `bare` for short. */
export function isOfAnother(
  workspace: Workspace,
  document: TorDocument,
  bare: string,
  names: readonly string[],
): boolean {
  if (bodiesCalled(workspace, document, bare).length === 0) return false
  return bodyCalled(workspace, document, bare)?.some(name => names.includes(name)) !== true
}

/** The names of each body that may be called so, some bodies more than once. */
function bodiesCalled(workspace: Workspace, document: TorDocument, bare: string): readonly Body['names'][] {
  const family = [document, ...relativesOf(workspace, document)]
  return family.flatMap(each => bodiesByBareName(each).get(bare) ?? [])
}

/** The bodies that a document constitutes or names in full, by what they may be called for short. */
const bodiesByBareName = lazily((document): ReadonlyMap<string, readonly Body['names'][]> => {
  const shorts = namedShortsOf(document)
  const named = usesOf(document).flatMap(({sense, name, keys}) => (sense === 'body' && !isSort(name) ? [keys] : []))
  const constituted = document.constituted.map(({name}) => formsOf(name, shorts))
  const byBareName = new Map<string, Body['names'][]>()
  for (const names of new Set([kinshipOf(document).names, ...constituted, ...named])) {
    for (const bare of new Set(names.flatMap(bareNames))) byBareName.set(bare, [...(byBareName.get(bare) ?? []), names])
  }
  return byBareName
})
