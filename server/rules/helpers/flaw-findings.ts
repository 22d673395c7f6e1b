import {flawsOf, type TextFlaw} from '../../model/text-flaws'
import type {TorDocument} from '../../model/types'
import type {FlawSort} from '../../vocabulary/flaw-types'
import {finding} from '../define'
import type {Finding, Fix} from '../types'

/** Sorts whose repair the author should look at. */
const judged = new Set<FlawSort>(['missing-apostrophe', 'confused', 'merged', 'small-start'])

/**
 * A finding for each flaw of one sort, with the fix that writes it as it should be where that is known; where only the
 * author can tell, with what `guesses` gives.
 */
export function* flawFindings(
  document: TorDocument,
  sort: FlawSort,
  message: (flaw: TextFlaw) => string,
  guesses: (flaw: TextFlaw) => readonly Fix[] = () => [],
): Iterable<Finding> {
  for (const flaw of flawsOf(document, sort)) {
    const {range, instead} = flaw
    const title = instead?.trim() === '' ? 'Remove it' : `Write “${instead?.trim() ?? ''}”`
    yield finding(range, message(flaw), {
      fixes: () =>
        instead === undefined ? guesses(flaw) : [{title, safe: !judged.has(sort), edits: [{range, newText: instead}]}],
    })
  }
}
