import {remembering} from '../base/remembering'
import type {Clause, TorDocument} from '../model/types'
import {clauseWords, nameSign, noNames, type ClauseWord, type FamilyNames} from './family-names'

/** The words of a clause as they are compared with those of siblings. */
interface ComparedWords {
  readonly words: readonly ClauseWord[]
  /** The folded words in one string: equal for clauses that say the same of different places. */
  readonly key: string
  /** The runs of three words, each once. */
  readonly shingles: readonly string[]
}

/** A clause as it is compared with those of siblings. */
export interface IndexedClause extends ComparedWords {
  readonly clause: Clause
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

const mostClauses = 2000

/** By a clause that names nobody; siblings share most of them, and a key press changes one. */
const withoutNames = remembering(text => comparedWords(clauseWords(text, noNames)), mostClauses)

function comparedIn(text: string, names: FamilyNames): ComparedWords | undefined {
  const words = clauseWords(text, names)
  return words === clauseWords(text, noNames) ? withoutNames(text) : comparedWords(words)
}

/** Undefined for fewer words than tell anything. */
function comparedWords(words: readonly ClauseWord[]): ComparedWords | undefined {
  if (words.filter(({folded}) => folded !== nameSign && !/^\d/.test(folded)).length < fewestWords) return undefined
  const folded = words.map(word => word.folded)
  return {words, key: folded.join(' '), shingles: shinglesOf(folded)}
}

function shinglesOf(folded: readonly string[]): readonly string[] {
  const last = folded.length - shingleLength
  return [...new Set(Array.from({length: last + 1}, (_, at) => folded.slice(at, at + shingleLength).join(' ')))]
}

function buildIndex(document: TorDocument, names: FamilyNames): ClauseIndex {
  const clauses: IndexedClause[] = []
  const byKey = new Map<string, IndexedClause>()
  const byShingle = new Map<string, IndexedClause[]>()
  for (const clause of document.clauses) {
    const compared = comparedIn(clause.text, names)
    if (!compared) continue
    const indexed = {clause, ...compared}
    clauses.push(indexed)
    if (!byKey.has(indexed.key)) byKey.set(indexed.key, indexed)
    for (const shingle of indexed.shingles) {
      const holders = byShingle.get(shingle)
      if (holders) holders.push(indexed)
      else byShingle.set(shingle, [indexed])
    }
  }
  return {clauses, byKey, byShingle}
}
