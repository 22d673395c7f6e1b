import {pastedMark, type Surroundings} from './heading-marks'
import {goesOn, readNumbered} from './heading-numbers'
import {isCapitals, isQuestion, isSentence, startsLikeTitle} from './heading-words'
import {numberOf, type HeadingMark, type TextBlock} from './types-internal'

/** The first line of a paragraph is a heading that was pasted without a blank line after it. */
export function firstLineMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const end = plain.indexOf('\n')
  if (end < 0 || (block.kind === 'item' && (block.depth > 1 || !/^\d/.test(block.marker)))) return undefined
  const line = plain.slice(0, end)
  const next = plain.slice(end + 1).trimStart()
  const ends = /[.;,!?]\s*$/.test(line) && !isQuestion(line)
  if (line.trim().length > 60 || ends || !/^(?:[A-Z0-9"'(]|:\s)/.test(next)) return undefined
  const read = readNumbered(line, end, around)
  const {title, match} = read
  const number = read.number ?? numberOf(block)
  const words = plain.slice(title.start, title.end)
  // "2. Status" / "2.1 The group is …": the clauses under a numbered heading carry its number on.
  const continued = number !== undefined && goesOn(number, next)
  const counted = around.isCounted && !isSentence(words)
  const names = match.whole && match.roles.length > 0
  if (block.kind === 'item' && !continued && !counted && !isCapitals(words) && !names) return undefined
  const bold = block.strong.some(range => range.start <= title.start && range.end >= title.end && range.end <= end)
  const marked = (bold || continued || isCapitals(words)) && !isSentence(words)
  if (!startsLikeTitle(words) || !(match.whole || isQuestion(line) || counted || marked)) return undefined
  const form = bold ? 'bold' : number !== undefined ? 'numbered' : line.trimEnd().endsWith(':') ? 'label' : 'line'
  // "Chair" / ": the mayor" is how some converters write a definition.
  const sign = /^\s{0,9}:\s{1,9}/.exec(plain.slice(end + 1))?.[0].length ?? 0
  return pastedMark(block, form, {...read, number}, end + 1 + sign, around)
}
