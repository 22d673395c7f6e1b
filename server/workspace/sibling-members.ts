import type {TorDocument} from '../model/types'
import {foldWording} from '../vocabulary/register/fold'
import {register} from '../vocabulary/register/register'
import {standardEntryFor} from '../vocabulary/member-lists'
import {siblingsOf} from './family'
import {familyNamesOf} from './family-names'
import {comparedMembers, standardListOf, type ComparedMember} from './member-names'
import type {Workspace} from './types'

/** A member that siblings list and a document does not. */
export interface SiblingMember {
  readonly text: string
  /** The label that it stands under in the first sibling. */
  readonly label: string | undefined
  /** What readers call the groups that list it. */
  readonly groups: readonly string[]
}

// Longer ones are sentences about members.
const longestName = 80

/**
 * The members of siblings that `document` does not list and that are no standard ones, in the order of the texts. Left
 * out are those that belong to the sibling's own place: its police, its councils, whatever has its name.
 */
export function siblingMembers(workspace: Workspace, document: TorDocument): readonly SiblingMember[] {
  const siblings = siblingsOf(workspace, document)
  if (siblings.length === 0) return []
  const names = familyNamesOf([document, ...siblings])
  const list = standardListOf(document)
  const own = comparedMembers(document, names)
  const here = new Set(own.map(({key}) => key))
  const organisations = new Set(own.map(({member}) => member.organisation))
  const belongs = ({key, isLocal, member: {text, organisation}}: ComparedMember): boolean => {
    if (here.has(key) || isLocal || text.length > longestName) return false
    if (list && standardEntryFor(list, text)) return false
    return !servesOneArea(organisation ?? text) && (organisation === undefined || !organisations.has(organisation))
  }
  const found = new Map<string, {text: string; label: string | undefined; groups: string[]}>()
  for (const sibling of siblings) {
    const group = sibling.body?.place ?? sibling.title?.text ?? ''
    for (const each of comparedMembers(sibling, names).filter(belongs)) {
      const known = found.get(each.key)
      if (!known) found.set(each.key, {text: each.member.text, label: labelOf(each), groups: [group]})
      else if (!known.groups.includes(group)) known.groups.push(group)
    }
  }
  return [...found.values()]
}

function labelOf({document, member}: ComparedMember): string | undefined {
  const text = document.memberGroups.find(({members}) => members.includes(member))?.label?.text
  return text === undefined ? undefined : foldWording(text)
}

function servesOneArea(name: string): boolean {
  const claims = register().byWording.get(foldWording(name)) ?? []
  return claims.some(({entry}) => entry.council !== undefined || entry.areas.length > 0)
}
