import {contains, meets} from '../base/range'
import {attendanceLabels, groupNouns, substituteLabels} from '../vocabulary/body-words'
import {organHeadings} from '../vocabulary/composition-words'
import {sortsOfMembers} from '../vocabulary/member-words'
import {chiefOffice} from '../vocabulary/office-words'
import {attendingIn} from './attending'
import {compositionsIn} from './compositions'
import {groupsIn, type Draft, type DraftMember} from './member-blocks'
import {settled} from './member-settled'
import {partOf, rolePartsOf} from './member-role'
import {rosterGroups} from './member-rosters'
import {namedInSentence} from './member-text-lines'
import {isLabelOfRules, isPerson} from './member-texts'
import {officeRunsIn} from './office-runs'
import {officesIn} from './offices'
import {allSections, type Outline} from './outline'
import {states} from './elements'
import {phraseOf, type Sentence} from './sentences'
import type {Element, Member, MemberGroup, Phrase} from './types'
import {isText, type Content, type OutlineSection} from './types-internal'

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
  const listed = outermost.flatMap(section => [
    ...groupsOfSection(section),
    ...groupsBehind(section, all).filter(({range}) => !outermost.some(other => contains(other.range, range))),
  ])
  const isPresent = membership.state === 'present'
  const isListed = sizeOf(listed) > 0
  const composed = [{content: preamble, organ: undefined}, ...withOrgans(sections, undefined)]
    .filter(({organ}) => organ !== undefined || sizeOf(listed) < fewestListed)
    .flatMap(({content, organ}) => compositionsIn(content, {isStated: isPresent && !isListed, heading: organ}))
  const told = isListed ? together(listed, composed) : composed
  const rosters = told.length > 0 ? told : rosterGroups(all)
  const officers =
    officesAmong(rosters) > 1
      ? []
      : mostOf(officesIn(preamble, sections, rosters.length > 0 ? 2 : 1), officeRunsIn(sentences))
  const run = together(rosters, officers)
  const found = run.length > 0 || !isPresent ? run : namedInSentences(sentences)
  const besides = [preamble, ...all.map(section => section.content)]
    .filter(content => found.some(({range}) => content.some(({block}) => meets(block.range, range))))
    .flatMap(attendingIn)
  return together(found, besides).map(finish)
}

/** Fewer members than this are no list: then what the text says elsewhere of whom the body is made up counts, too. */
const fewestListed = 3

/** "G. ", "Article IV. ", "Part 2: ". */
const numberOfPart = /^(?:(?:article|part|section|rule|clause) (?:[ivx]{1,5}|\d{1,2})[.:)]?|[a-z][.)])\s(?:-\s)?/i

/** The content of all sections, each with the heading over it that names an organ of the body: "Officers". */
function withOrgans(
  sections: readonly OutlineSection[],
  outer: Phrase | undefined,
): {readonly content: readonly Content[]; readonly organ: Phrase | undefined}[] {
  return sections.flatMap(({title, content, children}) => {
    const organ = organHeadings.test(title.text.replace(numberOfPart, '')) ? title : outer
    return [{content, organ}, ...withOrgans(children, organ)]
  })
}

/** How many of the members hold offices that every society has: where several do, those who run the body are told. */
function officesAmong(groups: readonly Draft[]): number {
  const members = groups.flatMap(group => group.members)
  return members.filter(({text, role}) => isOffice(text) || isOffice(role?.text ?? '') || rolePartsOf(text)).length
}

function isOffice(text: string): boolean {
  const [post = ''] = text.split(/ \(|, | - |: /)
  return chiefOffice.test(post)
}

function mostOf(one: readonly Draft[], other: readonly Draft[]): readonly Draft[] {
  return sizeOf(other) > sizeOf(one) ? other : one
}

function sizeOf(groups: readonly Draft[]): number {
  return groups.reduce((sum, {members}) => sum + members.length, 0)
}

/** What is found, and of the rest that which stands elsewhere: not the office that labels who holds it. */
function together(found: readonly Draft[], rest: readonly Draft[]): Draft[] {
  const taken = found.flatMap(({label, members}) => [label, ...members, ...members.map(({role}) => role)])
  const apart = rest.filter(
    group => !group.members.some(({range}) => taken.some(other => other && meets(other.range, range))),
  )
  return [...found, ...apart].sort((a, b) => a.range.start - b.range.start)
}

/** The element of membership, present where members are listed even if no heading or sentence says what the list is. */
export function withMembers(membership: Element, groups: readonly MemberGroup[]): Element {
  const listed = groups.filter(({standing}) => standing === 'member').flatMap(({members}) => members)
  const [first] = listed
  if (membership.state === 'present' || !first || listed.length < fewestListed) return membership
  const label = groups.find(({members}) => members.includes(first))?.label
  return {...membership, state: 'present', found: 'statement', at: label ?? {text: first.text, range: first.range}}
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

/**
 * The members under the headings that follow a section which only announces them: "The board shall consist of the
 * following:" / "Class A" / … / "Class B" / …, or a heading "Membership" over nothing before "Voting" and a table.
 */
function groupsBehind(section: OutlineSection, all: readonly OutlineSection[]): Draft[] {
  const last = section.content.at(-1)?.block
  const isOpen = last ? isText(last) && /:-?\s*$/.test(last.text.plain) : section.children.length === 0
  if (!isOpen) return []
  const groups: Draft[] = []
  for (const next of all.slice(all.indexOf(section) + 1)) {
    const isSort =
      next.roles.every(role => role === 'chair' || role === 'secretariat') || sortsOfMembers.test(next.title.text)
    const found = isSort ? settled(groupsIn(next.content, next.title), next.title.text) : []
    if (found.length === 0) break
    groups.push(...found)
  }
  return groups
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

/** "A. Example (Chair), Example Council" over what is told of her: where she works, her page, her life. */
function isOfPerson({title, roles, children, content}: OutlineSection): boolean {
  const [name = ''] = title.text.split(/,| \(| [-–|] /)
  const isTold = content.every(({block}) => block.kind === 'paragraph' || block.kind === 'verbatim')
  return isPerson(name) && !partOfText.test(name) && !roles.includes('membership') && children.length === 0 && isTold
}

/** "SECTION A" is nobody's name. */
const partOfText = /^(?:article|part|section|rule|clause|annex|appendix|schedule)\b/i

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
function finish({label, members, range, isAttending}: Draft): MemberGroup {
  const words = label?.text ?? ''
  const standing = substituteLabels.test(words)
    ? 'substitute'
    : isAttending || attendanceLabels.test(words)
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
