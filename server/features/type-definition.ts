import {contains, touches} from '../base/range'
import type {TorDocument} from '../model/types'
import {searchFrom, titleOf, type Search} from '../workspace/body-targets'
import {familyOf, relativesOf} from '../workspace/family'
import {distinctLocations} from '../workspace/locations'
import {foldName} from '../base/names'
import {formsOf} from '../workspace/names'
import {thingAt, type NamedThing} from '../workspace/references'
import type {Location, Workspace} from '../workspace/types'
import {bodyTargets, registerTargets} from '../workspace/use-targets'
import {usesOf, type Use} from '../workspace/uses'

/**
 * What sort of thing the words at `offset` name: an organisation or a member → its entry in the register, a group → the
 * body above it, a short form → what it stands for, a post → the body that it belongs to.
 */
export function typesAt(workspace: Workspace, document: TorDocument, offset: number): readonly Location[] {
  if (document.kind === 'other') return []
  const member = memberTargets(document, offset)
  const thing = thingAt(workspace, document, offset)
  if (!thing) return member
  const search = searchFrom(workspace, document)
  switch (thing.sense) {
    case 'organisation':
      return registerTargets(thing.use.name)
    case 'body':
      return member.length > 0 ? member : parentsOf(search, thing)
    case 'short-form':
      return expandedTargets(search, thing.use)
    case 'post':
      return ownersOf(search, thing.use)
    default:
      return member
  }
}

function memberTargets({memberGroups}: TorDocument, offset: number): readonly Location[] {
  const members = memberGroups.flatMap(group => group.members)
  const member = members.find(({range}) => touches(range, offset))
  return member ? registerTargets(member.text) : []
}

function parentsOf({workspace}: Search, {targets}: NamedThing): readonly Location[] {
  return distinctLocations(
    targets.flatMap(({uri}) => {
      const document = workspace.documents.get(uri)
      const parent = document?.parent
      if (!document) return []
      const stated = document.family ? familyOf(workspace, document).parents : []
      if (stated.length > 0 || !parent) return stated.map(titleOf)
      const name = parent.text
      const keys = formsOf(
        name,
        document.shortForms.map(({short, expansion}) => ({short: short.text, expansion: expansion.text})),
      )
      return bodyTargets(searchFrom(workspace, document), {name, keys})
    }),
  )
}

/** "WSMP" → the document of the partnership; "UKVI" → its entry. */
function expandedTargets(search: Search, {name}: Use): readonly Location[] {
  const entry = registerTargets(name)
  const documents = [search.document, ...relativesOf(search.workspace, search.document)]
  const written = documents.flatMap(({shortForms}) => shortForms.filter(({short}) => short.text === name))
  const [first] = written
  if (!first) return entry
  const named = foldName(first.expansion.text)
  const bodies = bodyTargets(search, {name: named, keys: [named]})
  return bodies.length > 0 ? bodies : registerTargets(first.expansion.text)
}

/** The body whose name stands in the post's, or whose document it is. */
function ownersOf(search: Search, post: Use): readonly Location[] {
  const inside = usesOf(search.document).filter(use => use.range !== post.range && contains(post.range, use.range))
  const owners = inside.flatMap(use => (use.sense === 'body' ? bodyTargets(search, use) : expandedOf(search, use)))
  return owners.length > 0 || post.looseKeys.length === 0 ? distinctLocations(owners) : [titleOf(search.document)]
}

function expandedOf(search: Search, use: Use): readonly Location[] {
  return use.sense === 'short-form' ? expandedTargets(search, use) : []
}
