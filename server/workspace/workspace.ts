import type {TorDocument} from '../model/types'
import {keepIndex} from './name-index'
import type {Workspace} from './types'

/** A workspace that knows no document. */
export const emptyWorkspace: Workspace = {documents: new Map(), revision: 0}

/** `workspace` with `document` in it, in place of the one of the same URI. */
export function withDocument(workspace: Workspace, document: TorDocument): Workspace {
  const next = withDocuments(workspace, [document])
  keepIndex(workspace, next, document.uri)
  return next
}

/** `workspace` with all of `documents` in it; cheaper than one after the other when many are loaded. */
export function withDocuments(workspace: Workspace, documents: Iterable<TorDocument>): Workspace {
  const next = new Map(workspace.documents)
  for (const document of documents) next.set(document.uri, document)
  return {documents: next, revision: workspace.revision + 1}
}

/** `workspace` without the document at `uri`; the same value if it knows none there. */
export function withoutDocument(workspace: Workspace, uri: string): Workspace {
  return withoutDocuments(workspace, [uri])
}

/** `workspace` without the documents at `uris`; the same value if it knows none of them. */
export function withoutDocuments(workspace: Workspace, uris: Iterable<string>): Workspace {
  const next = new Map(workspace.documents)
  for (const uri of uris) next.delete(uri)
  if (next.size === workspace.documents.size) return workspace
  return {documents: next, revision: workspace.revision + 1}
}
