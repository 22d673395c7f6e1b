import {foldName} from '../base/names'
import {representationsOf} from '../model/representations'
import {textsOf} from '../model/mentions-texts'
import type {Mention, TorDocument} from '../model/types'
import {searchFrom} from './body-targets'
import {kinshipOf, namedShortsOf} from './kinship'
import {formsOf} from './names'
import {targetsOf} from './use-targets'
import type {Workspace} from './types'
import {usesOf} from './uses'

/** A body to which the group sends somebody, and whose terms of reference know of no such group. */
export interface UnexpectedRepresentative {
  readonly mention: Mention
  readonly board: TorDocument
}

/** Only terms of reference that list members count, and only where they have no word on groups of any sort below them. */
export function unexpectedRepresentatives(
  workspace: Workspace,
  document: TorDocument,
): readonly UnexpectedRepresentative[] {
  return representationsOf(document).flatMap(mention => {
    const use = usesOf(document).find(({sense, range}) => sense === 'body' && range.start === mention.range.start)
    const [target] = use ? targetsOf(searchFrom(workspace, document), use) : []
    const board = target && workspace.documents.get(target.uri)
    if (!board || board === document || board.kind !== 'terms-of-reference') return []
    const members = board.memberGroups.reduce((sum, group) => sum + group.members.length, 0)
    return members >= leastMembers && !speaksOfGroups(board, document) ? [{mention, board}] : []
  })
}

const leastMembers = 3
const groupsBelow =
  /\bsub-?\s?(?:regions?|regional|groups?|committees?)\b|\b(?:each|every|all|any|other|the|these|those|its|our|working|task|steering|local|area|thematic|reporting|member) (?:\w+ ){0,3}?(?:groups|forums|fora|networks|committees|partnerships|bodies|boards)\b/i

/** True if the board names the group, its sort or its place, or speaks of groups in the plural. */
function speaksOfGroups(board: TorDocument, group: TorDocument): boolean {
  const {names, type, place} = kinshipOf(group)
  const shorts = [...namedShortsOf(group), ...namedShortsOf(board)]
  const known = [...names, type, place].flatMap(name => (name === undefined ? [] : formsOf(name, shorts)))
  return textsOf(board.parsed).some(({text: {plain}}) => {
    const folded = ` ${foldName(plain)} `
    return groupsBelow.test(plain) || known.some(name => folded.includes(` ${name}`))
  })
}
