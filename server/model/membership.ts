import type {TextRange} from '../base/range'
import type {MappedText} from '../base/mapped-text'
import type {Block} from '../syntax/types'
import {attendanceLabels, groupNouns, memberRoles, substituteLabels} from '../vocabulary/body-words'
import {typedNumber} from '../syntax/typed-list'
import {statements} from '../vocabulary/statements'
import {allSections, type Outline} from './outline'
import type {Element, Member, MemberGroup, Phrase} from './types'
import {states} from './elements'
import {phraseOf, type Sentence} from './sentences'
import {phraseIn, withoutColon, withoutListEnd} from './phrase'
import {readProseList} from './prose-list'
import type {Content, OutlineSection} from './types-internal'

type DraftMember = Omit<Member, 'role' | 'organisation'>

interface Draft {
  label: Phrase | undefined
  members: DraftMember[]
  range: TextRange
}

/**
 * Members in their groups: lists, short lines and tables under the membership heading and its subheadings; where no
 * section lists members, the list that a sentence such as "The group will include:" introduces, or the names in it.
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
  if (listed.some(group => group.members.length > 0) || membership.state !== 'present') return listed
  const introduced = [preamble, ...all.map(section => section.content)].flatMap(content => introducedLists(content))
  return introduced.length > 0 ? introduced : namedInSentences(sentences)
}

function namedInSentences(sentences: readonly Sentence[]): MemberGroup[] {
  return sentences.flatMap(sentence => {
    if (!states('membership', sentence)) return []
    const text = {plain: sentence.text, sourceOf: (start: number, end: number) => sentence.rangeOf(start, end)}
    const members = readProseList(text, 0, sentence.text.length, false).map(name => ({...name, marker: undefined}))
    return members.length > 0 ? [finish({label: undefined, members, range: phraseOf(sentence).range})] : []
  })
}

function groupsOfSection(section: OutlineSection): MemberGroup[] {
  const groups: Draft[] = []
  readGroups(section.content, undefined, groups)
  for (const child of section.children) {
    readGroups(child.content, child.title, groups)
    for (const inner of allSections(child.children)) readGroups(inner.content, inner.title, groups)
  }
  return groups.filter(group => group.members.length > 0).map(finish)
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

function withRole(member: DraftMember): Member {
  const match = memberRoles.exec(member.text)
  const word = match?.groups?.bracket ?? match?.groups?.comma ?? match?.groups?.dash
  // Text and source agree letter by letter unless marks or blanks were dropped; then the role has no place of its own.
  const exact = member.range.end - member.range.start === member.text.length
  if (!match || word === undefined) return {...member, role: undefined, organisation: undefined}
  const at = member.range.start + match.index + match[0].indexOf(word)
  return {
    ...member,
    organisation: undefined,
    role: {text: word, range: exact ? {start: at, end: at + word.length} : member.range},
  }
}

function readGroups(content: readonly Content[], heading: Phrase | undefined, groups: Draft[]): void {
  let group: Draft | undefined
  const open = (label: Phrase | undefined, range: TextRange): Draft => {
    group = {label, members: [], range}
    groups.push(group)
    return group
  }
  const add = (member: DraftMember, range: TextRange) => {
    const target = group ?? open(heading, heading ? {start: heading.range.start, end: range.end} : range)
    target.members.push(member)
    target.range = {start: target.range.start, end: Math.max(target.range.end, range.end)}
  }
  content.forEach(({block, from}, i) => {
    const next = content[i + 1]?.block
    // The rest of an item that began with a heading is text under that heading.
    if (block.kind === 'item' && from === 0) {
      const deeper = next?.kind === 'item' && next.depth > block.depth
      const phrase = phraseIn(block.text, from, block.text.plain.length)
      if (!phrase) return
      if (deeper) open(withoutColon(phrase), block.range)
      else add({...withoutListEnd(phrase), marker: block.marker}, block.range)
    } else if (block.kind === 'table') {
      for (const row of block.rows.slice(1)) {
        const cell = row.find(candidate => candidate.text.plain.trim() !== '')
        const phrase = cell && phraseIn(cell.text, 0, cell.text.plain.length)
        if (phrase) add({...phrase, marker: undefined}, phrase.range)
      }
    } else if (block.kind === 'paragraph' || block.kind === 'item') {
      const lines = linesOf(block.text, from)
      for (const line of lines) {
        const label = labelOf(line)
        const followed = next?.kind === 'item' || next?.kind === 'table'
        const heads = followed && line.range.end >= block.range.end - 2
        const introduces = line.text.endsWith(':')
        if (label) open(label, line.range)
        else if (introduces && group?.label && group.members.length === 0) {
          // "Local authorities:" / "A; B; and C. They are represented by:" / list: one group under the first label.
          for (const member of readProseList(block.text, line.start, lastSentence(block.text, line).start, true))
            add({...member, marker: undefined}, line.range)
        } else if (introduces) open(lastSentence(block.text, line), line.range)
        else if (isShort(line.text) && (heads || (groupNouns.test(line.text) && isListOfLines(next))))
          open(line, line.range)
        else if (isShort(line.text) && !(from > 0 && lines.length < 3 && line.text.includes(','))) {
          if (group?.members.some(member => member.marker !== undefined)) group = undefined
          add({...line, marker: undefined}, line.range)
        } else {
          if (group && group.members.length > 0) group = undefined
          for (const member of proseMembers(block.text, line, from > 0)) add(member, line.range)
        }
      }
    }
  })
}

/** Lists after a sentence that introduces members: "The group will include representatives of:". */
function introducedLists(content: readonly Content[]): MemberGroup[] {
  const groups: Draft[] = []
  content.forEach(({block, from}, i) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return
    const whole = phraseIn(block.text, from, block.text.plain.length)
    const intro = whole && lastSentence(block.text, {...whole, start: from, end: block.text.plain.length}, true)
    const {says, not} = statements.membership
    if (
      !intro?.text.endsWith(':') ||
      !says.some(words => words.test(intro.text)) ||
      not.some(words => words.test(intro.text))
    )
      return
    const depth = block.kind === 'item' ? block.depth + 1 : 1
    const group: Draft = {label: withoutColon(intro), members: [], range: block.range}
    for (const {block: item} of content.slice(i + 1)) {
      if (item.kind !== 'item' || item.depth < depth) break
      const phrase = phraseIn(item.text, 0, item.text.plain.length)
      if (phrase && item.depth === depth) group.members.push({...withoutListEnd(phrase), marker: item.marker})
      group.range = {start: group.range.start, end: item.range.end}
    }
    if (group.members.length > 0) groups.push(group)
  })
  return groups.map(finish)
}

