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

/** The words as written, typography included; without marks such as bold, which belong to the other document. */
export function wordsIn({document, clause}: PlacedClause, {start, end}: TextRange): string {
  const plain = clause.text.slice(start, end)
  const range = clause.rangeOf(start, end)
  const written = document.parsed.text.slice(range.start, range.end)
  return fold(written) === plain ? written : plain
}
