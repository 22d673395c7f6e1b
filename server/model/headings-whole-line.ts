import type {Block, Item, Paragraph} from '../syntax/types'
import {pastedMark, type NumberedWords, type Surroundings} from './heading-marks'
import {clauseNumber, goesOn, readNumbered} from './heading-numbers'
import {isCapitals, isQuestion, isSentence, startsLikeTitle} from './heading-words'
import {isText, type HeadingMark, type TextBlock} from './types-internal'
import type {HeadingForm} from './types'

const longestHeading = 110

/** The block is one short line and nothing else. */
export function wholeLineMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const line = plain.trim()
  if (line.length > longestHeading || line.includes('\n')) return undefined
  const stop = /[^.]\.$/.test(line) && hasClauses(block, around)
  if (/[.;,!?]$/.test(line) && !stop && !isQuestion(line)) return undefined
  if (countsMembers(line, around.previous)) return undefined
  const read = readNumbered(plain, plain.trimEnd().length - (stop ? 1 : 0), around)
  if (!/[A-Za-z]/.test(plain.slice(read.title.start, read.title.end))) return undefined
  if (block.kind === 'paragraph') {
    const form = formOfLine(block, read, around)
    return form && pastedMark(block, form, read, undefined, around)
  }
  const form = formOfItem(block, read, around)
  return (
    form && pastedMark(block, form, {...read, number: isNumbered(block) ? block.number : undefined}, undefined, around)
  )
}

/** "3 Members" below "Quorum" is no third heading. */
function countsMembers(line: string, previous: Block | undefined): boolean {
  if (!/^\d{1,2} (?:members|people|persons|representatives|councillors|trustees|governors)$/i.test(line)) return false
  return previous !== undefined && 'text' in previous && /\bquorum\W*$/i.test(previous.text.plain)
}

/** An item of a list is a heading where it stands alone, over deeper items or over text, not one among its like. */
function formOfItem(item: Item, {title, match}: NumberedWords, around: Surroundings): HeadingForm | undefined {
  const {next, previous} = around
  const colon = endsWithColon(item)
  const nested = next?.kind === 'item' && next.depth > item.depth
  const names = match.whole && match.roles.length > 0
  if (colon && nested && names) return item.depth === 1 && isNumbered(item) ? 'numbered' : 'item'
  if (item.depth > 1 || !isNumbered(item)) return undefined
  const closes = nested || !isSibling(next, item)
  if (names && closes) return 'numbered'
  if (colon) return undefined
  if (coversAll(item) && closes) return 'numbered'
  const alone = !isSibling(next, item) && !isSibling(previous, item) && next !== undefined
  const isTitle = startsLikeTitle(item.text.plain.slice(title.start, title.end))
  // After sections that are items with their text this one has its text below.
  if (around.isCounted && closes && isTitle) return 'numbered'
  return (alone && isTitle) || hasClauses(item, around) ? 'numbered' : undefined
}

function formOfLine(line: Paragraph, read: NumberedWords, around: Surroundings): HeadingForm | undefined {
  const known = read.match.whole
  const words = line.text.plain.slice(read.title.start, read.title.end)
  const isBold = coversAll(line)
  if (!startsLikeTitle(words) || /[a-z]{2}\. [A-Z]/.test(words)) return undefined
  if (isSentence(words) && !isBold && !known && !isQuestion(words)) return undefined
  if (isBold) return 'bold'
  if (endsWithColon(line)) return known ? 'label' : undefined
  if (read.number !== undefined) return isClause(words, read.number, known, around.next) ? undefined : 'numbered'
  if (isCapitals(words)) return 'capitals'
  return (known && words.split(' ').length <= 9) || isQuestion(words) ? 'line' : undefined
}

/** "2.1 To provide …" and a numbered line among its like are clauses. */
function isClause(words: string, number: string, known: boolean, next: Block | undefined): boolean {
  if (/^To [a-z]/.test(words) || (number.includes('.') && !known && !hasText(number, next))) return true
  return next?.kind === 'paragraph' && clauseNumber(next) === number
}

/** True if text or deeper numbers stand under the line with this number; else it is one of a list of clauses. */
function hasText(number: string, next: Block | undefined): boolean {
  if (next === undefined || next.kind === 'heading') return false
  if (!isText(next) || (next.kind === 'item' && !isNumbered(next))) return true
  const following = clauseNumber(next)
  return following === undefined || goesOn(number, following)
}

function endsWithColon({text}: TextBlock): boolean {
  return text.plain.trimEnd().endsWith(':')
}

/** True if the whole text is bold or italic. */
function coversAll({text: {plain}, strong}: TextBlock): boolean {
  const [marked] = strong
  if (!marked || strong.length > 1) return false
  return plain.slice(0, marked.start).trim() === '' && /^[\s:.)]*$/.test(plain.slice(marked.end))
}

/** True for "1." and "2)", not for bullets and letters. */
function isNumbered({marker}: Item): boolean {
  return /^\d/.test(marker)
}

function isSibling(other: Block | undefined, item: Item): boolean {
  return other?.kind === 'item' && other.depth === item.depth && isNumbered(other) === isNumbered(item)
}

/** "2. Membership." over 1., 2., 3. that are long enough to be provisions, not names of members. */
function hasClauses(block: TextBlock, {next}: Surroundings): boolean {
  const line = block.text.plain.trim()
  const isTitle = startsLikeTitle(line) && line.split(/\s+/).length <= 6 && !isSentence(line)
  if (!isTitle || block.kind !== 'item' || next?.kind !== 'item') return false
  return next.depth > block.depth && isNumbered(next) && next.text.plain.length > 40
}
