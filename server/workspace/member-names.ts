import type {Member, TorDocument} from '../model/types'
import {standardEntryFor, standardListFor, type StandardMemberList} from '../vocabulary/member-lists'
import {clauseWords, nameSign, type FamilyNames} from './family-names'

/** A member in the form in which those of siblings are compared. */
export interface ComparedMember {
  readonly document: TorDocument
  readonly member: Member
  /** Equal for members that are the same apart from the group's place: "Healthwatch Alder", "Healthwatch Birch". */
  readonly key: string
  /** The folded words, places apart. */
  readonly words: string
  /** True for a standard member of such bodies that is no local one. */
  readonly isStandard: boolean
  /** True if the name holds a place or a group's name of the family. */
  readonly isLocal: boolean
}

const compared = new WeakMap<TorDocument, {readonly names: string; readonly members: readonly ComparedMember[]}>()

/** The members of `document` in the order of the text; kept as long as the family's names stay. */
export function comparedMembers(document: TorDocument, names: FamilyNames): readonly ComparedMember[] {
  const known = compared.get(document)
  if (known?.names === names.key) return known.members
  const list = standardListOf(document)
  const members = document.memberGroups.flatMap(group =>
    group.members.filter(isNamed).map(member => compare(document, member, names, list)),
  )
  compared.set(document, {names: names.key, members})
  return members
}

/** False for what stands in square brackets until somebody names the member. */
function isNamed({text}: Member): boolean {
  return !/^\[[^\]]*\]$/.test(text)
}

function compare(
  document: TorDocument,
  member: Member,
  names: FamilyNames,
  list: StandardMemberList | undefined,
): ComparedMember {
  const folded = foldedWords(member.text, names)
  const entry = list && standardEntryFor(list, member.text)
  return {
    document,
    member,
    key: entry?.name ?? folded.join(' '),
    words: folded.filter(word => word !== nameSign).join(' '),
    isStandard: entry !== undefined && entry.placeholder !== true,
    isLocal: folded.includes(nameSign),
  }
}

/** "Public Health (Alder Council)" is public health: brackets say who stands for it in each place. */
function foldedWords(text: string, names: FamilyNames): readonly string[] {
  const outside = text.replace(/\([^()]*\)/g, ' ').trim()
  return clauseWords(outside === '' ? text : outside, names).map(({folded}) => folded)
}

/** The standard members of a body like that of `document`, from `own` lists first; undefined where none fits. */
export function standardListOf(
  {body, title}: TorDocument,
  own: readonly StandardMemberList[] = [],
): StandardMemberList | undefined {
  return standardListFor(body?.text ?? title?.text, own)
}
