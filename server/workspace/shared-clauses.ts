import type {Clause, TorDocument} from '../model/types'
import {clauseIndexOf, type ClauseIndex, type IndexedClause} from './clause-index'
import {driftBetween, type Drift} from './clause-drift'
import {siblingsOf} from './family'
import {familyNamesOf} from './family-names'
import type {Workspace} from './types'

/** The clause of a sibling that is the same as one here, apart from names and perhaps a few words. */
export interface Counterpart {
  readonly document: TorDocument
  readonly clause: Clause
  /** The folded words: two counterparts with the same key say the same. */
  readonly key: string
  /** Where the words differ; empty if they are the same. */
  readonly drifts: readonly Drift[]
}

/** A clause that at least one sibling has, too. */
export interface SharedClause {
  readonly clause: Clause
  readonly counterparts: readonly Counterpart[]
}

interface Remembered {
  readonly siblings: readonly TorDocument[]
  readonly shared: readonly SharedClause[]
}

const remembered = new WeakMap<TorDocument, Remembered>()
/** Clauses that have fewer runs of three words in common are not compared: they cannot be alike enough. */
const leastShared = 0.2

/**
 * The clauses of `document` that its siblings have, too, with the places where they differ by some words. Names and
 * places of the groups do not count, nor do clauses under eight words. Worked out anew only when one of them changes.
 */
export function sharedClausesOf(workspace: Workspace, document: TorDocument): readonly SharedClause[] {
  const siblings = siblingsOf(workspace, document)
  const known = remembered.get(document)
  if (known?.siblings.length === siblings.length && siblings.every((each, i) => each === known.siblings[i]))
    return known.shared
  const shared = findShared(document, siblings)
  remembered.set(document, {siblings, shared})
  return shared
}

function findShared(document: TorDocument, siblings: readonly TorDocument[]): readonly SharedClause[] {
  const names = familyNamesOf([document, ...siblings])
  const own = clauseIndexOf(document, names)
  const found = new Map<IndexedClause, Counterpart[]>(own.clauses.map(clause => [clause, []]))
  for (const sibling of siblings) {
    const pairs = pairsOf(own, clauseIndexOf(sibling, names))
    for (const {here, there, drifts} of pairs)
      found.get(here)?.push({document: sibling, clause: there.clause, key: there.key, drifts})
  }
  return [...found].flatMap(([{clause}, counterparts]) => (counterparts.length > 0 ? [{clause, counterparts}] : []))
}

interface Pair {
  readonly here: IndexedClause
  readonly there: IndexedClause
  readonly drifts: readonly Drift[]
}

/** Each clause here with the one there that says the same, else with the one most like it. */
function pairsOf(own: ClauseIndex, other: ClauseIndex): readonly Pair[] {
  const same = own.clauses.flatMap((here): Pair[] => {
    const there = other.byKey.get(here.key)
    return there ? [{here, there, drifts: []}] : []
  })
  const taken = new Set<IndexedClause>()
  const near = own.clauses
    .flatMap(here => (other.byKey.has(here.key) ? [] : candidates(here, own, other)))
    .sort((a, b) => b.share - a.share)
    .flatMap(({here, there}): Pair[] => {
      if (taken.has(here) || taken.has(there)) return []
      const drifts = driftBetween(here, there)
      if (!drifts) return []
      taken.add(here).add(there)
      return [{here, there, drifts}]
    })
  return [...same, ...near]
}

interface Candidate {
  readonly here: IndexedClause
  readonly there: IndexedClause
  readonly share: number
}

/** The clauses there that hold enough of the same runs of words and that no clause here has word by word. */
function candidates(here: IndexedClause, own: ClauseIndex, other: ClauseIndex): readonly Candidate[] {
  const counts = new Map<IndexedClause, number>()
  for (const shingle of here.shingles)
    for (const there of other.byShingle.get(shingle) ?? []) counts.set(there, (counts.get(there) ?? 0) + 1)
  return [...counts].flatMap(([there, count]) => {
    const share = count / Math.max(here.shingles.length, there.words.length - 2)
    return share >= leastShared && !own.byKey.has(there.key) ? [{here, there, share}] : []
  })
}
