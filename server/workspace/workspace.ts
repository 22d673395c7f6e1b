import type {TorDocument} from '../model/types'
import {keepIndex} from './name-index'
import type {StatedFamilies, Workspace} from './types'

/** A workspace that knows no document, of a team that says nothing of families. */
export const emptyWorkspace: Workspace = {documents: new Map(), families: () => undefined, revision: 0}

/** `workspace` with `document` in it, in place of the one of the same URI. */
export function withDocument(workspace: Workspace, document: TorDocument): Workspace {
  return withDocuments(workspace, [document])
}

/** `workspace` with all of `documents` in it; cheaper than one after the other when many are loaded. */
export function withDocuments(workspace: Workspace, documents: Iterable<TorDocument>): Workspace {
  const next = new Map(workspace.documents)
  const uris: string[] = []
  for (const document of documents) {
    next.set(document.uri, inFamily(document, workspace.families))
    uris.push(document.uri)
  }
  return changed(workspace, {documents: next, families: workspace.families}, uris)
}

/** `workspace` without the documents at `uris`; the same value if it knows none of them. */
export function withoutDocuments(workspace: Workspace, uris: Iterable<string>): Workspace {
  const gone = [...new Set(uris)].filter(uri => workspace.documents.has(uri))
  if (gone.length === 0) return workspace
  const next = new Map(workspace.documents)
  for (const uri of gone) next.delete(uri)
  return changed(workspace, {documents: next, families: workspace.families}, gone)
}

/** `workspace` of a team that says this of families; documents of which it says the same as before stay as they are. */
export function withFamilies(workspace: Workspace, families: StatedFamilies): Workspace {
  const documents = new Map(
    [...workspace.documents].map(([uri, document]) => [uri, inFamily(document, families)] as const),
  )
  const uris = [...documents].flatMap(([uri, document]) => (workspace.documents.get(uri) === document ? [] : [uri]))
  return changed(workspace, {documents, families}, uris)
}

function inFamily(document: TorDocument, families: StatedFamilies): TorDocument {
  const family = families(document.uri, document.kind)
  return JSON.stringify(family) === JSON.stringify(document.family) ? document : {...document, family}
}

function changed(before: Workspace, now: Omit<Workspace, 'revision'>, uris: readonly string[]): Workspace {
  const next = {...now, revision: before.revision + 1}
  keepIndex(before, next, uris)
  return next
}
