import {attendanceLabels, groupNouns, substituteLabels} from '../vocabulary/body-words'
import {statements} from '../vocabulary/statements'
import {introsOfMembers} from '../vocabulary/member-words'
import {groupsIn, type Draft, type DraftMember} from './member-blocks'
import {settled} from './member-settled'
import {partOf, rolePartsOf} from './member-role'
import {rosterGroups} from './member-rosters'
import {lastSentence, namedInSentence} from './member-text-lines'
import {isLabelOfRules, isPerson} from './member-texts'
import {allSections, type Outline} from './outline'
import {states} from './elements'
import {phraseOf, type Sentence} from './sentences'
import {phraseIn, withoutColon, withoutListEnd} from './phrase'
import type {Element, Member, MemberGroup} from './types'
import type {Item, Paragraph} from '../syntax/types'
import type {Content, OutlineSection} from './types-internal'

/**
 * Members in their groups: lists, short lines and tables under the membership heading and its subheadings; where no
 * section lists members, the list that a sentence such as "The group will include:" introduces, the people and posts
 * under headings such as "Officers", or the names in a sentence.
 */
export function readMemberGroups(
  {preamble, sections}: Outline,
  membership: Element,
  sentences: readonly Sentence[],
): MemberGroup[] {
  const all = allSections(sections)
  const named = all.filter(section => section.roles.includes('membership'))
  const outermost = named.filter(
    section =>
      !named.some(
        other => other !== section && other.range.start <= section.range.start && other.range.end >= section.range.end,
      ),
  )
  const listed = outermost.flatMap(section => groupsOfSection(section))
  if (listed.some(group => group.members.length > 0)) return listed.map(finish)
  const isPresent = membership.state === 'present'
  const introduced = [preamble, ...all.map(section => section.content)].flatMap(content =>
    introducedLists(content, isPresent),
  )
  const found = introduced.length > 0 ? introduced : rosterGroups(all)
  return [...(found.length > 0 || !isPresent ? found : namedInSentences(sentences))].map(finish)
}

function namedInSentences(sentences: readonly Sentence[]): Draft[] {
  const groups = sentences.flatMap(sentence => {
    if (!states('membership', sentence)) return []
    const text = {plain: sentence.text, sourceOf: (start: number, end: number) => sentence.rangeOf(start, end)}
    const members = namedInSentence(text, 0, sentence.text.length, false).map(name => ({...name, marker: undefined}))
    return members.length > 0 ? [{label: undefined, members, range: phraseOf(sentence).range}] : []
  })
  return settled(groups, '')
}

function groupsOfSection(section: OutlineSection): Draft[] {
  const people = section.children.filter(isOfPerson)
  if (people.length > 1 && people.length === section.children.length) return [peopleOf(people)]
  const inner = section.children.filter(isOfMembers).flatMap(child => [child, ...allSections(child.children)])
  return [
    ...settled(groupsIn(section.content, undefined), section.title.text),
    ...inner.flatMap(child => settled(groupsIn(child.content, child.title), child.title.text)),
  ]
}

/** "A. Example" over lines about her: where she works, her page. */
function isOfPerson({title, roles, children, content}: OutlineSection): boolean {
  const isShort = content.every(({block}) => block.kind === 'paragraph' && block.text.plain.length < 300)
  return isPerson(title.text) && roles.length === 0 && children.length === 0 && isShort
}

function peopleOf(sections: readonly OutlineSection[]): Draft {
  const members = sections.map(({title}) => ({...title, marker: undefined}))
  const [start = 0, end = 0] = [sections[0]?.range.start, sections.at(-1)?.range.end]
  return {label: undefined, members, range: {start, end}}
}

/** False for parts of the section that are about another element; "Chair", "Secretariat" and "Voting members" say who it is. */
function isOfMembers({roles, title}: OutlineSection): boolean {
  return (
    roles.every(role => role === 'membership' || role === 'chair' || role === 'secretariat') ||
    (groupNouns.test(title.text) && !isLabelOfRules(title.text))
  )
}

/** Reads off what label and members say of themselves. */
function finish({label, members, range}: Draft): MemberGroup {
  const words = label?.text ?? ''
  const standing = substituteLabels.test(words)
    ? 'substitute'
    : attendanceLabels.test(words)
      ? 'in-attendance'
      : 'member'
  return {label, standing, range, members: members.map(withRole)}
}

function withRole({text, range, marker, role}: DraftMember): Member {
  const parts = role ? undefined : rolePartsOf(text)
  return {
    text,
    range,
    marker,
    role: role ?? (parts && partOf({text, range}, parts.role)),
    organisation: undefined,
  }
}

/** Lists after a sentence that introduces members: "The group will include representatives of:". */
function introducedLists(content: readonly Content[], isPresent: boolean): Draft[] {
  const groups: Draft[] = []
  content.forEach(({block, from}, i) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return
    const whole = phraseIn(block.text, from, block.text.plain.length)
    const intro = whole && lastSentence(block.text, {...whole, start: from, end: block.text.plain.length}, true)
    if (!intro || !introduces(intro.text, isPresent)) return
    const listed = itemsAfter(block, content.slice(i + 1))
    if (listed.length === 0) return
    const members = listed.flatMap(item => {
      const phrase = phraseIn(item.text)
      return phrase ? [{...withoutListEnd(phrase), marker: item.marker}] : []
    })
    const range = {start: block.range.start, end: listed.at(-1)?.range.end ?? block.range.end}
    groups.push({label: withoutColon(intro), members, range})
  })
  return settled(groups, '')
}

/** "The committee shall have the following officers:" introduces its members, whatever else the text says of them. */
function introduces(sentence: string, isPresent: boolean): boolean {
  const {says, not} = statements.membership
  if (!sentence.endsWith(':')) return false
  if (introsOfMembers.test(sentence)) return true
  return isPresent && says.some(words => words.test(sentence)) && !not.some(words => words.test(sentence))
}

/** The list that follows: inner items, or items with another sort of sign ("- The officers are:", "1. President"). */
function itemsAfter(intro: Paragraph | Item, following: readonly Content[]): readonly Item[] {
  const first = following[0]?.block
  if (first?.kind !== 'item') return []
  const isInner = intro.kind !== 'item' || first.depth > intro.depth
  if (!isInner && (first.depth < intro.depth || sortOf(first) === sortOf(intro))) return []
  const items: Item[] = []
  for (const {block} of following) {
    if (block.kind !== 'item' || block.depth < first.depth || (!isInner && sortOf(block) !== sortOf(first))) break
    if (block.depth === first.depth) items.push(block)
  }
  return items
}

function sortOf({marker}: Item): string {
  return marker.replace(/\d{1,9}/, '1')
}
