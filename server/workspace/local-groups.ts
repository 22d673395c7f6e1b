import {foldName} from '../base/names'
import {textsOf} from '../model/mentions-texts'
import type {TorDocument} from '../model/types'
import {searchFrom} from './body-targets'
import {familyOf} from './family'
import {kinshipOf} from './kinship'
import {targetsOf} from './use-targets'
import type {Workspace} from './types'
import {usesOf, type Use} from './uses'

/** A group that a plan names with the place of one of the partnership's own groups, which has no word on it. */
export interface UnlistedGroup {
  readonly use: Use
  readonly terms: TorDocument
}

const leastMembers = 5
/** What communities and volunteers call their bodies; councils, forces and trusts are known without a list. */
const communityHead = /\s(?:group|network|forum|association|alliance|coalition|collective)$/

/** The first place of each, in source order. Groups that any document of the family describes or names elsewhere are left out. */
export function unlistedGroups(workspace: Workspace, document: TorDocument): readonly UnlistedGroup[] {
  const {children, siblings, parents} = familyOf(workspace, document)
  const groups = children.filter(
    ({memberGroups}) => memberGroups.reduce((sum, {members}) => sum + members.length, 0) >= leastMembers,
  )
  if (groups.length === 0) return []
  const search = searchFrom(workspace, document)
  const known = [...children, ...siblings, ...parents]
  const told = new Set<string>()
  return usesOf(document).flatMap((use): readonly UnlistedGroup[] => {
    const name = foldName(use.text)
    const terms = use.sense === 'body' ? groups.find(group => isNamedAfter(name, group)) : undefined
    if (!terms || told.has(name) || !communityHead.test(name) || targetsOf(search, use).length > 0) return []
    told.add(name)
    const own = name.slice((kinshipOf(terms).place?.length ?? 0) + 1)
    return known.some(other => speaksOf(other, own)) ? [] : [{use, terms}]
  })
}

/** "Kent Roma Interest Group" for the group of Kent; not the group itself, in whatever form of its name. */
function isNamedAfter(name: string, group: TorDocument): boolean {
  const {place, type, names} = kinshipOf(group)
  if (place === undefined || !name.startsWith(`${place} `) || names.includes(name)) return false
  const rest = name.slice(place.length + 1).split(' ')
  return rest.length > 1 && !rest.every(word => type?.split(' ').includes(word))
}

/** True if the document has the name, with its place or without: "the Roma Interest Group". */
function speaksOf({parsed}: TorDocument, name: string): boolean {
  return textsOf(parsed).some(({text}) => foldName(text.plain).includes(name))
}
