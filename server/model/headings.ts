import type {TextRange} from '../base/range'
import {typedNumber} from '../syntax/typed-list'
import type {Block, Heading, Item} from '../syntax/types'
import type {ElementName} from '../vocabulary/elements'
import type {HeadingMatch} from '../vocabulary/match'
import {placeholderLine} from '../vocabulary/placeholder-words'
import type {Vocabulary} from '../vocabulary/vocabulary'
import type {HeadingForm} from './types'
import type {HeadingMark, HeadingMeaning, TextBlock} from './types-internal'

const longestHeading = 110

/** Level that pasted headings get where the document has no certain heading above them. */
const pastedLevel = 2

/** What stands around a block, as far as it matters for telling a heading. */
export interface Surroundings {
  readonly next: Block | undefined
  readonly previous: Block | undefined
  /** Level of the last certain heading above, 0 if there is none. */
  readonly certainLevel: number
  /** True for a line whose number counts the sections on. */
  readonly isCounted: boolean
  readonly vocabulary: Vocabulary
}

/**
 * Tells whether a block is a heading or begins with one. Certain headings always are; a line that only looks like
 * one must also read like one: bold, capitals, a number, or words that such documents use for their sections.
 */
export function headingMark(block: Block, around: Surroundings): HeadingMark | undefined {
  if (block.kind === 'heading') return certainMark(block, around)
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined
  const {plain} = block.text
  if (plain.trim() === '' || placeholderLine.test(plain.trim())) return undefined
  const whole = wholeLineMark(block, around)
  const label = whole === undefined || whole.form === 'capitals' ? labelMark(block, around) : undefined
  return label ?? whole ?? firstLineMark(block, around)
}

function certainMark(block: Heading, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  if (plain.trim() === '') return undefined
  const {number, title, match} = readNumbered(plain, plain.length, around)
  return {
    form: block.form,
    level: block.level,
    number,
    title,
    rest: undefined,
    ...meaningOf(match),
  }
}

/** "3 Members" below "Quorum" is no third heading. */
function countsMembers(line: string, previous: Block | undefined): boolean {
  if (!/^\d{1,2} (?:members|people|persons|representatives|councillors|trustees|governors)$/i.test(line)) return false
  return previous !== undefined && 'text' in previous && /\bquorum\W*$/i.test(previous.text.plain)
}

/** The block is one short line and nothing else. */
function wholeLineMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const line = plain.trim()
  if (line.length > longestHeading || line.includes('\n')) return undefined
  const stop = /[^.]\.$/.test(line) && hasClauses(block, around)
  if (/[.;,!?]$/.test(line) && !stop && !isQuestion(line)) return undefined
  if (countsMembers(line, around.previous)) return undefined
  const read = readNumbered(plain, plain.trimEnd().length - (stop ? 1 : 0), around)
  const {title, match} = read
  const typed = block.kind === 'item' ? undefined : read.number
  const words = plain.slice(title.start, title.end)
  if (!/[A-Za-z]/.test(words)) return undefined
  const form = wholeLineForm(block, words, match, typed, around)
  if (!form) return undefined
  const number = typed ?? (block.kind === 'item' && /^\d/.test(block.number ?? '') ? block.number : undefined)
  return {
    form,
    level: levelOf(form, number, block, around),
    number,
    title,
    rest: undefined,
    ...meaningOf(match),
  }
}

