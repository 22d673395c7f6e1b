import {applyEdits, type TextEdit} from '../../base/edit'
import type {TextRange} from '../../base/range'
import type {MemberGroup, Mention, TorDocument} from '../../model/types'
import {siblingsOf} from '../../workspace/family'
import {familyNamesOf} from '../../workspace/family-names'
import {comparedMembers, type ComparedMember} from '../../workspace/member-names'
import {documentsBy} from '../../workspace/name-index'
import {foldName} from '../../workspace/names'
import {swapNames} from '../../workspace/place-swap'
import type {Workspace} from '../../workspace/types'

const toBeNamed = '[local member to be named]'

/** The places of siblings that `document` or its siblings name and that have no terms of reference in the workspace. */
export function missingSiblingPlaces(workspace: Workspace, document: TorDocument): readonly string[] {
  const named = [document, ...siblingsOf(workspace, document)].flatMap(({siblings}) => siblings.map(({place}) => place))
  const missing = new Map(
    named.flatMap(place =>
      documentsBy(workspace, 'place', foldName(place)).length > 0 ? [] : [[foldName(place), place]],
    ),
  )
  return [...missing.values()]
}

/**
 * Terms of reference for the group of `place`, made from those of `document`: the two places change roles, members and
 * organisations of the old place stand in square brackets until somebody has looked at them. Undefined for a document
 * whose group has no place.
 */
export function newSibling(workspace: Workspace, document: TorDocument, place: string): string | undefined {
  const own = document.body?.place
  if (own === undefined || document.kind !== 'terms-of-reference') return undefined
  const {text} = document.parsed
  const members = memberEdits(workspace, document, place)
  const organisations = document.mentions.flatMap(mention => organisationEdit(document, mention, place))
  const apart = organisations.filter(edit => !members.some(other => overlap(edit.range, other.range)))
  const edits = outermost([...members, ...apart])
  return swapBetween(text, edits, own, place)
}

/** Makes `edits` and lets the places change roles in all that stands between them. */
function swapBetween(text: string, edits: readonly TextEdit[], own: string, place: string): string {
  const gaps = [...edits.map(({range}) => range), {start: text.length, end: text.length}].map((range, i) => {
    const start = edits[i - 1]?.range.end ?? 0
    return {range: {start, end: range.start}, newText: swapNames(text.slice(start, range.start), own, place)}
  })
  return applyEdits(text, [...edits, ...gaps.filter(({range}) => range.end > range.start)])
}

/** In the order of the text, without edits inside others: a name may hold another one. */
function outermost(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  return sorted.filter(({range}, i) => !sorted.slice(0, i).some(other => overlap(range, other.range)))
}

function memberEdits(workspace: Workspace, document: TorDocument, place: string): readonly TextEdit[] {
  const siblings = siblingsOf(workspace, document)
  const names = familyNamesOf([document, ...siblings])
  const others = siblings.map(sibling => new Set(comparedMembers(sibling, names).map(({key}) => key)))
  const isUsual = ({key, isStandard}: ComparedMember): boolean =>
    isStandard || siblings.length === 0 || others.filter(keys => keys.has(key)).length * 2 > siblings.length
  const compared = new Map(comparedMembers(document, names).map(each => [each.member, each]))
  return document.memberGroups.flatMap(group => groupEdits({document, group, compared, isUsual, place}))
}

interface GroupWork {
  readonly document: TorDocument
  readonly group: MemberGroup
  readonly compared: ReadonlyMap<MemberGroup['members'][number], ComparedMember>
  readonly isUsual: (member: ComparedMember) => boolean
  readonly place: string
}

/** One placeholder stands for each run of local members in a list. */
function groupEdits({document, group, compared, isUsual, place}: GroupWork): readonly TextEdit[] {
  let previous: TextRange | undefined
  return group.members.flatMap((member): readonly TextEdit[] => {
    const found = compared.get(member)
    const named = swapNames(member.text, document.body?.place, place)
    const isLocal = found !== undefined && !isUsual(found) && named === member.text
    const before = isLocal ? previous : undefined
    previous = isLocal ? member.range : undefined
    if (before && member.marker !== undefined) return [{range: {start: before.end, end: member.range.end}, newText: ''}]
    if (isLocal) return [{range: member.range, newText: toBeNamed}]
    return named === member.text ? [] : [{range: member.range, newText: bracketed(named)}]
  })
}

/** Councils and other bodies with the old place in their names may not exist for the new one. */
function organisationEdit(document: TorDocument, {kind, text, range}: Mention, place: string): readonly TextEdit[] {
  const isOwn = document.body !== undefined && (document.body.text.includes(text) || text.includes(document.body.text))
  const isGroup = document.body?.type !== undefined && text.endsWith(document.body.type)
  if ((kind !== 'organisation' && kind !== 'body') || isOwn || isGroup) return []
  const written = document.parsed.text.slice(range.start, range.end)
  const named = swapNames(written, document.body?.place, place)
  const isShortForm = document.shortForms.some(({short}) => written.endsWith(` ${short.text}`))
  return named === written || isShortForm ? [] : [{range, newText: bracketed(named)}]
}

function bracketed(words: string): string {
  return `[${words}]`
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}
