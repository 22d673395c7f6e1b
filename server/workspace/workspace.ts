import type {TorDocument} from '../model/types'
import {keepIndex} from './name-index'
import type {Workspace} from './types'

/** A workspace that knows no document. */
export const emptyWorkspace: Workspace = {documents: new Map(), revision: 0}

/** `workspace` with `document` in it, in place of the one of the same URI. */
export function withDocument(workspace: Workspace, document: TorDocument): Workspace {
  return withDocuments(workspace, [document])
}

/** `workspace` with all of `documents` in it; cheaper than one after the other when many are loaded. */
export function withDocuments(workspace: Workspace, documents: Iterable<TorDocument>): Workspace {
  const next = new Map(workspace.documents)
  const uris: string[] = []
  for (const document of documents) {
    next.set(document.uri, document)
    uris.push(document.uri)
  }
  return changed(workspace, next, uris)
}

/** `workspace` without the documents at `uris`; the same value if it knows none of them. */
export function withoutDocuments(workspace: Workspace, uris: Iterable<string>): Workspace {
  const next = new Map(workspace.documents)
  const gone = [...uris].filter(uri => next.delete(uri))
  return gone.length === 0 ? workspace : changed(workspace, next, gone)
}

function changed(before: Workspace, documents: Workspace['documents'], uris: readonly string[]): Workspace {
  const next = {documents, revision: before.revision + 1}
  keepIndex(before, next, uris)
  return next
}
