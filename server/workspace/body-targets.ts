import type {DocumentKind, TorDocument} from '../model/types'
import {areRelated, isGroupNear, siblingsOf} from './family'
import {documentsBy, documentsByAny} from './name-index'
import {foldName} from '../base/names'
import {foldShort, formsOf} from './names'
import {summaryOf, type Summary} from './summary'
import type {Location, Workspace} from './types'

/** A document of a workspace from which something is looked for. */
export interface Search {
  readonly workspace: Workspace
  readonly document: TorDocument
  readonly own: Summary
}

/** Where to look from. */
export function searchFrom(workspace: Workspace, document: TorDocument): Search {
  return {workspace, document, own: summaryOf(document)}
}

const rank: Readonly<Record<DocumentKind, number>> = {
  'terms-of-reference': 0,
  'business-plan': 1,
  'progress-report': 2,
  other: 3,
}

/** Where `short` is written out: in the document itself, else in its family, once for each meaning it has there. */
export function shortTargets({workspace, document, own}: Search, short: string): readonly Location[] {
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

/** Where the body of that folded name is constituted: at the title of its document. Its own document comes first. */
export function nameTargets({workspace, document, own}: Search, folded: string): readonly Location[] {
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
export function placeTargets({workspace, document, own}: Search, place: string): readonly Location[] {
  if (own.place === place) {
    const isOneOfSeveral = own.siblingPlaces.length > 0 || siblingsOf(workspace, document).length > 0
    return isOneOfSeveral ? [titleOf(document)] : []
  }
  return foremost(documentsBy(workspace, 'place', place).filter(other => isGroupNear(own, summaryOf(other))))
}

/** The titles of the documents that are most likely meant: terms of reference before plans before reports. */
export function foremost(documents: readonly TorDocument[]): readonly Location[] {
  const [first] = byKind(documents)
  return documents.filter(({kind}) => kind === first?.kind).map(titleOf)
}

/** Terms of reference before plans before reports. */
export function byKind(documents: readonly TorDocument[]): readonly TorDocument[] {
  return documents.toSorted((a, b) => rank[a.kind] - rank[b.kind] || (a.uri < b.uri ? -1 : 1))
}

/** The title of a document, or where it names its body, or its start. */
export function titleOf({uri, title, body}: TorDocument): Location {
  return {uri, range: title?.range ?? body?.range ?? {start: 0, end: 0}}
}
