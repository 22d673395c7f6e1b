import {sameSummary, summaryOf, type Summary} from './summary'
import type {Workspace} from './types'

/** Which documents know a word: everything that is looked up by name, flat in the number of documents. */
export interface NameIndex {
  /** By the folded name of the body that a document constitutes, or plans or reports for. */
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly byPlace: ReadonlyMap<string, readonly string[]>
  readonly byType: ReadonlyMap<string, readonly string[]>
  /** By every folded name that ties a document to its family: of its body, its parent, its partnership. */
  readonly byTie: ReadonlyMap<string, readonly string[]>
  /** By a short form that the document writes out. */
  readonly byShort: ReadonlyMap<string, readonly string[]>
}

const indexes = new WeakMap<Workspace, NameIndex>()

/** The index of `workspace`, built when first asked for. */
export function nameIndexOf(workspace: Workspace): NameIndex {
  const known = indexes.get(workspace)
  if (known) return known
  const index = buildIndex(workspace)
  indexes.set(workspace, index)
  return index
}

/**
 * Lets `next` keep the index of `previous`, from which it differs in the document at `uri` alone, if the summary of
 * that document stayed the same. Nearly every key that is pressed goes this way.
 */
export function keepIndex(previous: Workspace, next: Workspace, uri: string): void {
  const index = indexes.get(previous)
  const before = previous.documents.get(uri)
  const after = next.documents.get(uri)
  if (index && before && after && sameSummary(summaryOf(before), summaryOf(after))) indexes.set(next, index)
}

function buildIndex(workspace: Workspace): NameIndex {
  const byName = new Map<string, string[]>()
  const byPlace = new Map<string, string[]>()
  const byType = new Map<string, string[]>()
  const byTie = new Map<string, string[]>()
  const byShort = new Map<string, string[]>()
  for (const document of workspace.documents.values()) {
    if (document.kind === 'other') continue
    const summary: Summary = summaryOf(document)
    const enter = (map: Map<string, string[]>, words: Iterable<string | undefined>): void => {
      for (const word of new Set(words)) if (word) add(map, word, summary.uri)
    }
    enter(byName, summary.names)
    enter(byPlace, [summary.place])
    enter(byType, [summary.type])
    enter(byTie, [...summary.circle, ...summary.parents])
    enter(
      byShort,
      summary.shortForms.map(({short}) => short),
    )
  }
  return {byName, byPlace, byType, byTie, byShort}
}

function add(map: Map<string, string[]>, word: string, uri: string): void {
  const uris = map.get(word)
  if (uris) uris.push(uri)
  else map.set(word, [uri])
}
