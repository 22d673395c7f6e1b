import type {ElementName} from '../vocabulary/elements'
import type {HeadingMatch} from '../vocabulary/match'
import {pastedMark, type Surroundings} from './heading-marks'
import {clauseMark, clauseNumber, goesOn} from './heading-numbers'
import {isSentence, startsLikeTitle} from './heading-words'
import {isText, numberOf, type HeadingMark, type TextBlock} from './types-internal'

/** Words, and what sets them off from the text they label; a dash may follow the stop ("8. Interests. - No member …"). */
const labelled = /^([A-Za-z][^:.;!?\n]{1,60}?)\s?(?::|\s-|\.-|\.(?=\s)|\?(?=[ \t]\S))\s{0,40}(?:-\s{1,9})?(?=\S)/
const longestLabel = 60

/** A label as it stands in its block: its words without the number before them, and where its text begins. */
interface Label {
  readonly number: string | undefined
  readonly start: number
  readonly end: number
  /** Empty after words that only bold type sets off: "**9. Changes** Members may …". */
  readonly separator: string
  readonly rest: number
}

/** "**Secretary**: the council's officer" or "Purpose: to advise": a label, then the text it labels. */
export function labelMark(block: TextBlock, around: Surroundings): HeadingMark | undefined {
  const {plain} = block.text
  const label = readLabel(block)
  if (!label) return undefined
  const {start, end, separator, rest, number} = label
  const strong = block.strong.some(
    range => range.start <= start && range.end >= end && range.end < plain.trimEnd().length,
  )
  const words = plain.slice(start, end)
  const match = around.vocabulary.matchHeading(words)
  const count = words.split(' ').length
  const headsClauses = number !== undefined && goesOn(number, clauseNumber(around.next)) && !isSentence(words)
  const labels = labelsLine(match, plain.slice(rest))
  const isDashed = separator === '-' && (headsClauses || (count <= 3 && (block.kind === 'item' || labels)))
  // "Art. 6. Meetings. Twice a year …": a stop is enough after the mark of a clause.
  const isStopped = separator === '.' && number !== undefined && labels
  // "Who can come? Any parent of a child at the school."
  const isAsked = separator === '?' && match.roles.length > 0
  const isTitled = headsClauses || isTitleInCapitals(block, around)
  if (separator !== ':' && !strong && !isDashed && !isStopped && !isAsked && !isTitled) return undefined
  if (separator === '' && number === undefined && !isAmongBoldLabels(match, around)) return undefined
  if (!(match.whole || isTitled) || count > 7 || (!strong && !startsLikeTitle(words))) return undefined
  const isNamed =
    match.roles.length + match.weak.length > 0 &&
    (block.kind !== 'item' || around.isCounted || labelsItem(match, around))
  if (!isNamed && !isTitled) return undefined
  const form = isTitled ? 'numbered' : block.kind === 'item' ? 'item' : 'label'
  return pastedMark(block, form, {number, match, title: {start, end}}, rest, around)
}

function readLabel(block: TextBlock): Label | undefined {
  const {plain} = block.text
  const mark = clauseMark(plain)
  const start = mark?.length ?? plain.search(/\S/)
  const number = mark?.number ?? numberOf(block)
  const bold = readBoldLabel(block, start, number)
  const head = bold ? null : labelled.exec(plain.slice(start, start + longestLabel + 60))
  if (!head?.[1]) return bold
  const words = head[1].trimEnd()
  const end = start + words.length
  return {number, start, end, separator: plain.slice(end).trim().charAt(0), rest: start + head[0].length}
}

/** "**9. Changes** Members may …", "**Decisions** talk round until …": where the bold type ends the label does. */
function readBoldLabel({text: {plain}, strong}: TextBlock, start: number, number: string | undefined) {
  const [bold] = strong
  if (!bold || bold.start > 0 || bold.end <= start || bold.end - start > longestLabel) return undefined
  const words = plain.slice(start, bold.end).trimEnd()
  const gap = textBehind.exec(plain.slice(start + words.length))?.[0].length
  if (gap === undefined || /[^\w)'"]$/.test(words)) return undefined
  const end = start + words.length
  return {number, start, end, separator: '', rest: end + gap}
}

/** Not the rest of a sentence that begins with bold words: "**The chair** will …", "**Members** of the board". */
const textBehind =
  /^\s{1,9}(?=[A-Za-z\d"'(])(?!(?:is|are|was|were|will|shall|may|must|can|should|would|has|have|had|do|does|of|and|or|who|which|that)\b)/

/** Between paragraphs that begin so, too, bold words head their text; those for people may begin a sentence about them. */
function isAmongBoldLabels({roles, weak}: HeadingMatch, {previous, next}: Surroundings): boolean {
  if ([...roles, ...weak].some(isPerson)) return false
  return [previous, next].some(other => other !== undefined && isText(other) && readLabel(other)?.separator === '')
}

/** "14 ALTERATION. No rule …" between clauses that begin so, too: capitals head them, whatever their words. */
function isTitleInCapitals(block: TextBlock, {previous, next}: Surroundings): boolean {
  const others = [previous, next].filter(other => other !== undefined && isText(other))
  return hasTitleInCapitals(block) && others.some(hasTitleInCapitals)
}

function hasTitleInCapitals(block: TextBlock): boolean {
  const label = readLabel(block)
  return label?.number !== undefined && /^[A-Z][A-Z&,'\s/-]{2,}$/.test(block.text.plain.slice(label.start, label.end))
}

/** "Chair - elected each May" says something; "Chair - Ann Reeve" is a line of a list of people. */
function labelsLine({roles, weak, whole}: HeadingMatch, rest: string): boolean {
  const named = [...roles, ...weak]
  if (!whole || named.length === 0) return false
  const [line = ''] = rest.split('\n')
  return !named.some(isPerson) || /^[a-z(]/.test(line) || line.trim().split(/\s+/).length >= 6
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
