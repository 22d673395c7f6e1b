import type {MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import type {Block, Item, Paragraph, Table} from '../syntax/types'
import {groupNouns} from '../vocabulary/body-words'
import {postAlone} from '../vocabulary/member-roles'
import {endsWithSeats, itemsOfMembers, organisationWords, postOfSomebody} from '../vocabulary/member-words'
import {
  isShort,
  isShortButForClause,
  isListOfLines,
  labelOf,
  lastSentence,
  linesOf,
  namedInLine,
  type Line,
} from './member-text-lines'
import {groupsInTable, namesMembers} from './member-tables'
import {withLetteredItems} from './lettered-items'
import {phraseIn, withoutColon, withoutListEnd, withoutStart} from './phrase'
import {isPerson, isTitled} from './member-texts'
import {readProseList} from './prose-list'
import type {Member, Phrase} from './types'
import type {Content} from './types-internal'

/** A member as it stands; a table may give its role in a cell of its own. */
export interface DraftMember extends Phrase, Pick<Member, 'marker'> {
  readonly role?: Phrase | undefined
}

/** A group of members as it is found, before it is known whether what it lists are members. */
export interface Draft {
  readonly label: Phrase | undefined
  readonly members: DraftMember[]
  range: TextRange
  /** The item whose inner items these are: where they only explain it, it is a member itself. */
  readonly item?: DraftMember
  /** The group that the item stands in. */
  readonly outer?: Draft | undefined
  /** A table whose head says that it names members. */
  isNamed?: boolean
  /** Those whom a sentence lets attend, whatever the label. */
  readonly isAttending?: boolean
}

/** A group that is being read. */
interface Open {
  readonly draft: Draft
  /** The depth of the item that heads it; 0 for a group under a label, a heading or none. */
  readonly depth: number
  readonly outer: Open | undefined
}

interface Reading {
  readonly heading: Phrase | undefined
  readonly groups: Draft[]
  open: Open | undefined
}

/** The groups that stand in `content`, in source order, each with all that could be members by its form. */
export function groupsIn(found: readonly Content[], heading: Phrase | undefined): readonly Draft[] {
  const content = withLetteredItems(found)
  const holders = heading ? holdersAfter(content[0], heading) : []
  const isHeld = holders.length > 0
  const reading: Reading = {heading: isHeld ? undefined : heading, groups: [], open: undefined}
  for (const holder of holders) add(reading, holder, holder.range)
  content.forEach(({block, from, isLabelled = from > 0}, i) => {
    if (isHeld && i === 0) return
    const next = content[i + 1]?.block
    // The rest of an item that began with a heading is text under that heading.
    if (block.kind === 'item' && from === 0) readItem(reading, block, next)
    else if (block.kind === 'table') readTable(reading, block)
    else if (block.kind === 'paragraph' || block.kind === 'item') readText(reading, {block, from, isLabelled}, next)
  })
  return reading.groups
}

/** "Chair: A. Example" in a list or a row is a heading and its text, and yet one of the members; two chairs are two. */
function holdersAfter(first: Content | undefined, heading: Phrase): readonly DraftMember[] {
  if (!first || !('text' in first.block) || !postAlone.test(heading.text)) return []
  const {block, from} = first
  const isRow = block.kind === 'paragraph' && from === 0 && block.range.start > heading.range.end
  if (!isRow && (block.kind !== 'item' || from === 0)) return []
  const rest = phraseIn(block.text, from)
  if (!rest || !/^[\p{Lu}@]/u.test(rest.text) || !isShort(rest.text)) return []
  const names = readProseList(block.text, from, block.text.plain.length, true)
  const arePeople = names.length > 1 && names.every(({text}) => isPerson(text.replace(/ \([^()]{1,80}\)$/, '')))
  const marker = block.kind === 'item' ? block.marker : undefined
  return (arePeople ? names : [withoutListEnd(rest)]).map(name => ({...name, marker, role: heading}))
}

function openGroup(reading: Reading, label: Phrase | undefined, range: TextRange): Draft {
  const draft: Draft = {label, members: [], range}
  reading.open = {draft, depth: 0, outer: undefined}
  reading.groups.push(draft)
  return draft
}

function groupFor(reading: Reading, range: TextRange): Draft {
  const {open, heading} = reading
  return open?.draft ?? openGroup(reading, heading, heading ? {start: heading.range.start, end: range.end} : range)
}

function add(reading: Reading, member: DraftMember, range: TextRange): void {
  const group = groupFor(reading, range)
  group.members.push(member)
  group.range = {start: group.range.start, end: Math.max(group.range.end, range.end)}
}

function readItem(reading: Reading, block: Item, next: Block | undefined): void {
  while (reading.open && reading.open.depth >= block.depth) reading.open = reading.open.outer
  const [first, second] = linesOf(block.text, 0)
  // What goes on after a short line is no more of the item: lists that were pasted end so.
  const goesOn = first && second && /^\p{Lu}/u.test(second.text) && isShort(withoutListEnd(first).text)
  const phrase = goesOn ? first : phraseIn(block.text)
  if (!phrase) return
  const member = {...withoutListEnd({text: phrase.text, range: phrase.range}), marker: block.marker}
  const listed = listedBehindLabel(block.text)
  if (next?.kind === 'item' && next.depth > block.depth) openItem(reading, block, phrase)
  else if (listed) reading.groups.push({...listed, range: block.range})
  else add(reading, member, goesOn ? first.range : block.range)
  if (goesOn) readText(reading, {block, from: second.start, isLabelled: false}, next)
}

/** An item with inner items heads them as a group, or they explain it. */
function openItem(reading: Reading, {range, depth, marker}: Item, phrase: Phrase): void {
  const item = {...withoutListEnd(phrase), marker}
  const draft: Draft = {label: withoutColon(phrase), members: [], range, item, outer: reading.open?.draft}
  reading.open = {draft, depth, outer: reading.open}
  reading.groups.push(draft)
}

/** "Voting members: the chairs, the leads and one maintainer" as an item is a group of its own. */
function listedBehindLabel(
  text: MappedText,
  from = 0,
  to = text.plain.length,
): Pick<Draft, 'label' | 'members'> | undefined {
  const label = itemsOfMembers.exec(text.plain.slice(from, to))?.[0]
  if (label === undefined) return undefined
  const members = readProseList(text, from + label.length, to, true)
  const words = phraseIn(text, from, from + label.length)
  return words && members.length > 0 ? {label: withoutColon(words), members: members.map(unmarked)} : undefined
}

function readTable(reading: Reading, table: Table): void {
  for (const {label, members} of groupsInTable(table)) {
    if (label && members.length > 0) openGroup(reading, label, table.range)
    for (const member of members) add(reading, member, member.range)
    if (members.length > 0 && namesMembers(table)) groupFor(reading, table.range).isNamed = true
    if (label) reading.open = undefined
  }
}

function readText(
  reading: Reading,
  {block, from, isLabelled}: {readonly block: Item | Paragraph; readonly from: number; readonly isLabelled: boolean},
  next: Block | undefined,
): void {
  const lines = linesOf(block.text, from)
  for (const line of lines) {
    const label = labelOf(line)
    const group = reading.open?.draft
    const followed = next?.kind === 'item' || next?.kind === 'table'
    const heads = followed && line.range.end >= block.range.end - 2
    const introduces = line.text.endsWith(':')
    const isFollowed = line !== lines.at(-1) || followed
    const listed = listedBehindLabel(block.text, line.start, line.end)
    if (listed) reading.groups.push({...listed, range: line.range})
    else if (label) openGroup(reading, label, line.range)
    else if ((endsWithSeats.test(line.text) || line.isAbove || isOverPosts(line, lines)) && isFollowed)
      openGroup(reading, line, line.range)
    else if (introduces && group?.label && group.members.length === 0) {
      // "Local authorities:" / "A; B; and C. They are represented by:" / list: one group under the first label.
      for (const member of readProseList(block.text, line.start, lastSentence(block.text, line).start, true))
        add(reading, unmarked(member), line.range)
    } else if (introduces) openGroup(reading, lastSentence(block.text, line), line.range)
    else if (
      isShort(line.text) &&
      !isTitled(line.text) &&
      (heads || (groupNouns.test(line.text) && isListOfLines(next)))
    )
      openGroup(reading, line, line.range)
    else if (
      isEntry(line.text) &&
      (!isLabelled || lines.length > 2 || !line.text.includes(',') || isHolder(line.text))
    ) {
      if (group?.members.some(member => member.marker !== undefined)) reading.open = undefined
      add(reading, unmarked(/^and \w/.test(line.text) ? withoutStart(line, 4) : line), line.range)
    } else {
      if (group && group.members.length > 0) reading.open = undefined
      for (const member of namedInLine(block.text, line, isLabelled)) add(reading, unmarked(member), line.range)
    }
  }
}

/** "Norrey Council" over "Director of Housing" and "Lettings Manager": the posts are the members, of that organisation. */
function isOverPosts(line: Line, lines: readonly Line[]): boolean {
  const [first, ...others] = lines
  if (line !== first || others.length === 0 || others.length > 6) return false
  return (
    !postOfSomebody.test(line.text) &&
    isShort(line.text) &&
    (organisationWords.test(line.text) || /\bsector$/i.test(line.text)) &&
    others.every(({text}) => postOfSomebody.test(text) && isShort(text))
  )
}

/** "A. Example, Business Manager": one member. */
function isHolder(text: string): boolean {
  const [name = '', post, ...others] = text.split(', ')
  return isPerson(name) && post !== undefined && others.length === 0 && !isPerson(post.replace(/ \(.*/, ''))
}

/** A line that could be a member. */
function isEntry(text: string): boolean {
  return isShort(text) || isShortButForClause(text)
}

function unmarked({text, range}: Phrase): DraftMember {
  return {text, range, marker: undefined}
}