function wholeLineForm(
  block: TextBlock,
  words: string,
  match: HeadingMatch,
  typed: string | undefined,
  around: Surroundings,
): HeadingForm | undefined {
  const bold = coversAll(block)
  const colon = block.text.plain.trimEnd().endsWith(':')
  if (block.kind === 'item') {
    const nested = around.next?.kind === 'item' && around.next.depth > block.depth
    if (block.depth === 1 && /^\d/.test(block.marker)) {
      if (bold && !colon && (nested || !isSibling(around.next, block))) return 'numbered'
      const alone = !isSibling(around.next, block) && !isSibling(around.previous, block)
      if (alone && startsLikeTitle(words) && around.next !== undefined && !colon) return 'numbered'
      if (match.whole && match.roles.length > 0 && (nested || !isSibling(around.next, block))) return 'numbered'
      if (!colon && hasClauses(block, around)) return 'numbered'
    }
    return colon && nested && match.whole && match.roles.length > 0 ? 'item' : undefined
  }
  if (!startsLikeTitle(words) || /[a-z]{2}\. [A-Z]/.test(words)) return undefined
  if (isSentence(words) && !bold && !match.whole && !isQuestion(words)) return undefined
  if (bold) return 'bold'
  // "2.1 To provide …" is a clause.
  if (typed !== undefined && !colon && /^To [a-z]/.test(words)) return undefined
  if (typed?.includes('.') && !colon && !match.whole && !hasText(typed, around)) return undefined
  if (typed !== undefined && !colon)
    return around.next?.kind === 'paragraph' && typedNumber(around.next.text.plain)?.number === typed
      ? undefined
      : 'numbered'
  if (colon) return match.whole ? 'label' : undefined
  if (isCapitals(words)) return 'capitals'
  return (match.whole && words.split(' ').length <= 9) || isQuestion(words) ? 'line' : undefined
}

/** True if text or deeper numbers stand under the line with this number; else it is one of a list of clauses. */
function hasText(number: string, {next}: Surroundings): boolean {
  const isNumbered = next?.kind === 'item' && /^\d/.test(next.marker)
  if (next?.kind !== 'paragraph' && !isNumbered) return next !== undefined && next.kind !== 'heading'
  const following = isNumbered ? next.number : typedNumber(next.text.plain)?.number
  return following === undefined || following.startsWith(`${number}.`)
}

/** "**Secretary**: the council's officer" or "Purpose: to advise": a label, then the text it labels. */
function labelMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const head =
    /^(\s{0,9}(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s{1,30})?)([A-Za-z][^:.;!?\n]{1,60}?)\s?(?::|\s-|\.(?=\s))\s{0,40}(?=\S)/.exec(
      plain,
    )
  if (!head?.[2] || head[1] === undefined) return undefined
  const start = head[1].length
  const end = start + head[2].length
  const separator = head[0].slice(end).trim()
  const strong = block.strong.some(
    range => range.start <= start && range.end >= end && range.end < plain.trimEnd().length,
  )
  const words = head[2].trim()
  const match = around.vocabulary.matchHeading(words)
  const dashed =
    separator === '-' &&
    words.split(' ').length <= 3 &&
    (block.kind === 'item' ||
      (match.whole &&
        match.roles.length > 0 &&
        (!match.roles.some(isPerson) || saysSomething(plain.slice(head[0].length)))))
  const number = typedNumber(head[1] + 'x')?.number ?? (block.kind === 'item' ? block.number : undefined)
  const headsClauses = number !== undefined && isContinued(number, around.next) && !isSentence(words)
  if (separator !== ':' && !strong && !dashed && !(headsClauses && separator === '-')) return undefined
  if (!(match.whole || headsClauses) || words.split(' ').length > 7 || (!strong && !startsLikeTitle(words)))
    return undefined
  const labels =
    match.roles.length + match.weak.length > 0 &&
    (block.kind !== 'item' || around.isCounted || isLabelOfItem(match, around))
  if (!labels && !headsClauses) return undefined
  const form = headsClauses ? 'numbered' : block.kind === 'item' ? 'item' : 'label'
  return {
    form,
    level: levelOf(form, number, block, around),
    number,
    title: {start, end: start + words.length},
    rest: head[0].length,
    ...meaningOf(match),
  }
}

