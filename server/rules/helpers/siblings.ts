import {inWords} from '../../base/in-words'
import type {TorDocument} from '../../model/types'
import {shareParent, siblingsOf} from '../../workspace/family'
import {sharedClausesOf} from '../../workspace/shared-clauses'
import {summaryOf, type Summary} from '../../workspace/summary'
import type {RuleContext} from '../types'

/**
 * The siblings that a document is meant to be like: those that answer to the same body, that one of the two names, that
 * have a clause in common, or whose name says the same subject. Committees of strangers in one folder are none. None
 * either where there are fewer than `fewest`: of two documents nobody can say which is the usual.
 */
export function comparableSiblings({workspace, document}: RuleContext, fewest = 2): readonly TorDocument[] {
  const siblings = siblingsOf(workspace, document)
  if (siblings.length < fewest) return []
  const alike = new Set(
    sharedClausesOf(workspace, document).flatMap(({counterparts}) => counterparts.map(each => each.document)),
  )
  const own = summaryOf(document)
  const kin = siblings.filter(sibling => alike.has(sibling) || areTied(own, summaryOf(sibling)))
  return kin.length >= fewest ? kin : []
}

/** Words for bodies of whatever subject. */
const isOfAnySort =
  /^(?:working|steering|technical|advisory|executive|management|standing|special|joint|interest|general|finance|sub|sub-?committee|sub-?group|task|committee|group|board|forum|panel|council|team|network|partnership|and|of|the)$/

function areTied(a: Summary, b: Summary): boolean {
  const isNamed = (one: Summary, other: Summary): boolean =>
    other.place !== undefined && one.siblingPlaces.includes(other.place)
  const [subject, other] = [a, b].map(({place}) => place?.split(' ').slice(1).at(-1))
  return (
    shareParent(a, b) ||
    isNamed(a, b) ||
    isNamed(b, a) ||
    (subject !== undefined && subject === other) ||
    a.type?.split(' ').some(word => !isOfAnySort.test(word)) === true
  )
}

/** True if `count` of `siblings` are at least two and more than half. */
export function isMost(count: number, siblings: readonly TorDocument[]): boolean {
  return count >= 2 && count * 2 > siblings.length
}

/** What readers call the group of a document: its place, else its title. */
export function groupName({body, title, uri}: TorDocument): string {
  return body?.place ?? title?.text ?? uri
}

/** Groups in the order given, as a message names them; of many the first ones. */
export function groupsInWords(documents: Iterable<TorDocument>): string {
  return inWords(
    [...new Set(documents)].map(document => `“${groupName(document)}”`),
    5,
  )
}
