import type {ElementName} from '../vocabulary/elements'
import type {HeadingMatch} from '../vocabulary/match'
import {typedNumber} from '../syntax/typed-list'
import {pastedMark, type Surroundings} from './heading-marks'
import {clauseNumber, goesOn} from './heading-numbers'
import {isSentence, startsLikeTitle} from './heading-words'
import {numberOf, type HeadingMark, type TextBlock} from './types-internal'

/** A number, words, and what sets them off from the text they label. */
const labelled =
  /^(\s{0,9}(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s{1,30})?)([A-Za-z][^:.;!?\n]{1,60}?)\s?(?::|\s-|\.(?=\s))\s{0,40}(?=\S)/

/** "**Secretary**: the council's officer" or "Purpose: to advise": a label, then the text it labels. */
export function labelMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const head = labelled.exec(plain)
  if (!head?.[2] || head[1] === undefined) return undefined
  const start = head[1].length
  const end = start + head[2].length
  const separator = head[0].slice(end).trim()
  const strong = block.strong.some(
    range => range.start <= start && range.end >= end && range.end < plain.trimEnd().length,
  )
  const words = head[2].trim()
  const match = around.vocabulary.matchHeading(words)
  const count = words.split(' ').length
  const number = typedNumber(head[1] + 'x')?.number ?? numberOf(block)
  const headsClauses = number !== undefined && goesOn(number, clauseNumber(around.next)) && !isSentence(words)
  const isDashed =
    separator === '-' &&
    (headsClauses || (count <= 3 && (block.kind === 'item' || labelsLine(match, plain.slice(head[0].length)))))
  if (separator !== ':' && !strong && !isDashed) return undefined
  if (!(match.whole || headsClauses) || count > 7 || (!strong && !startsLikeTitle(words))) return undefined
  const isNamed =
    match.roles.length + match.weak.length > 0 &&
    (block.kind !== 'item' || around.isCounted || labelsItem(match, around))
  if (!isNamed && !headsClauses) return undefined
  const form = headsClauses ? 'numbered' : block.kind === 'item' ? 'item' : 'label'
  return pastedMark(block, form, {number, match, title: {start, end: start + words.length}}, head[0].length, around)
}

/** "Chair - elected each May" says something; "Chair - Ann Reeve" is a line of a list of people. */
function labelsLine({roles, whole}: HeadingMatch, rest: string): boolean {
  if (!whole || roles.length === 0) return false
  const [line = ''] = rest.split('\n')
  return !roles.some(isPerson) || /^[a-z(]/.test(line) || line.trim().split(/\s+/).length >= 6
}

/** The elements that are people: their words stand in lists of people, too. */
function isPerson(role: ElementName): boolean {
  return role === 'chair' || role === 'secretariat'
}

/**
 * Lists of values ("Respect: …", "Responsibility: …") look like labels, too: words for duties and behaviour label an
 * item only beside another label.
 */
function labelsItem({roles}: HeadingMatch, {previous, next, vocabulary}: Surroundings): boolean {
  if (roles.some(role => role !== 'purpose' && role !== 'responsibilities' && role !== 'conduct')) return true
  return [previous, next].some(block => {
    const words = block?.kind === 'item' ? /^([^:.;]{1,60})[:.](?=\s)/.exec(block.text.plain)?.[1] : undefined
    return words !== undefined && vocabulary.matchHeading(words).whole
  })
}
