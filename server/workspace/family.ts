import type {FamilyRole, TorDocument} from '../model/types'
import {documentsByAny, nameIndexOf, type NameIndex} from './name-index'
import {summaryOf, type Summary} from './summary'
import {kinOf, leadsRegion, orphan} from './summary-keys'
import type {Workspace} from './types'

/** The documents around one document: of the groups beside its group, of the body above, of the work they plan. */
export interface Family {
  readonly siblings: readonly TorDocument[]
  /** Terms of reference of the body above. */
  readonly parents: readonly TorDocument[]
  /** Terms of reference of the groups below. */
  readonly children: readonly TorDocument[]
  readonly plans: readonly TorDocument[]
  readonly reports: readonly TorDocument[]
}

/**
 * The terms of reference of the groups beside the group of `document`: the same sort of group for another place.
 * Two groups that name different parents are strangers; where a parent is missing the folders decide.
 */
export function siblingsOf(workspace: Workspace, document: TorDocument): readonly TorDocument[] {
  return asKnown(workspace, document, siblings)
}

const siblings = relation((workspace, document) => {
  const own = summaryOf(document)
  const {type, place, parents, siblingPlaces} = own
  if (own.family) return documentsByAny(workspace, 'tie', parents).filter(other => areSiblings(own, summaryOf(other)))
  if (type === undefined || place === undefined) return []
  const who = (words: readonly string[]) => (parents.length > 0 ? words.map(orphan) : words)
  const named = siblingPlaces.map(sibling => `${type}: ${sibling}`)
  const candidates = [
    ...documentsByAny(workspace, 'tie', [...parents, ...own.calls]),
    ...documentsByAny(workspace, 'call', parents),
    ...documentsByAny(workspace, 'kin', who([...kinOf(own), `${type}: ${place}`])),
    ...documentsByAny(workspace, 'seat', who(named)),
  ]
  return candidates.filter(other => areSiblings(own, summaryOf(other)))
})

/** All documents of the family of `document` that the workspace knows, without itself, by URI. */
export function relativesOf(workspace: Workspace, document: TorDocument): readonly TorDocument[] {
  return asKnown(workspace, document, relatives)
}

const relatives = relation((workspace, document) => {
  const own = summaryOf(document)
  const ties = [...own.circle, ...own.parents]
  const tied = [
    ...documentsByAny(workspace, 'tie', [...ties, ...own.calls]),
    ...documentsByAny(workspace, 'call', ties),
  ]
  return [...tied.filter(other => areRelated(own, summaryOf(other))), ...siblingsOf(workspace, document)]
})

/** How the documents around one are found, and which were found as long as no name in the workspace changes. */
interface Relation {
  readonly find: (workspace: Workspace, document: TorDocument) => readonly TorDocument[]
  readonly known: WeakMap<NameIndex, Map<string, readonly string[]>>
}

function relation(find: Relation['find']): Relation {
  return {find, known: new WeakMap()}
}

/** The related documents, each once, by URI; looked for anew only when a name has changed somewhere. */
function asKnown(workspace: Workspace, document: TorDocument, {find, known}: Relation): readonly TorDocument[] {
  if (workspace.documents.get(document.uri) !== document) return byUri(find(workspace, document))
  const index = nameIndexOf(workspace)
  const byDocument = known.get(index) ?? new Map<string, readonly string[]>()
  known.set(index, byDocument)
  const uris = byDocument.get(document.uri)
  if (uris) return uris.flatMap(uri => workspace.documents.get(uri) ?? [])
  const found = byUri(find(workspace, document))
  byDocument.set(
    document.uri,
    found.map(({uri}) => uri),
  )
  return found
}

/** Everything of the family of `document` that the workspace knows, without itself. */
export function familyOf(workspace: Workspace, document: TorDocument): Family {
  const own = summaryOf(document)
  const relatives = relativesOf(workspace, document)
  const terms = relatives.filter(({kind}) => kind === 'terms-of-reference')
  return {
    siblings: relatives.filter(other => areSiblings(own, summaryOf(other))),
    parents: terms.filter(other => isUnder(own, summaryOf(other))),
    children: terms.filter(other => isUnder(summaryOf(other), own)),
    plans: relatives.filter(({kind}) => kind === 'business-plan'),
    reports: relatives.filter(({kind}) => kind === 'progress-report'),
  }
}

