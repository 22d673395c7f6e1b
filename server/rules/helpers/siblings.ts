import {inWords} from '../../base/in-words'
import type {TorDocument} from '../../model/types'
import {siblingsOf} from '../../workspace/family'
import type {RuleContext} from '../types'

/** The siblings of a document; none where there is only one, because of two nobody can say which is the usual. */
export function comparableSiblings({workspace, document}: RuleContext): readonly TorDocument[] {
  const siblings = siblingsOf(workspace, document)
  return siblings.length >= 2 ? siblings : []
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
