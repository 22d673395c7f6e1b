import type {TextRange} from '../base/range'
import type {MappedText} from '../base/mapped-text'
import type {Block} from '../syntax/types'
import {groupNouns} from '../vocabulary/body-words'
import {statements} from '../vocabulary/statements'
import {allSections, type Outline} from './outline'
import type {Element, Member, MemberGroup, Phrase} from './types'
import type {Content, OutlineSection} from './types-internal'

interface Draft {
  label: Phrase | undefined
  members: Member[]
  range: TextRange
}

/**
 * Members in their groups: lists, short lines and tables under the membership heading and its subheadings; where no
 * section lists members, the list that a sentence such as "The group will include:" introduces.
 */
export function readMemberGroups({preamble, sections}: Outline, membership: Element): MemberGroup[] {
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
  return [preamble, ...all.map(section => section.content)].flatMap(content => introducedLists(content))
}

function groupsOfSection(section: OutlineSection): MemberGroup[] {
  const groups: Draft[] = []
  readGroups(section.content, undefined, groups)
  for (const child of section.children) {
    readGroups(child.content, child.title, groups)
    for (const inner of allSections(child.children)) readGroups(inner.content, inner.title, groups)
  }
  return groups.filter(group => group.members.length > 0)
}

function readGroups(content: readonly Content[], heading: Phrase | undefined, groups: Draft[]): void {
  let group: Draft | undefined
  const open = (label: Phrase | undefined, range: TextRange): Draft => {
    group = {label, members: [], range}
    groups.push(group)
    return group
  }
  const add = (member: Member, range: TextRange) => {
    const target = group ?? open(heading, heading ? {start: heading.range.start, end: range.end} : range)
    target.members.push(member)
    target.range = {start: target.range.start, end: Math.max(target.range.end, range.end)}
  }
  content.forEach(({block, from}, i) => {
    const next = content[i + 1]?.block
    if (block.kind === 'item') {
      const deeper = next?.kind === 'item' && next.depth > block.depth
      const phrase = trimmed(block.text, from, block.text.plain.length)
      if (!phrase) return
      if (deeper) open(withoutColon(phrase), block.range)
      else add({...withoutEnding(phrase), marker: block.marker}, block.range)
    } else if (block.kind === 'table') {
      for (const row of block.rows.slice(1)) {
        const cell = row.find(candidate => candidate.text.plain.trim() !== '')
        const phrase = cell && trimmed(cell.text, 0, cell.text.plain.length)
        if (phrase) add({...phrase, marker: undefined}, phrase.range)
      }
    } else if (block.kind === 'paragraph') {
      for (const line of linesOf(block.text, from)) {
        const label = labelOf(line)
        const followed = next?.kind === 'item' || next?.kind === 'table'
        const heads = followed && line.range.end >= block.range.end - 2
        const introduces = line.text.endsWith(':')
        if (label) open(label, line.range)
        else if (introduces && group?.label && group.members.length === 0) {
          // "Local authorities:" / "A; B; and C. They are represented by:" / list: one group under the first label.
          for (const member of proseMembers(block.text, {...line, end: lastSentence(block.text, line).start}))
            add(member, line.range)
        } else if (introduces) open(lastSentence(block.text, line), line.range)
        else if (isShort(line.text) && (heads || (groupNouns.test(line.text) && isListOfLines(next))))
          open(line, line.range)
        else if (isShort(line.text)) {
          if (group?.members.some(member => member.marker !== undefined)) group = undefined
          add({...line, marker: undefined}, line.range)
        } else {
          if (group && group.members.length > 0) group = undefined
          for (const member of proseMembers(block.text, line)) add(member, line.range)
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
    const whole = trimmed(block.text, from, block.text.plain.length)
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
      const phrase = trimmed(item.text, 0, item.text.plain.length)
      if (phrase && item.depth === depth) group.members.push({...withoutEnding(phrase), marker: item.marker})
      group.range = {start: group.range.start, end: item.range.end}
    }
    if (group.members.length > 0) groups.push(group)
  })
  return groups
}

/** Members named in prose and parted by semicolons. */
function proseMembers(text: MappedText, line: Line): Member[] {
  const listed = text.plain.slice(line.start, line.end)
  if (listed.split(';').length < 3 && !listed.includes('; and ')) return []
  const members: Member[] = []
  let start = line.start
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text.plain.charAt(i) !== ';') continue
    const lead = /^\s{0,5}(?:and\s)?/.exec(text.plain.slice(start, i))?.[0].length ?? 0
    const phrase = trimmed(text, start + lead, i)
    if (phrase) members.push({...withoutEnding(phrase), marker: undefined})
    start = i + 1
  }
  return members
}

/** Without the stop, comma or "; and" with which an item of a list ends. */
function withoutEnding({text, range}: Phrase): Phrase {
  const kept = text.replace(/(?:[;,]\s?(?:and|or)?|\.)$/, '').trimEnd()
  return kept === ''
    ? {text, range}
    : {text: kept, range: {start: range.start, end: range.end - (text.length - kept.length)}}
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
    const phrase = trimmed(text, start, end)
    if (phrase) lines.push({...phrase, start, end})
    start = end + 1
  }
  // Prose that was wrapped is one line of text; only lines that could each be a member are kept apart.
  const wrapped = lines.slice(0, -1).some(line => line.text.length > 60 || /,$/.test(line.text))
  const whole = wrapped ? trimmed(text, from, text.plain.length) : undefined
  return whole ? [{...whole, start: from, end: text.plain.length}] : lines
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
  const phrase = trimmed(text, line.start + start, line.end) ?? line
  return {...(keepColon ? phrase : withoutColon(phrase)), start: line.start + start, end: line.end}
}

function isShort(text: string): boolean {
  return (
    text.length <= 120 && !/[.;,:]$/.test(text) && !/\b(?:is|are|will|shall|should|must|may|has|have|can)\b/i.test(text)
  )
}

function withoutColon({text, range}: Phrase): Phrase {
  if (!text.endsWith(':')) return {text, range}
  return {
    text: text.slice(0, -1).trimEnd(),
    range: {start: range.start, end: range.end - (text.length - text.slice(0, -1).trimEnd().length)},
  }
}

function trimmed(text: MappedText, from: number, to: number): Phrase | undefined {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.plain.charAt(start))) start++
  while (end > start && /\s/.test(text.plain.charAt(end - 1))) end--
  return end > start
    ? {text: text.plain.slice(start, end).replace(/\s+/g, ' '), range: text.sourceOf(start, end)}
    : undefined
}