/** True if the two are terms of reference of sibling groups. */
export function areSiblings(a: Summary, b: Summary): boolean {
  if (a.kind !== 'terms-of-reference' || b.kind !== 'terms-of-reference') return false
  if (a.family || b.family)
    return a.uri !== b.uri && isIn(a, 'groups') && isIn(b, 'groups') && a.family?.id === b.family?.id
  if (a.type === undefined || b.type === undefined) return false
  if (a.place === undefined || b.place === undefined || a.place === b.place) return false
  if (shareParent(a, b)) return a.type === b.type || areAlike(a.type, b.type)
  if (a.type !== b.type) return false
  if (a.parents.length > 0 && b.parents.length > 0) return false
  if (a.siblingPlaces.includes(b.place) || b.siblingPlaces.includes(a.place)) return true
  return areNear(a.folders, b.folders, leadsRegion(a.type) ? 0 : 1)
}

/** True if the two groups are part of one body, which a document near the other may call by a short form alone. */
export function shareParent(a: Summary, b: Summary): boolean {
  return meet(a.parents, b.parents) || isCalled(a, b.parents, b) || isCalled(b, a.parents, a)
}

function isCalled({calls, folders}: Summary, names: readonly string[], by: Summary): boolean {
  return meet(calls, names) && areNear(folders, by.folders, 1)
}

/** Words that a sort of body has whatever its subject. */
const plainSort = /^(?:strategic|regional|sub|sub-regional|local|joint|executive|steering|working|and|of|the)$/

/** "strategic migration group" and "migration sub-group" are sorts of one kind: the same subject and noun. */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map(type =>
    type
      .replace(/\bsub[- ]?(?=group|committee)/, '')
      .split(' ')
      .filter(word => !plainSort.test(word))
      .join(' '),
  )
  return one === other && one?.includes(' ') === true
}

/** True if the two documents belong to one family: siblings, or bodies that name each other or the same parent. */
export function areRelated(a: Summary, b: Summary): boolean {
  if (a.uri === b.uri || areParted(a, b)) return false
  if (a.family && b.family) return true
  if (meet(a.parents, b.circle) || meet(b.parents, a.circle) || meet(a.parents, b.parents)) return true
  if (areSiblings(a, b) || isCalled(a, [...b.parents, ...b.circle], b) || isCalled(b, [...a.parents, ...a.circle], a))
    return true
  const strangers = a.parents.length > 0 && b.parents.length > 0
  return !strangers && meet(a.circle, b.circle)
}

/** True if `other` is a group beside or below the body of `own`, so that its place alone may stand for it. */
export function isGroupNear(own: Summary, other: Summary): boolean {
  if (own.uri === other.uri || other.kind !== 'terms-of-reference' || areParted(own, other)) return false
  return areSiblings(own, other) || meet(other.parents, own.circle) || meet(other.parents, own.parents)
}

/** True if the body of `lower` belongs to that of `upper`, by what the team says, else by the names in both. */
function isUnder(lower: Summary, upper: Summary): boolean {
  if (lower.family && upper.family) return isIn(lower, 'groups') && !isIn(upper, 'groups')
  const isKnown = isIn(lower, 'groups') && lower.family?.stated.includes('parent') === true
  return !isKnown && !areParted(lower, upper) && meet(lower.parents, upper.circle)
}

function isIn({family}: Summary, role: FamilyRole): boolean {
  return family?.role === role
}

/** True if the team says that the two have nothing to do with each other: two families, or a plan beside the stated ones. */
function areParted(a: Summary, b: Summary): boolean {
  if (a.family && b.family) return a.family.id !== b.family.id
  const [stated = [], kind] = a.family ? [a.family.stated, b.kind] : [b.family?.stated, a.kind]
  return (
    (kind === 'business-plan' && stated.includes('plans')) || (kind === 'progress-report' && stated.includes('reports'))
  )
}

/** True if no file lies more than `most` folders below what the two have in common. */
function areNear(a: readonly string[], b: readonly string[], most: number): boolean {
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  return Math.max(a.length, b.length) - common <= most
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some(name => b.includes(name))
}

/** Each document once, in the order of their URIs. */
function byUri(documents: readonly TorDocument[]): readonly TorDocument[] {
  return [...new Set(documents)].sort((a, b) => (a.uri < b.uri ? -1 : 1))
}
