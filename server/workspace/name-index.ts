import type {TorDocument} from '../model/types'
import {emptyPostings, isHeld, urisWith, withChanges, type Postings} from './postings'
import {sameSummary, summaryOf} from './summary'
import {keysOf, type NameField} from './summary-keys'
import type {Workspace} from './types'

/** Which documents know a word: everything that is looked up by name, flat in the number of documents. */
export type NameIndex = Postings

const indexes = new WeakMap<Workspace, NameIndex>()

/** The index of `workspace`: kept from change to change, or built where a workspace was made in another way. */
export function nameIndexOf(workspace: Workspace): NameIndex {
  const known = indexes.get(workspace)
  if (known) return known
  const keys = [...workspace.documents.values()].map(document => [document.uri, keysOf(document)] as const)
  const index = withChanges(emptyPostings, new Map(keys))
  indexes.set(workspace, index)
  return index
}

/**
 * Lets `next` take over the index of `previous`, from which it differs in the documents at `uris` alone. It stays the
 * same value if their summaries do: nearly every key that is pressed goes this way.
 */
export function keepIndex(previous: Workspace, next: Workspace, uris: Iterable<string>): void {
  const index = indexes.get(previous) ?? (previous.documents.size === 0 ? emptyPostings : undefined)
  if (!index) return
  const changed = [...uris].filter(uri => differs(previous.documents.get(uri), next.documents.get(uri)))
  const changes = changed.map(uri => {
    const document = next.documents.get(uri)
    return [uri, document && keysOf(document)] as const
  })
  indexes.set(next, changes.length === 0 ? index : withChanges(index, new Map(changes)))
}

/** The documents that hold `word` in `field`, by URI; folded as {@link keysOf} folds it. */
export function documentsBy(workspace: Workspace, field: NameField, word: string): readonly TorDocument[] {
  return documentsByAny(workspace, field, [word])
}

/** The documents that hold any of `words` in `field`, each once, by URI. */
export function documentsByAny(
  workspace: Workspace,
  field: NameField,
  words: Iterable<string>,
): readonly TorDocument[] {
  const index = nameIndexOf(workspace)
  const uris = new Set([...words].flatMap(word => urisWith(index, `${field} ${word}`)))
  return [...uris].sort().flatMap(uri => workspace.documents.get(uri) ?? [])
}

/** True if a document holds `word` in `field`. */
export function isKnown(workspace: Workspace, field: NameField, word: string): boolean {
  return isHeld(nameIndexOf(workspace), `${field} ${word}`)
}

function differs(before: TorDocument | undefined, after: TorDocument | undefined): boolean {
  if (!before || !after) return before !== after
  return before !== after && !sameSummary(summaryOf(before), summaryOf(after))
}