/** True if the block below carries the number on: 2.1 below 2. */
function isContinued(number: string, below: Block | undefined): boolean {
  if (below?.kind !== 'item' && below?.kind !== 'paragraph') return false
  const next = typedNumber(below.text.plain)?.number ?? (below.kind === 'item' ? below.number : undefined)
  return next?.startsWith(`${number.replace(/\.0$/, '')}.`) === true
}

/** The elements that are people: their words stand in lists of people, too. */
function isPerson(role: ElementName): boolean {
  return role === 'chair' || role === 'secretariat'
}

/** "Chair - elected each May" says something; "Chair - Ann Reeve" is a line of a list of people. */
function saysSomething(rest: string): boolean {
  const [line = ''] = rest.split('\n')
  return /^[a-z(]/.test(line) || line.trim().split(/\s+/).length >= 6
}

/**
 * Lists of values ("Respect: …", "Responsibility: …") look like labels, too: words for duties and behaviour label an
 * item only beside another label.
 */
function isLabelOfItem({roles}: HeadingMatch, {previous, next, vocabulary}: Surroundings): boolean {
  if (roles.some(role => role !== 'purpose' && role !== 'responsibilities' && role !== 'conduct')) return true
  return [previous, next].some(block => {
    const words = block?.kind === 'item' ? /^([^:.;]{1,60})[:.](?=\s)/.exec(block.text.plain)?.[1] : undefined
    return words !== undefined && vocabulary.matchHeading(words).whole
  })
}

/** The first line of a paragraph is a heading that was pasted without a blank line after it. */
function firstLineMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const end = plain.indexOf('\n')
  if (end < 0 || (block.kind === 'item' && (block.depth > 1 || !/^\d/.test(block.marker)))) return undefined
  const line = plain.slice(0, end)
  const next = plain.slice(end + 1).trimStart()
  if (line.trim().length > 60 || (/[.;,!?]\s*$/.test(line) && !isQuestion(line)) || !/^(?:[A-Z0-9"'(]|:\s)/.test(next))
    return undefined
  const {number: typed, title, match} = readNumbered(plain.slice(0, end), end, around)
  const number = typed ?? (block.kind === 'item' ? block.number : undefined)
  const words = plain.slice(title.start, title.end)
  // "2. Status" / "2.1 The group is …": the clauses under a numbered heading carry its number on.
  const continued = number !== undefined && next.startsWith(`${number.replace(/\.0$/, '')}.`)
  const counted = around.isCounted && !isSentence(words)
  if (block.kind === 'item' && !continued && !counted && !isCapitals(words) && !(match.whole && match.roles.length > 0))
    return undefined
  const bold = block.strong.some(range => range.start <= title.start && range.end >= title.end && range.end <= end)
  if (
    !startsLikeTitle(words) ||
    !(match.whole || isQuestion(line) || counted || ((bold || continued || isCapitals(words)) && !isSentence(words)))
  )
    return undefined
  const form = bold ? 'bold' : number !== undefined ? 'numbered' : line.trimEnd().endsWith(':') ? 'label' : 'line'
  return {
    form,
    level: levelOf(form, number, block, around),
    number,
    title,
    // "Chair" / ": the mayor" is how some converters write a definition.
    rest: end + 1 + (/^\s{0,9}:\s{1,9}/.exec(plain.slice(end + 1))?.[0].length ?? 0),
    ...meaningOf(match),
  }
}

/** A heading's number, if it has one, and its words. Bare numbers, letters and Roman numbers count before known words only. */
function readNumbered(
  plain: string,
  end: number,
  {isCounted, vocabulary: {matchHeading}}: Surroundings,
): {number: string | undefined; title: TextRange; match: HeadingMatch} {
  const whole = trimTitle(plain, 0, end)
  const sure = typedNumber(plain)
  const found = sure ?? looseNumber(plain)
  if (found) {
    const title = trimTitle(plain, found.length, end)
    const match = matchHeading(plain.slice(title.start, title.end))
    if (sure || isCounted || match.whole) return {number: found.number, title, match}
  }
  return {number: undefined, title: whole, match: matchHeading(plain.slice(whole.start, whole.end))}
}

/** "Section 2: ", "Part B - ", "IV. ", "A) ", "3 ". */
function looseNumber(plain: string): {number: string; length: number} | undefined {
  const found =
    /^\s{0,9}(?:(?:section|article|part|clause|chapter|item)\s|§\s?)(\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-Z])\s?[:.)-]?\s{1,4}(?=\S)/i.exec(
      plain,
    ) ??
    /^\s{0,9}([IVX]{1,5}|[ivx]{1,5}|[A-Z])[.):]\s{1,9}(?=[A-Z])/.exec(plain) ??
    /^\s{0,9}(\d{1,2})\s{1,9}(?=[A-Z])/.exec(plain)
  return found?.[1] === undefined ? undefined : {number: found[1], length: found[0].length}
}

