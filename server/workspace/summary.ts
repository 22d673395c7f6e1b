import {lazily} from '../model/lazily'
import {kinshipOf, namedShortsOf, type Kinship} from './kinship'
import {formsOf} from './names'
import {lookupsOf, usesOf} from './uses'

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

/** The summary of `document`, made once. */
export const summaryOf = lazily((document): Summary => {
  const shorts = namedShortsOf(document)
  const members = document.memberGroups.flatMap(group => group.members)
  return {
    ...kinshipOf(document),
    constituted: [...new Set(document.constituted.flatMap(({name}) => formsOf(name, shorts)))],
    members: [...new Set(members.flatMap(({organisation}) => organisation ?? []))],
    uses: [...new Set(usesOf(document).flatMap(lookupsOf))],
  }
})

/** True if other documents see no difference between the two. */
export function sameSummary(a: Summary, b: Summary): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
