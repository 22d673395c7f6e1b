import type {TextEdit} from '../base/edit'
import {fold} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import type {Clause, TorDocument} from '../model/types'
import type {Drift} from './clause-drift'
import {swapPlaces} from './place-swap'

/** A clause where it stands. */
export interface PlacedClause {
  readonly document: TorDocument
  readonly clause: Clause
}

/** The edits of `here` that give it the words of `there` where the two drift apart; names and places stay its own. */
export function takeWording(here: PlacedClause, there: PlacedClause, drifts: readonly Drift[]): readonly TextEdit[] {
  return drifts.map(drift => ({
    range: here.clause.rangeOf(drift.here.cut.start, drift.here.cut.end),
    newText: swapPlaces(wordsIn(there, drift.there.cut), there.document, here.document),
  }))
}

/** The edits of `there` that give it the words of `here`. */
export function giveWording(here: PlacedClause, there: PlacedClause, drifts: readonly Drift[]): readonly TextEdit[] {
  const reversed = drifts.map(drift => ({...drift, here: drift.there, there: drift.here}))
  return takeWording(there, here, reversed)
}

/** What two clauses have in one place, in words as written; empty where a side has nothing. */
export interface Difference {
  readonly here: string
  readonly there: string
}

/** Common words between two drifts that are told with them: apart the drifts would make no sense. */
const mostBetween = 2

/** The drifts as a reader sees them: those that few words part are one, names and places of `there` are those of `here`. */
export function differencesIn(
  here: PlacedClause,
  there: PlacedClause,
  drifts: readonly Drift[],
): readonly Difference[] {
  const runs: Drift[][] = []
  for (const drift of drifts) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const between = last ? here.clause.text.slice(last.here.cut.end, drift.here.cut.start).trim() : ''
    if (run && last && between.split(/\s/).length <= mostBetween) run.push(drift)
    else runs.push([drift])
  }
  return runs.map(run => ({
    here: wordsOf(run, 'here', here),
    there: swapPlaces(wordsOf(run, 'there', there), there.document, here.document),
  }))
}

function wordsOf(run: readonly Drift[], side: 'here' | 'there', place: PlacedClause): string {
  const [first, ...others] = run.map(drift => drift[side])
  const last = others.at(-1)
  if (!first || !last) return first?.words ?? ''
  return wordsIn(place, {start: first.cut.start, end: last.cut.end}).replace(/^[\s,;:.]{1,9}|[\s,;:.]{1,9}$/g, '')
}

/** The words as written, typography included; without marks such as bold, which belong to the other document. */
export function wordsIn({document, clause}: PlacedClause, {start, end}: TextRange): string {
  const plain = clause.text.slice(start, end)
  const range = clause.rangeOf(start, end)
  const written = document.parsed.text.slice(range.start, range.end)
  return fold(written) === plain ? written : plain
}