/** What a heading's words mean for its section. */
function meaningOf({roles, plain, weak, whole}: HeadingMatch): HeadingMeaning {
  return {roles, plainRoles: plain, weakRoles: weak, known: whole}
}

function levelOf(form: HeadingForm, number: string | undefined, block: TextBlock, around: Surroundings): number {
  const base = around.certainLevel > 0 ? around.certainLevel + 1 : pastedLevel
  const deeper = number === undefined ? 0 : number.replace(/\.0$/, '').split('.').length - 1
  return Math.min(9, base + deeper + (form === 'item' ? (block.kind === 'item' ? block.depth : 1) : 0))
}

/** True if the whole text is bold or italic. */
function coversAll(block: TextBlock): boolean {
  const {plain} = block.text
  const marked = block.strong[0]
  if (!marked || block.strong.length > 1) return false
  return plain.slice(0, marked.start).trim() === '' && /^[\s:.)]*$/.test(plain.slice(marked.end))
}

function isSibling(other: Block | undefined, item: TextBlock): boolean {
  return (
    other?.kind === 'item' &&
    item.kind === 'item' &&
    other.depth === item.depth &&
    /^\d/.test(other.marker) === /^\d/.test(item.marker)
  )
}

/** "2. Membership." over 1., 2., 3. that are long enough to be provisions, not names of members. */
function hasClauses(block: TextBlock, {next}: Surroundings): boolean {
  const line = block.text.plain.trim()
  const isTitle = startsLikeTitle(line) && line.split(/\s+/).length <= 6 && !isSentence(line)
  return isTitle && block.kind === 'item' && isNumberedUnder(block, next) && next.text.plain.length > 40
}

function isNumberedUnder(item: Item, next: Block | undefined): next is Item {
  return next?.kind === 'item' && next.depth > item.depth && /^\d/.test(next.marker)
}

function startsLikeTitle(words: string): boolean {
  return /^["'([]?[A-Z0-9]/.test(words)
}

function isCapitals(words: string): boolean {
  return /[A-Z]{3}/.test(words) && !/[a-z]/.test(words) && /[A-Z]{2}\W+[A-Z]{2}|[A-Z]{6}/.test(words)
}

/** True for "Who comes?": everyday headings ask what the text under them answers. */
export function isQuestion(line: string): boolean {
  return /^\s{0,9}(?:who|what|when|where|why|how)\b[^?.;]{2,60}\?\s*$/i.test(line)
}

function isSentence(words: string): boolean {
  return /\b(?:is|are|was|were|will|shall|should|must|may|can|has|have)\b/i.test(words)
}

/** Leaves out blanks, a closing colon and the like at both ends of `plain.slice(start, end)`. */
export function trimTitle(plain: string, start: number, end: number): TextRange {
  let from = start
  let to = end
  while (from < to && /\s/.test(plain.charAt(from))) from++
  while (to > from && /[\s:]/.test(plain.charAt(to - 1))) to--
  return {start: from, end: to}
}
