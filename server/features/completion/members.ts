import type {TextRange} from '../../base/range'
import type {MemberGroup, TorDocument} from '../../model/types'
import {
  standardGroupFor,
  type StandardEntry,
  type StandardGroup,
  type StandardMemberList,
} from '../../vocabulary/member-lists'
import {presentEntries, standardListOf} from '../../workspace/member-names'
import type {Completion} from '../types'
import {labelLike} from './label'
import type {CursorLine} from './line'
import {memberGroupAt, type MembershipPlace} from './membership-place'
import {readable, snippetWriter} from './snippet'

// More than this before the cursor is a sentence, not the beginning of a name.
const longestName = 60

/**
 * The standard members that the document lacks, where members are listed: each group as a whole, then one by one.
 * The group under the cursor comes first.
 */
export function memberCompletions(document: TorDocument, line: CursorLine): readonly Completion[] {
  if (line.rest !== '' || line.typed.length > longestName) return []
  const place = memberGroupAt(document, line.offset)
  const list = place && standardListOf(document)
  if (!place || !list) return []
  const here = place.group?.label && standardGroupFor(list, place.group.label.text)
  const present = presentEntries(document, list)
  const groups = [...(here ? [here] : []), ...list.groups.filter(group => group !== here)]
  return groups.flatMap((group, index) => {
    const missing = group.entries.filter(entry => !present.has(entry))
    const offer: Offer = {document, line, place, list, group, isHere: group === here, missing, index}
    return [...wholeGroup(offer), ...missing.map((entry, at) => oneMember(offer, entry, at))]
  })
}

interface Offer {
  readonly document: TorDocument
  readonly line: CursorLine
  readonly place: MembershipPlace
  readonly list: StandardMemberList
  readonly group: StandardGroup
  /** True if the cursor is in this group already. */
  readonly isHere: boolean
  readonly missing: readonly StandardEntry[]
  readonly index: number
}

/** The group's usual members in one go; under its label if the document has none for it yet. */
function wholeGroup(offer: Offer): readonly Completion[] {
  const {document, list, group, isHere, line} = offer
  const usual = offer.missing.filter(entry => !entry.optional)
  const elsewhere = document.memberGroups.some(({label}) => label && standardGroupFor(list, label.text) === group)
  // A group with its label begins a line. After a typed marker the editor would rank it above the members wanted there,
  // because its text to replace, and so to match, is longer.
  if (usual.length === 0 || (!isHere && (elsewhere || line.marker !== ''))) return []
  const {name} = snippetWriter()
  const marker = markerOf(offer)
  const items = usual.map(entry => name(entry.name))
  const count = items.length === 1 ? '1 member' : `${String(items.length)} members`
  const common = {
    label: `${group.label}: ${count}`,
    kind: 'list' as const,
    detail: 'Standard members',
    documentation: usual.map(entry => `- ${readable(entry.name)}`).join('\n'),
    sortText: sortText(offer, 0),
  }
  if (isHere) {
    const snippet = firstPrefix(line, marker) + items.join(`${line.eol}${line.indent}${marker}`)
    return [{...common, snippet, range: typedRange(line), filterText: line.typed + group.label}]
  }
  const label = labelLike(document, group.label)
  const gap = line.afterBlank ? '' : line.eol
  const end = line.beforeBlank ? '' : line.eol
  const snippet = `${gap}${label}${line.eol}${line.eol}${items.map(item => marker + item).join(line.eol)}${end}`
  const range = {start: line.start, end: line.offset}
  return [{...common, snippet, range, filterText: line.indent + line.typed + group.label}]
}

function oneMember(offer: Offer, entry: StandardEntry, at: number): Completion {
  const {line, group} = offer
  const known = entry.aliases.length > 0 ? `Also known as ${entry.aliases.join(', ')}.` : ''
  return {
    label: readable(entry.name),
    kind: 'member',
    detail: entry.optional ? `${group.label}, optional` : group.label,
    documentation: known,
    snippet: firstPrefix(line, markerOf(offer)) + snippetWriter().name(entry.name),
    range: typedRange(line),
    filterText: readable(entry.name),
    sortText: sortText(offer, at + 1),
  }
}

/** The list marker that the members around the cursor have, with the space after it. */
function markerOf({document, line, place}: Offer): string {
  if (line.marker.trim() !== '')
    return line.marker.endsWith(' ') || line.marker.endsWith('\t') ? line.marker : `${line.marker} `
  const used = [...(place.group ? [place.group] : []), ...document.memberGroups].flatMap(bullets)
  return `${used[0] ?? '-'} `
}

function bullets({members}: MemberGroup): readonly string[] {
  return members.flatMap(({marker}) => (marker !== undefined && /^[-*+•]$/.test(marker) ? [marker] : []))
}

/** What the first inserted line still lacks before the name. */
function firstPrefix({marker}: CursorLine, wanted: string): string {
  if (marker === '') return wanted
  return /\s$/.test(marker) ? '' : ' '
}

function typedRange({start, indent, marker, offset}: CursorLine): TextRange {
  return {start: start + indent.length + marker.length, end: offset}
}

function sortText({index}: Offer, at: number): string {
  return [index, at].map(part => String(part).padStart(2, '0')).join('')
}
