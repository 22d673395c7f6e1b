import type {Clause, TorDocument} from '../model/types'
import {clauseWords, nameSign, type ClauseWord, type FamilyNames} from './family-names'

/** A clause as it is compared with those of siblings. */
export interface IndexedClause {
  readonly clause: Clause
  readonly words: readonly ClauseWord[]
  /** The folded words in one string: equal for clauses that say the same of different places. */
  readonly key: string
}

/** A document's clauses, found by their words and by any three words in a row. */
export interface ClauseIndex {
  readonly clauses: readonly IndexedClause[]
  readonly byKey: ReadonlyMap<string, IndexedClause>
  readonly byShingle: ReadonlyMap<string, readonly IndexedClause[]>
}

const fewestWords = 8
const shingleLength = 3
const indexes = new WeakMap<TorDocument, {readonly names: string; readonly index: ClauseIndex}>()

/** The index of the clauses of `document` that are long enough to tell; kept as long as the family's names stay. */
export function clauseIndexOf(document: TorDocument, names: FamilyNames): ClauseIndex {
  const known = indexes.get(document)
  if (known?.names === names.key) return known.index
  const index = buildIndex(document, names)
  indexes.set(document, {names: names.key, index})
  return index
}

/** The runs of three words in a clause, each once. */
export function shinglesOf({words}: IndexedClause): ReadonlySet<string> {
  const last = words.length - shingleLength
  const shingles = Array.from({length: last + 1}, (_, at) =>
    words
      .slice(at, at + shingleLength)
      .map(({folded}) => folded)
      .join(' '),
  )
  return new Set(shingles)
}

function buildIndex(document: TorDocument, names: FamilyNames): ClauseIndex {
  const clauses: IndexedClause[] = []
  const byKey = new Map<string, IndexedClause>()
  const byShingle = new Map<string, IndexedClause[]>()
  for (const clause of document.clauses) {
    const words = clauseWords(clause.text, names)
    if (words.filter(({folded}) => folded !== nameSign && !/^\d/.test(folded)).length < fewestWords) continue
    const key = words.map(({folded}) => folded).join(' ')
    const indexed = {clause, words, key}
    clauses.push(indexed)
    if (!byKey.has(key)) byKey.set(key, indexed)
    for (const shingle of shinglesOf(indexed)) {
      const holders = byShingle.get(shingle)
      if (holders) holders.push(indexed)
      else byShingle.set(shingle, [indexed])
    }
  }
  return {clauses, byKey, byShingle}
}