interface Line extends Phrase {
  readonly start: number
  readonly end: number
}

function linesOf(text: MappedText, from: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start <= text.plain.length;) {
    const newline = text.plain.indexOf('\n', start)
    const end = newline < 0 ? text.plain.length : newline
    const phrase = phraseIn(text, start, end)
    if (phrase) lines.push({...phrase, start, end})
    start = end + 1
  }
  // Prose that was wrapped is one line of text; only lines that could each be a member are kept apart.
  const clauses = lines.filter(line => typedNumber(line.text)).length * 2 > lines.length
  if (clauses) return lines.map(line => withoutNumber(text, line))
  const wrapped = lines.slice(0, -1).some(line => line.text.length > 60 || line.text.endsWith(','))
  const whole = wrapped ? phraseIn(text, from, text.plain.length) : undefined
  return whole ? [{...whole, start: from, end: text.plain.length}] : lines
}

/** A clause without the number in front of it. */
function withoutNumber(text: MappedText, line: Line): Line {
  const start = line.start + (typedNumber(text.plain.slice(line.start, line.end))?.length ?? 0)
  const phrase = phraseIn(text, start, line.end)
  return phrase ? {...withoutListEnd(phrase), start, end: line.end} : line
}

/** A line that ends with a colon heads what follows. */
function labelOf(line: Line): Phrase | undefined {
  return line.text.endsWith(':') && line.text.length < 160 && !/[.;] /.test(line.text) ? withoutColon(line) : undefined
}

/** A paragraph that begins with a line that could be a member. */
function isListOfLines(block: Block | undefined): boolean {
  const first = block?.kind === 'paragraph' ? (block.text.plain.split('\n', 1)[0]?.trim() ?? '') : ''
  return first !== '' && isShort(first)
}

/** The sentence at the end of a line that introduces a list, without or with its colon. */
function lastSentence(text: MappedText, line: Line, keepColon = false): Line {
  const plain = text.plain.slice(line.start, line.end)
  let start = 0
  for (const match of plain.trimEnd().matchAll(/[.;]\s+(?=[A-Z])/g)) start = match.index + match[0].length
  const phrase = phraseIn(text, line.start + start, line.end) ?? line
  return {...(keepColon ? phrase : withoutColon(phrase)), start: line.start + start, end: line.end}
}

function isShort(text: string): boolean {
  return (
    text.length <= 120 &&
    /\p{L}/u.test(text) &&
    !/[.;,:]$/.test(text) &&
    !/\b(?:is|are|will|shall|should|must|may|has|have|can)\b/i.test(text)
  )
}

/** Members that the sentences of a line name; `labelled` is the text after a label such as "Members:". */
function proseMembers(text: MappedText, line: Line, labelled: boolean): DraftMember[] {
  const found: DraftMember[] = []
  let start = line.start
  for (const match of text.plain.slice(line.start, line.end).matchAll(/[.!?]\s+(?=[A-Z])|$/g)) {
    const end = line.start + match.index
    found.push(
      ...readProseList(text, start, end, labelled && start === line.start).map(name => ({...name, marker: undefined})),
    )
    start = end + match[0].length
  }
  return found
}
