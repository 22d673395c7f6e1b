import {standardGroupFor, type StandardGroup, type StandardMemberList} from '../../vocabulary/member-lists'
import {foldWording} from '../../vocabulary/register/fold'
import {expectedGroups, type ExpectedGroup, type ExpectedMember} from '../../workspace/expected-members'
import {standardListOf} from '../../workspace/member-names'
import {siblingMembers, type SiblingMember} from '../../workspace/sibling-members'
import type {Completion} from '../types'
import {labelLike} from './label'
import {typedRange} from './line'
import {listFormAt, type ListForm} from './list-form'
import {memberGroupAt, type MembershipPlace} from './membership-place'
import type {Scene} from './scene'
import {readable, snippetWriter, type SnippetWriter} from './snippet'

// More than this before the cursor is a sentence, not the beginning of a name.
const longestName = 60

/**
 * The members that the document lacks, where members are listed: all of a body of its sort while it has none, then each
 * group as a whole and one by one, the group under the cursor first; and those that only siblings list.
 */
export function memberCompletions(scene: Scene): readonly Completion[] {
  const {document, line, today, known} = scene
  if (line.rest !== '' || line.typed.length > longestName) return []
  const place = memberGroupAt(document, line.offset)
  if (!place) return []
  const form = listFormAt(document, line, place.group)
  const list = standardListOf(document, known.memberLists)
  const here = list && place.group?.label && standardGroupFor(list, place.group.label.text)
  const expected = list ? expectedGroups(document, list, today) : []
  const groups = expected.toSorted((a, b) => Number(b.group === here) - Number(a.group === here))
  const others = siblingMembers(scene.workspace, document)
  return [
    ...(list ? wholeList({scene, place, form}, list, groups) : []),
    ...groups.flatMap((each, index) => {
      const offer: Offer = {scene, place, form, list, group: each.group, isHere: each.group === here, index}
      return [...wholeGroup(offer, each), ...each.missing.map((member, at) => oneMember(offer, member, at))]
    }),
    ...others.map((member, at) => siblingMember({scene, place, form}, member, at)),
  ]
}

interface Setting {
  readonly scene: Scene
  readonly place: MembershipPlace
  readonly form: ListForm
}

interface Offer extends Setting {
  readonly list: StandardMemberList | undefined
  readonly group: StandardGroup
  /** True if the cursor is in this group already. */
  readonly isHere: boolean
  readonly index: number
}

/** All groups with their usual members, each under its label, for a body that lists nobody yet. */
function wholeList(
  {scene, form}: Setting,
  list: StandardMemberList,
  groups: readonly ExpectedGroup[],
): readonly Completion[] {
  const {document, line} = scene
  if (document.memberGroups.length > 0 || line.marker !== '' || line.indent !== '') return []
  const filled = groups.filter(each => usualOf(each).length > 0)
  const writer = snippetWriter()
  const parts = filled.map(each => {
    const label = labelLike(document, each.group.label)
    return `${label}${line.eol}${line.eol}${items(usualOf(each), form, writer).join(line.eol)}`
  })
  const count = filled.reduce((sum, each) => sum + usualOf(each).length, 0)
  const where = document.body?.place === undefined ? '' : ` for ${document.body.place}`
  return [
    {
      label: `All standard members${where}: ${String(count)} in ${String(filled.length)} groups`,
      kind: 'list',
      detail: list.label,
      documentation: filled.map(each => `**${each.group.label}**\n\n${bullets(usualOf(each))}`).join('\n\n'),
      snippet: fenced(parts.join(line.eol + line.eol), scene),
      range: typedRange(line),
      filterText: `${line.typed}All standard members`,
      sortText: '000',
    },
  ]
}

/** The group's usual members in one go; under its label if the document has none for it yet. */
function wholeGroup({scene, form, list, group, isHere, index}: Offer, expected: ExpectedGroup): readonly Completion[] {
  const {document, line} = scene
  const usual = usualOf(expected)
  const elsewhere =
    list !== undefined && document.memberGroups.some(({label}) => label && standardGroupFor(list, label.text) === group)
  // A group with its label begins a line. After a typed marker the editor would rank it above the members wanted there,
  // because its text to replace, and so to match, is longer.
  if (usual.length === 0 || (!isHere && (elsewhere || line.marker !== '' || line.indent !== ''))) return []
  const members = items(usual, form, snippetWriter())
  const common = {
    label: `${group.label}: ${usual.length === 1 ? '1 member' : `${String(usual.length)} members`}`,
    kind: 'list' as const,
    detail: 'Standard members',
    documentation: bullets(usual),
    range: typedRange(line),
    filterText: line.typed + group.label,
    sortText: sortText(index, 0),
  }
  if (isHere) {
    const [first = '', ...rest] = members
    const snippet = [form.lead + first.slice(form.markerAt(0).length), ...rest].join(`${line.eol}${line.indent}`)
    return [{...common, snippet}]
  }
  const label = labelLike(document, group.label)
  return [{...common, snippet: fenced(`${label}${line.eol}${line.eol}${members.join(line.eol)}`, scene)}]
}

function oneMember({scene, form, group, index}: Offer, member: ExpectedMember, at: number): Completion {
  return {
    label: readable(member.name),
    kind: 'member',
    detail: member.optional ? `${group.label}, optional` : group.label,
    documentation: member.aliases.length > 0 ? `Also known as ${member.aliases.join(', ')}.` : '',
    organisation: member.name,
    snippet: form.lead + snippetWriter().name(member.name),
    range: typedRange(scene.line),
    filterText: readable(member.name),
    sortText: sortText(index, at + 1),
  }
}

/** A member that only siblings have: right after the standard ones of its group, else at the end. */
function siblingMember({scene, place, form}: Setting, member: SiblingMember, at: number): Completion {
  const isHere = place.group?.label !== undefined && foldWording(place.group.label.text) === member.label
  return {
    label: member.text,
    kind: 'member',
    detail: `In ${member.groups.slice(0, 4).join(', ')}`,
    documentation: 'Listed by sibling groups, and no standard member.',
    organisation: member.text,
    snippet: form.lead + snippetWriter().name(member.text),
    range: typedRange(scene.line),
    filterText: member.text,
    sortText: sortText(isHere ? 0 : 40, isHere ? 90 : at),
  }
}

function usualOf({missing}: ExpectedGroup): readonly ExpectedMember[] {
  return missing.filter(({optional}) => !optional)
}

/** One line a member, with markers and the list's sign between them. */
function items(members: readonly ExpectedMember[], form: ListForm, writer: SnippetWriter): readonly string[] {
  return members.map(
    (member, at) => form.markerAt(at) + writer.name(member.name) + (at < members.length - 1 ? form.sign : ''),
  )
}

function bullets(members: readonly ExpectedMember[]): string {
  return members.map(({name}) => `- ${readable(name)}`).join('\n')
}

/** `block` with the blank lines around it that it still lacks. */
function fenced(block: string, {line}: Scene): string {
  return `${line.afterBlank ? '' : line.eol}${block}${line.beforeBlank ? '' : line.eol}`
}

function sortText(index: number, at: number): string {
  return [index, at].map(part => String(part).padStart(2, '0')).join('')
}
