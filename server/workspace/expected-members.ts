import type {Member, MemberGroup, TorDocument} from '../model/types'
import {
  standardEntryFor,
  type StandardEntry,
  type StandardGroup,
  type StandardMemberList,
} from '../vocabulary/member-lists'
import {areaOf, councilsOf} from '../vocabulary/register/area'
import {foldWording} from '../vocabulary/register/fold'
import {register} from '../vocabulary/register/register'

/** A standard member that a document does not list. */
export interface ExpectedMember {
  /** What to write; parts in braces are for the drafter to replace. */
  readonly name: string
  readonly aliases: readonly string[]
  /** Offered, but not part of the list that is inserted as a whole. */
  readonly optional: boolean
}

/** What a document lacks of one group of a standard list. */
export interface ExpectedGroup {
  readonly group: StandardGroup
  readonly missing: readonly ExpectedMember[]
}

/**
 * The standard members that `document` lacks, group by group: where the place of its group is known, with the bodies of
 * the area that are in being on `day` (ISO) instead of placeholders. Those listed under any of their names are left out.
 */
export function expectedGroups(
  {body, memberGroups}: Pick<TorDocument, 'body' | 'memberGroups'>,
  list: StandardMemberList,
  day: string,
): readonly ExpectedGroup[] {
  const place = body?.place
  const area = place === undefined ? undefined : areaOf(place)
  const listed = listedIn(memberGroups, list)
  const expected = (entry: StandardEntry): readonly ExpectedMember[] => {
    const {aliases, optional = false} = entry
    const names = area ? (entry.inArea?.(area, day) ?? []) : []
    if (names.length === 0) {
      const name = area && entry.inArea ? entry.name : withPlace(entry.name, place)
      return listed.entries.has(entry) ? [] : [{name, aliases, optional}]
    }
    const missing = names.filter(name => !listed.isNamed(name))
    // "Police" without more is the force, whichever it is.
    if (missing.length === names.length && listed.entries.has(entry)) return []
    return missing.map(name => ({name, aliases: [], optional}))
  }
  return list.groups.map(group => {
    const councils = group.councils && area ? councilsOf(area, day).filter(({name}) => !listed.isNamed(name)) : []
    const leading = councils.map(({name}) => ({name, aliases: [], optional: false}))
    return {group, missing: [...leading, ...group.entries.flatMap(expected)]}
  })
}

/** A place, and the day (ISO) as of which the register tells who serves it. */
export interface PlaceOnDay {
  readonly place: string
  readonly day: string
}

/**
 * What stands in another place for a member of a list: its councils for a council, its police for the police. Parts in
 * braces are not sure. Empty where that is not known or the member is no local one.
 */
export function namesInPlace({text}: Member, list: StandardMemberList, there: PlaceOnDay): readonly string[] {
  const isCouncil =
    register()
      .byWording.get(foldWording(text))
      ?.some(({entry}) => entry.council !== undefined) === true
  if (isCouncil && list.groups.some(({councils}) => councils)) return councilsInPlace(there)
  const area = areaOf(there.place)
  return (area && standardEntryFor(list, text)?.inArea?.(area, there.day)) ?? []
}

/** The councils of a place; none for one that the register does not know. */
export function councilsInPlace({place, day}: PlaceOnDay): readonly string[] {
  const area = areaOf(place)
  return area ? councilsOf(area, day).map(({name}) => name) : []
}

interface Listed {
  readonly entries: ReadonlySet<StandardEntry>
  isNamed(name: string): boolean
}

function listedIn(memberGroups: readonly MemberGroup[], list: StandardMemberList): Listed {
  const members = memberGroups.flatMap(group => group.members)
  const organisations = new Set(members.map(({organisation}) => organisation))
  // "Medway Council, in particular:" is a label and names a member.
  const labels = memberGroups.flatMap(({label}) => label ?? [])
  const texts = [...members, ...labels].map(({text}) => ` ${foldWording(text)} `)
  return {
    entries: new Set(members.flatMap(({text}) => standardEntryFor(list, text) ?? [])),
    isNamed: name => {
      const folded = ` ${foldWording(name.replace(/[{}]/g, ''))} `
      return organisations.has(name) || texts.some(text => text.includes(folded))
    },
  }
}

/** "Healthwatch {area}" for a group of Alder: "Healthwatch {Alder}". */
function withPlace(name: string, place: string | undefined): string {
  return place === undefined ? name : name.replace('{area}', () => `{${place}}`)
}
