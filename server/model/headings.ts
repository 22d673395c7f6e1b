import type {TextRange} from '../base/range'
import {typedNumber} from '../syntax/markdown'
import type {Block, Heading} from '../syntax/types'
import {matchHeading, type HeadingMatch} from '../vocabulary/match'
import type {HeadingForm} from './types'
import type {HeadingMark, TextBlock} from './types-internal'

const longestHeading = 110

/** Level that pasted headings get where the document has no certain heading above them. */
const pastedLevel = 2

/** What stands around a block, as far as it matters for telling a heading. */
export interface Surroundings {
  readonly next: Block | undefined
  readonly previous: Block | undefined
  /** Level of the last certain heading above, 0 if there is none. */
  readonly certainLevel: number
}

/**
 * Tells whether a block is a heading or begins with one. Certain headings always are; a line that only looks like
 * one must also read like one: bold, capitals, a number, or words that such documents use for their sections.
 */
export function headingMark(block: Block, around: Surroundings): HeadingMark | undefined {
  if (block.kind === 'heading') return certainMark(block)
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined
  const {plain} = block.text
  if (plain.trim() === '') return undefined
  return wholeLineMark(block, around) ?? labelMark(block, around) ?? firstLineMark(block, around)
}

function certainMark(block: Heading): HeadingMark | undefined {
  const {plain} = block.text
  if (plain.trim() === '') return undefined
  const number = typedNumber(plain)
  const title = trimTitle(plain, number?.length ?? 0, plain.length)
  const match = matchHeading(plain.slice(title.start, title.end))
  return {
    form: block.form,
    level: block.level,
    number: number?.number,
    title,
    rest: undefined,
    roles: match.roles,
    weakRoles: match.weak,
    known: match.whole,
  }
}

/** The block is one short line and nothing else. */
function wholeLineMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const line = plain.trim()
  if (line.length > longestHeading || line.includes('\n') || /[.;,!?]$/.test(line)) return undefined
  const typed = block.kind === 'item' ? undefined : typedNumber(plain)
  const title = trimTitle(plain, typed?.length ?? 0, plain.length)
  const words = plain.slice(title.start, title.end)
  if (!/[A-Za-z]/.test(words)) return undefined
  const match = matchHeading(words)
  const form = wholeLineForm(block, words, match, typed?.number, around)
  if (!form) return undefined
  const number = typed?.number ?? (block.kind === 'item' && /^\d/.test(block.number ?? '') ? block.number : undefined)
  return {
    form,
    level: levelOf(form, number, block, around),
    number,
    title,
    rest: undefined,
    roles: match.roles,
    weakRoles: match.weak,
    known: match.whole,
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
    }
    return colon && nested && match.whole && match.roles.length > 0 ? 'item' : undefined
  }
  if (!startsLikeTitle(words)) return undefined
  if (isSentence(words) && !bold) return undefined
  if (bold) return 'bold'
  if (typed !== undefined && !colon)
    return around.next?.kind === 'paragraph' && typedNumber(around.next.text.plain)?.number === typed
      ? undefined
      : 'numbered'
  if (colon) return match.whole ? 'label' : undefined
  if (isCapitals(words)) return 'capitals'
  return match.whole && words.split(' ').length <= 9 ? 'line' : undefined
}

/** "**Secretary**: the council's officer" or "Purpose: to advise": a label, then the text it labels. */
function labelMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const head =
    /^(\s{0,9}(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s{1,4})?)([A-Za-z][^:.;!?\n]{1,60}?)\s?(?::|\s-|\.(?=\s))\s{0,9}(?=\S)/.exec(
      plain,
    )
  if (!head?.[2] || head[1] === undefined) return undefined
  const start = head[1].length
  const end = start + head[2].length
  const separator = head[0].slice(end).trim()
  const strong = block.strong.some(
    range => range.start <= start && range.end >= end && range.end < plain.trimEnd().length,
  )
  const dashed = block.kind === 'item' && separator === '-' && head[2].split(' ').length <= 3
  if (separator !== ':' && !strong && !dashed) return undefined
  const words = head[2].trim()
  const match = matchHeading(words)
  if (!match.whole || words.split(' ').length > 7 || (!strong && !startsLikeTitle(words))) return undefined
  if ((match.roles.length === 0 && match.weak.length === 0) || (block.kind === 'item' && !isLabelOfItem(match, around)))
    return undefined
  const number = typedNumber(head[1] + 'x')?.number
  const form = block.kind === 'item' ? 'item' : 'label'
  return {
    form,
    level: levelOf(form, number, block, around),
    number,
    title: {start, end: start + words.length},
    rest: head[0].length,
    roles: match.roles,
    weakRoles: match.weak,
    known: match.whole,
  }
}

/**
 * Lists of values ("Respect: …", "Responsibility: …") look like labels, too: words for duties and behaviour label an
 * item only beside another label.
 */
function isLabelOfItem({roles}: HeadingMatch, {previous, next}: Surroundings): boolean {
  if (roles.some(role => role !== 'purpose' && role !== 'responsibilities' && role !== 'conduct')) return true
  return [previous, next].some(block => {
    const words = block?.kind === 'item' ? /^([^:.;]{1,60}):/.exec(block.text.plain)?.[1] : undefined
    return words !== undefined && matchHeading(words).whole
  })
}

/** The first line of a paragraph is a heading that was pasted without a blank line after it. */
function firstLineMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const end = plain.indexOf('\n')
  if (block.kind === 'item' || end < 0) return undefined
  const line = plain.slice(0, end)
  const next = plain.slice(end + 1).trimStart()
  if (line.trim().length > 60 || /[.;,!?]\s*$/.test(line) || !/^[A-Z0-9"'(]/.test(next)) return undefined
  const typed = typedNumber(line)
  const title = trimTitle(plain, typed?.length ?? 0, end)
  const words = plain.slice(title.start, title.end)
  const match = matchHeading(words)
  const bold = block.strong.some(range => range.start <= title.start && range.end >= title.end && range.end <= end)
  if (!startsLikeTitle(words) || !(match.whole || (bold && !isSentence(words)))) return undefined
  const form = bold ? 'bold' : typed ? 'numbered' : line.trimEnd().endsWith(':') ? 'label' : 'line'
  return {
    form,
    level: levelOf(form, typed?.number, block, around),
    number: typed?.number,
    title,
    rest: end + 1,
    roles: match.roles,
    weakRoles: match.weak,
    known: match.whole,
  }
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

function startsLikeTitle(words: string): boolean {
  return /^["'([]?[A-Z0-9]/.test(words)
}

function isCapitals(words: string): boolean {
  return /[A-Z]{3}/.test(words) && !/[a-z]/.test(words) && /[A-Z]{2,}\W+[A-Z]{2,}|[A-Z]{6}/.test(words)
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
