import type {Item, Paragraph} from '../syntax/types'
import {headsOfficers} from '../vocabulary/composition-words'
import {introsOfMembers} from '../vocabulary/member-words'
import {officeWords, postAlone} from '../vocabulary/member-roles'
import {statements} from '../vocabulary/statements'
import {compositionLeadsIn, type CompositionLead} from './composition-leads'
import {withLetteredItems} from './lettered-items'
import {groupsIn, type Draft} from './member-blocks'
import {settled} from './member-settled'
import {isLabelOfRules, isPerson} from './member-texts'
import {isShort, lastSentence, linesOf, peopleIn, type Line} from './member-text-lines'
import {phraseIn, withoutColon, withoutListEnd} from './phrase'
import type {Phrase} from './types'
import type {Content} from './types-internal'

/** Where the content stands whose compositions are read. */
interface Place {
  /** True if the text states its membership, so that any sentence about it may introduce a list. */
  readonly isStated: boolean
  /** A heading such as "Officers", which is the label of those whom a sentence below it names. */
  readonly heading: Phrase | undefined
}

/**
 * Members whom a sentence names as those of whom the body is made up, wherever it stands: "The committee shall consist
 * of a chairman, a secretary and four members", or a list below such words.
 */
export function compositionsIn(content: readonly Content[], {isStated, heading}: Place): Draft[] {
  return content.flatMap(({block, from}, i) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    const following = content.slice(i + 1)
    const leads = compositionLeadsIn(block.text.plain).filter(lead => lead.from >= from)
    const groups = leads.flatMap(lead => membersAfter(block, lead, following).map(group => under(group, heading)))
    if (groups.length > 0) return groups
    const isOfOfficers = headsOfficers.test(block.text.plain.slice(from).split('\n').at(-1)?.trim() ?? '')
    if (!isOfOfficers && !introduces(block, from, isStated)) return []
    const found = listed(listAfter(block, following), block, block.text.plain.length)
    return isOfOfficers ? found.filter(isOfPosts) : found
  })
}

/** What the words of a lead are followed by: names in the sentence, lines below it, or a list. */
function membersAfter(block: Paragraph | Item, {from, to, must}: CompositionLead, following: readonly Content[]) {
  const {plain} = block.text
  const rest = plain.slice(from, to)
  const isOpen = /^[\s:.–—-]*$/.test(rest)
  const groups = isOpen
    ? listed(listAfter(block, following), block, from)
    : /^[^\S\n]*\n/.test(rest) && /:-?\s*$/.test(plain.slice(0, from))
      ? listed([{block, from, isLabelled: false}, ...listAfter(block, following)], block, from)
      : named(block, from, to)
  return must === undefined ? groups : groups.filter(must === 'posts' ? isOfPosts : isOfPeople)
}

function under(group: Draft, heading: Phrase | undefined): Draft {
  if (group.label || !heading) return group
  return {...group, label: heading, range: {start: heading.range.start, end: group.range.end}}
}

function isOfPeople({members}: Draft): boolean {
  const people = members.filter(({text}) => isPerson(text.split(/ \(| (?:who|of|from)\b|,/)[0] ?? ''))
  return people.length > 2 && people.length * 2 > members.length
}

function isOfPosts({members}: Draft): boolean {
  const posts = members.filter(({text}) => {
    const [post = ''] = text.split(/,? (?:who|elected|each)\b|,/)
    return postAlone.test(post) || officeWords.test(post)
  })
  return posts.length >= 2 && posts.length * 2 >= members.length
}

function named({text}: Paragraph | Item, from: number, to: number): Draft[] {
  const members = [...peopleIn(text, from, to)]
    .sort((a, b) => a.range.start - b.range.start)
    .map(name => ({...name, marker: undefined}))
  const [first] = members
  if (!first) return []
  const range = {start: first.range.start, end: members.at(-1)?.range.end ?? first.range.end}
  return settled([{label: undefined, members, range, isNamed: true}], '')
}

function listed(content: readonly Content[], intro: Paragraph | Item, to: number): Draft[] {
  const whole = phraseIn(intro.text, 0, to)
  if (content.length === 0 || !whole) return []
  const label = withoutColon(lastSentence(intro.text, {...whole, start: 0, end: to}))
  const groups = groupsIn(content, label).map(group => ({...group, isNamed: true}))
  return settled(groups, '').filter(({members}) => members.length > 1)
}

/** "The committee shall have the following officers:" introduces its members, whatever else the text says of them. */
function introduces({text}: Paragraph | Item, from: number, isStated: boolean): boolean {
  const whole = phraseIn(text, from)
  const intro = whole && lastSentence(text, {...whole, start: from, end: text.plain.length}, true).text
  if (!intro?.endsWith(':')) return false
  const {says, not} = statements.membership
  if (introsOfMembers.test(intro)) return true
  if (isLabelOfRules(intro)) return false
  return isStated && says.some(words => words.test(intro)) && !not.some(words => words.test(intro))
}

/** The list that follows an introduction: a table, items, or short lines that are paragraphs of their own. */
function listAfter(intro: Paragraph | Item, following: readonly Content[]): readonly Content[] {
  const [first] = following
  if (first?.block.kind === 'table') return [first]
  const items = withLetteredItems(following)
  return items[0]?.block.kind === 'item' ? itemsAfter(intro, items) : shortLinesIn(following)
}

/** Inner items, or items with another sort of sign ("- The officers are:", "1. President"). */
function itemsAfter(intro: Paragraph | Item, following: readonly Content[]): readonly Content[] {
  const first = following[0]?.block
  if (first?.kind !== 'item') return []
  const isInner = intro.kind !== 'item' || first.depth > intro.depth
  if (!isInner && (first.depth < intro.depth || sortOf(first) === sortOf(intro))) return []
  const end = following.findIndex(
    ({block}) => block.kind !== 'item' || block.depth < first.depth || (!isInner && sortOf(block) !== sortOf(first)),
  )
  return following.slice(0, end < 0 ? following.length : end)
}

function sortOf({marker}: Item): string {
  return marker.replace(/\d{1,9}/, '1').replace(/[a-z]{1,5}/i, 'a')
}

function shortLinesIn(following: readonly Content[]): readonly Content[] {
  const end = following.findIndex(
    ({block, from}) => block.kind !== 'paragraph' || from > 0 || !linesOf(block.text, 0).every(isEntry),
  )
  return following.slice(0, end < 0 ? following.length : end)
}

function isEntry(line: Line): boolean {
  return isShort(withoutListEnd(line).text)
}
