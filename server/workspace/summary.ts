import type {TorDocument} from '../model/types'
import {kinshipOf, namedShortsOf, type Kinship} from './kinship'
import {formsOf} from './names'
import {usesOf} from './uses'

/**
 * What other documents need to know of one document, in folded words and without places in the text: it stays equal
 * while its author types elsewhere, so that siblings need not be looked at again.
 */
export interface Summary extends Kinship {
  /** The bodies that it constitutes beside its own, in all forms of their names. */
  readonly constituted: readonly string[]
  /** The organisations among its members, as the register calls them. */
  readonly members: readonly string[]
  /** What it names: the sense, a blank, a folded name. */
  readonly uses: readonly string[]
}

const summaries = new WeakMap<TorDocument, Summary>()

/** The summary of `document`, made once. */
export function summaryOf(document: TorDocument): Summary {
  const known = summaries.get(document)
  if (known) return known
  const shorts = namedShortsOf(document)
  const uses = usesOf(document).flatMap(({sense, keys, looseKeys}) =>
    [...keys, ...looseKeys].map(key => `${sense} ${key}`),
  )
  const members = document.memberGroups.flatMap(group => group.members)
  const summary = {
    ...kinshipOf(document),
    constituted: [...new Set(document.constituted.flatMap(({name}) => formsOf(name, shorts)))],
    members: [...new Set(members.flatMap(({organisation}) => organisation ?? []))],
    uses: [...new Set(uses)],
  }
  summaries.set(document, summary)
  return summary
}

/** True if other documents see no difference between the two. */
export function sameSummary(a: Summary, b: Summary): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
