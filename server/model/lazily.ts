import type {TorDocument} from './types'

/** A fact that only some readers need: `read` runs at the first question about a document and never again for it. */
export function lazily<Fact>(read: (document: TorDocument) => Fact): (document: TorDocument) => Fact {
  const known = new WeakMap<TorDocument, {readonly fact: Fact}>()
  return document => {
    const remembered = known.get(document) ?? {fact: read(document)}
    known.set(document, remembered)
    return remembered.fact
  }
}

const mostRecent = 100

/**
 * The same for a fact that takes much room and is read again quickly: of documents that nobody has asked about for long
 * it is forgotten. Another answer for the same document is equal, and not the same value.
 */
export function recently<Fact>(read: (document: TorDocument) => Fact): (document: TorDocument) => Fact {
  const known = new Map<string, {readonly document: TorDocument; readonly fact: Fact}>()
  return document => {
    const {uri} = document
    const last = known.get(uri)
    const remembered = last?.document === document ? last : {document, fact: read(document)}
    known.delete(uri)
    known.set(uri, remembered)
    const [oldest] = known.keys()
    if (oldest !== undefined && known.size > mostRecent) known.delete(oldest)
    return remembered.fact
  }
}
