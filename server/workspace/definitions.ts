import {contains, touches, type TextRange} from '../base/range'
import type {MentionKind, TorDocument} from '../model/types'
import {searchFrom, type Search} from './body-targets'
import {isSamePlace} from './locations'
import type {Location, Workspace} from './types'
import {targetsOf} from './use-targets'
import {usesOf, type Use} from './uses'
import {wordsMeaningAt, type WordsMeaning} from './words-meaning'

/** What words at a place mean, and where that stands written. */
export interface Meaning {
  /** A `body` is found where it is constituted, a `short-form` where it is written out, and so on. */
  readonly sense: MentionKind
  /** The words that mean it. */
  readonly origin: TextRange
  /** At least one. */
  readonly targets: readonly Location[]
}

/**
 * What the words at `offset` of `document` mean: the longest name there that leads anywhere. Undefined where the words
 * are plain words or part of somebody else's name.
 */
export function meaningAt(workspace: Workspace, document: TorDocument, offset: number): Meaning | undefined {
  if (document.kind === 'other') return undefined
  const search = searchFrom(workspace, document)
  const uses = usesAt(document, offset)
  const named = uses.map(use => meaningOf(search, use)).find(meaning => meaning !== undefined)
  const worded = wordsMeaningAt(search, offset)
  const whole = worded && !isPart(worded, uses) ? worded : undefined
  return named && whole ? longer(whole, named) : (named ?? whole)
}

/** The uses at `offset` of `document`, the longest first. */
export function usesAt(document: TorDocument, offset: number): readonly Use[] {
  return usesOf(document)
    .filter(({range}) => touches(range, offset))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
}

function meaningOf(search: Search, use: Use): Meaning | undefined {
  const targets = targetsOf(search, use)
  return targets.length > 0 ? {sense: use.sense, origin: use.range, targets} : undefined
}

/** The name of the partnership inside that of its board does not mean the partnership. */
function isPart(worded: WordsMeaning, uses: readonly Use[]): boolean {
  return (
    worded.sense === 'body' &&
    uses.some(
      use =>
        use.sense === 'body' && contains(use.range, worded.origin) && lengthOf(use) > lengthOf({range: worded.origin}),
    )
  )
}

/** The longer of the two; of two that lead to one place, the one that the model knows. */
function longer(worded: Meaning, named: Meaning): Meaning {
  const same = worded.targets.every(target => named.targets.some(other => isSamePlace(other, target)))
  return same || lengthOf({range: named.origin}) >= lengthOf({range: worded.origin}) ? named : worded
}

function lengthOf({range}: {readonly range: TextRange}): number {
  return range.end - range.start
}
