import {diffArrays, type ChangeObject} from 'diff'
import type {TextRange} from '../base/range'
import {remembering} from '../base/remembering'
import {months, numberWords} from '../vocabulary/frequency-words'
import type {IndexedClause} from './clause-index'

/** One place where two clauses that are otherwise alike have different words. */
export interface Drift {
  readonly here: DriftSide
  readonly there: DriftSide
  /** True if figures or months are all that differs here: each group has its own. */
  readonly numbersOnly: boolean
}

export interface DriftSide {
  /** The words as written, empty if this side has none. */
  readonly words: string
  /** The words in the source; where there are none, the word before or after. */
  readonly range: TextRange
  /** Offsets in the clause's text: what is replaced by the other side's `cut` to make the clauses alike. */
  readonly cut: TextRange
}

/** Clauses are the same one if this share of the longer one's words stands in both. */
const leastShare = 0.7

/** Where `here` and `there` differ; empty for the same words, undefined if they are different clauses. */
export function driftBetween(here: IndexedClause, there: IndexedClause): readonly Drift[] | undefined {
  if (here.key === there.key) return []
  return stretchesIn(`${there.key}\n${here.key}`)?.map(stretch => driftAt(here, there, stretch))
}

/** Words of two clauses, from the places `atHere` and `atThere` on, that differ. */
interface Stretch {
  readonly atHere: number
  readonly atThere: number
  readonly ours: number
  readonly theirs: number
}

/**
 * Where two keys, parted by a line break, differ, the other one first: the same as long as neither clause is changed, and
 * for all siblings that have the same words.
 */
const stretchesIn = remembering((pair): readonly Stretch[] | undefined => {
  const [there = [], here = []] = pair.split('\n').map(key => key.split(' '))
  const longer = Math.max(here.length, there.length)
  // Clauses that have too few words in common in whatever order need no closer look.
  if (wordsInCommon(there, here) < leastShare * longer) return undefined
  const maxEditLength = Math.ceil((1 - leastShare) * 2 * longer)
  const changes = diffArrays(there, here, {maxEditLength})
  const common = changes?.reduce((sum, {added, removed, count}) => (added || removed ? sum : sum + count), 0) ?? 0
  return changes && common >= leastShare * longer ? stretchesOf(changes) : undefined
})

function wordsInCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  return other.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
}

function stretchesOf(changes: readonly ChangeObject<string[]>[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let atHere = 0
  let atThere = 0
  for (let i = 0; i < changes.length;) {
    let ours = 0
    let theirs = 0
    for (; changes[i]?.added || changes[i]?.removed || isBetween(changes, i, ours + theirs); i++) {
      const {added, removed, count = 0} = changes[i] ?? {}
      if (!removed) ours += count
      if (!added) theirs += count
    }
    if (ours + theirs > 0) stretches.push({atHere, atThere, ours, theirs})
    const same = changes[i++]?.count ?? 0
    atHere += ours + same
    atThere += theirs + same
  }
  return stretches
}

/**
 * True for a single word that stands between two places that differ: "statutory and voluntary" beside "statutory,
 * voluntary and private". Words that are only added before and after it, or only left out, are two differences.
 */
function isBetween(changes: readonly ChangeObject<string[]>[], i: number, before: number): boolean {
  const [last, change, ...after] = changes.slice(Math.max(0, i - 1), i + 4)
  const next = after.slice(0, after[1]?.added || after[1]?.removed ? 2 : 1)
  if (before === 0 || change?.count !== 1 || !next[0]) return false
  const around = [last, ...next]
  return around.some(each => each?.added) && around.some(each => each?.removed) && (next[0].added || next[0].removed)
}

const figure = new RegExp(String.raw`^(?:\d.*|${months}|${Object.keys(numberWords).join('|')})$`)

function isFigure(word: string): boolean {
  return figure.test(word)
}

function driftAt(here: IndexedClause, there: IndexedClause, {atHere, atThere, ours, theirs}: Stretch): Drift {
  const differing = [...here.words.slice(atHere, atHere + ours), ...there.words.slice(atThere, atThere + theirs)]
  return {
    here: sideOf(here, atHere, ours),
    there: sideOf(there, atThere, theirs),
    numbersOnly: ours > 0 && theirs > 0 && differing.every(word => isFigure(word.folded)),
  }
}

function sideOf({clause, words}: IndexedClause, at: number, count: number): DriftSide {
  const first = words[at]
  const last = words[at + count - 1]
  const before = words[at - 1]
  const after = words[at + count]
  const length = clause.text.length
  // What parts the words from their neighbours goes with them: stops and commas are as they are on that side. The stop at
  // the very end stays. At the start the next word goes with them, too, because it may begin with a capital or not.
  const end = (before ? after?.start : after?.end) ?? (count > 0 ? last : before)?.end ?? length
  const cut = {start: before?.end ?? 0, end}
  if (count > 0 && first && last) {
    const written = clause.text.slice(first.start, last.end)
    return {words: written, range: clause.rangeOf(first.start, last.end), cut}
  }
  const mark = before ?? after
  return {words: '', range: clause.rangeOf(mark?.start ?? 0, mark?.end ?? length), cut}
}
