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
