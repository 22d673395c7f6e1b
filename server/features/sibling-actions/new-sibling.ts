import {applyEdits, type TextEdit} from '../../base/edit'
import type {TextRange} from '../../base/range'
import {itemLead} from '../../model/list-end'
import type {Member, MemberGroup, Mention, TorDocument} from '../../model/types'
import {standardEntryFor, standardGroupFor, type StandardMemberList} from '../../vocabulary/member-lists'
import {councilsInPlace, namesInPlace, type PlaceOnDay} from '../../workspace/expected-members'
import {siblingsOf} from '../../workspace/family'
import {familyNamesOf} from '../../workspace/family-names'
import {comparedMembers, standardListOf} from '../../workspace/member-names'
import {documentsBy} from '../../workspace/name-index'
import {foldName} from '../../base/names'
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
 * Terms of reference for a new group, made from those of `document`: the two places change roles, local members are
 * those that the register knows for the new place, and members and organisations that are not sure stand in square
 * brackets until somebody has looked at them. Undefined for a document whose group has no place.
 */
export function newSibling(workspace: Workspace, document: TorDocument, group: PlaceOnDay): string | undefined {
  const own = document.body?.place
  if (own === undefined || document.kind !== 'terms-of-reference') return undefined
  const {text} = document.parsed
  const members = memberEdits(workspace, document, group)
  const organisations = document.mentions.flatMap(mention => organisationEdit(document, mention, group.place))
  const apart = organisations.filter(edit => !members.some(other => overlap(edit.range, other.range)))
  return swapBetween(text, outermost([...members, ...apart]), own, group.place)
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

function memberEdits(workspace: Workspace, document: TorDocument, group: PlaceOnDay): readonly TextEdit[] {
  const list = standardListOf(document)
  const isUsual = usualTest(workspace, document)
  const listed = new Set<string>()
  const wordsFor = (member: Member): readonly string[] => {
    const local = list && member.marker !== undefined ? namesInPlace(member, list, group) : []
    const further = local.filter(name => !listed.has(name))
    for (const name of further) listed.add(name)
    if (local.length > 0) return further.map(name => (name.includes('{') ? bracketed(name) : name))
    const swapped = swapNames(member.text, document.body?.place, group.place)
    if (swapped !== member.text) return [bracketed(swapped)]
    if (isUsual(member)) return [member.text]
    const entry = list && standardEntryFor(list, member.text)
    return [entry?.placeholder ? bracketed(entry.name.replace('{area}', () => group.place)) : toBeNamed]
  }
  return document.memberGroups.flatMap(each => {
    const sentence = list ? councilSentence(document, each, list) : undefined
    const councils = sentence ? councilsInPlace(group) : []
    if (!sentence || councils.length === 0) return groupEdits(document, each.members, wordsFor)
    for (const name of councils) listed.add(name)
    const items = each.members.filter(({marker}) => marker !== undefined)
    return [{range: sentence, newText: councils.join('; ')}, ...groupEdits(document, items, wordsFor)]
  })
}

/** Where a sentence on one line lists a group's councils: "Alder County Council; and the three districts therein". */
function councilSentence(
  {parsed: {text}}: TorDocument,
  {label, members}: MemberGroup,
  list: StandardMemberList,
): TextRange | undefined {
  const sentence = members.filter(({marker}) => marker === undefined)
  const [first, last] = [sentence[0], sentence.at(-1)]
  if (!first || !last || !label || !standardGroupFor(list, label.text)?.councils) return undefined
  const range = {start: first.range.start, end: last.range.end}
  const entries = sentence.flatMap(member => standardEntryFor(list, member.text) ?? [])
  const isOther = entries.some(({placeholder}) => placeholder !== true)
  return isOther || /[\r\n]/.test(text.slice(range.start, range.end)) ? undefined : range
}

/** Tells whether a member would be the same in any group of the family. */
function usualTest(workspace: Workspace, document: TorDocument): (member: Member) => boolean {
  const siblings = siblingsOf(workspace, document)
  const names = familyNamesOf([document, ...siblings])
  const others = siblings.map(sibling => new Set(comparedMembers(sibling, names).map(({words}) => words)))
  const compared = new Map(comparedMembers(document, names).map(each => [each.member, each]))
  return member => {
    const found = compared.get(member)
    if (!found || found.isStandard) return true
    if (namesPartOfPlace(document, member.text)) return false
    return siblings.length === 0 || others.filter(words => words.has(found.words)).length * 2 > siblings.length
  }
}

/** One placeholder stands for each run of members to be named; what is listed already leaves no line behind. */
function groupEdits(
  document: TorDocument,
  members: readonly Member[],
  wordsFor: (member: Member) => readonly string[],
): readonly TextEdit[] {
  let before: {readonly range: TextRange; readonly words: readonly string[]} | undefined
  return members.flatMap((member): readonly TextEdit[] => {
    const {range, text, marker} = member
    const words = wordsFor(member)
    const isSaid = words.length === 0 || (words[0]?.startsWith('[') === true && words[0] === before?.words[0])
    const previous = before
    before = {range, words}
    if (isSaid && previous && marker !== undefined)
      return [{range: {start: previous.range.end, end: range.end}, newText: ''}]
    if (words.length === 0) return [{range, newText: toBeNamed}]
    return words[0] === text
      ? []
      : [{range, newText: words.join(signAfter(document, range) + (itemLead(document, range) ?? ', '))}]
  })
}

/** The sign that ends an item and so each of several in its place. */
function signAfter({parsed: {text}}: TorDocument, {end}: TextRange): string {
  return /^[;,](?=\s*[\r\n])/.exec(text.slice(end, end + 4))?.[0] ?? ''
}

/** Councils and other bodies with the old place in their names may not exist for the new one. */
function organisationEdit(document: TorDocument, {kind, text, range}: Mention, place: string): readonly TextEdit[] {
  const isOwn = document.body !== undefined && (document.body.text.includes(text) || text.includes(document.body.text))
  const isGroup = document.body?.type !== undefined && text.endsWith(document.body.type)
  if ((kind !== 'organisation' && kind !== 'body') || isOwn || isGroup) return []
  const written = document.parsed.text.slice(range.start, range.end)
  const named = swapNames(written, document.body?.place, place)
  const isShortForm = document.shortForms.some(({short}) => written.endsWith(` ${short.text}`))
  const isLocal = named !== written || namesPartOfPlace(document, written)
  return isLocal && !isShortForm ? [{range, newText: bracketed(named)}] : []
}

/** True for names with one half of a place such as "Alder and Birch". */
function namesPartOfPlace({body}: TorDocument, text: string): boolean {
  const parts = body?.place?.split(/,? and | & |, /) ?? []
  return parts.length > 1 && parts.some(part => swapNames(text, part, toBeNamed) !== text)
}

function bracketed(words: string): string {
  return `[${words.replace(/[{}]/g, '')}]`
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}
