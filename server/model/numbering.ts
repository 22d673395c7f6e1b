import type {TextRange} from '../base/range'
import type {Section, TorDocument} from './types'

/** A numbered heading whose number does not follow the one before it. */
export interface NumberingGap {
  readonly section: Section
  readonly previous: Section
  readonly sort: 'gap' | 'repeated' | 'backwards'
}

/** Places where the numbers of headings beside each other skip, repeat or fall back. */
export function numberingGaps({sections, parsed}: TorDocument): readonly NumberingGap[] {
  return gapsAmong(sections).filter(
    ({sort, section, previous}) => sort !== 'gap' || !standsBetween(parsed.text, previous, section),
  )
}

function gapsAmong(sections: readonly Section[]): readonly NumberingGap[] {
  const numbered = sections.filter(section => lastPart(section) !== undefined)
  const gaps = numbered.flatMap((section, i): NumberingGap[] => {
    const previous = numbered[i - 1]
    const step = previous && stepBetween(previous, section)
    if (!previous || step === undefined || step === 1) return []
    // A document of several parts begins each at 1.
    if (step < 0 && lastPart(section) === 1) return []
    return [{section, previous, sort: step === 0 ? 'repeated' : step < 0 ? 'backwards' : 'gap'}]
  })
  const below = sections.flatMap(section => gapsAmong(section.children))
  return [...gaps, ...below]
}

/** True if the number that is missing begins a line between the two: then it is a heading of another form. */
function standsBetween(text: string, previous: Section, section: Section): boolean {
  const next = (previous.number ?? '').replace(/(?<!\d)\d{1,3}(?:\.0)?$/, last => String(Number.parseInt(last) + 1))
  const between = text.slice(previous.headingRange.start, section.headingRange.start)
  return between.split('\n').some(line => line.replace(beforeNumber, '').startsWith(next))
}

/** What stands before the number of a clause: "## ", "- ", "Art. ", "**Rule ". */
const beforeNumber = /^[\s#*>_-]{0,9}(?:(?:art(?:icle)?|sec(?:tion)?|clause|rule|para(?:graph)?)\.?\s{1,3}|§\s{0,3})?/i

/**
 * Headings without a number among headings with one, in their form: labels below a numbered heading are parts of its text.
 * Parts such as appendices have none as a rule.
 */
export function unnumberedAmongNumbered({sections, title}: TorDocument): readonly Section[] {
  const peers = sections.flatMap(section => (isTitle(section, title?.range.start) ? section.children : [section]))
  const numbered = peers.filter(({number}) => number !== undefined)
  const first = peers.findIndex(({number}) => number !== undefined)
  const without = peers.slice(first + 1).filter(({number}) => number === undefined)
  const forms = new Set(numbered.map(({form}) => form))
  const named = without.filter(
    ({title: {text}, form}) => forms.has(form) && !apart.test(text) && !numberWords.test(text),
  )
  return numbered.length >= 2 && without.length > 0 && without.length * 2 <= numbered.length ? named : []
}

/** "Article III" and "Section 8" are numbers of other forms. */
const numberWords = /^(?:\d{1,3}\b|(?:article|section|part|chapter|clause|schedule|phase|objective)\s(?:\d|[IVX]+\b))/i

const apart =
  /\b(?:appendi\w{1,4}|annex\w{0,4}|schedules?|attachments?|glossary|references?|contacts?|signatures?|signed|document control|version|history|acknowledg\w{2,8}|footnotes?|notes|contents|licen[cs]e|further (?:information|reading)|links)\b/i

function isTitle(section: Section, start: number | undefined): boolean {
  return start !== undefined && section.headingRange.start <= start && start < section.headingRange.end
}

/** The last part of a section's number, 3 of "4.3"; undefined where it has none or is no figure. */
export function lastPart({number}: Section): number | undefined {
  const parts = number?.replace(/\.0$/, '').split('.') ?? []
  const last = parts.at(-1) ?? ''
  return /^\d{1,3}$/.test(last) ? Number(last) : undefined
}

/** How far the second number is from the first; undefined where they are numbers of different parts or depths. */
function stepBetween(first: Section, second: Section): number | undefined {
  const a = lastPart(first)
  const b = lastPart(second)
  return a === undefined || b === undefined || !sameCount(first, second) ? undefined : b - a
}

/** True for headings of one level that are counted together: "4.2" and "4.3", not "4.2" and "5.1". */
export function sameCount(first: Section, second: Section): boolean {
  const head = ({number}: Section) => number?.replace(/\.0$/, '').replace(/(?<!\d)\d{1,3}$/, '')
  return lastPart(second) !== undefined && head(first) === head(second) && first.level === second.level
}

/** `number` with `last` as its last part: "4.3" for "4.7", "5.0" for "2.0". */
export function withLastPart(number: string, last: number): string {
  return number.replace(/(?<!\d)\d{1,3}(?=(?:\.0)?$)/, String(last))
}

/** The sections beside `section`, with itself. */
export function peersOf(sections: readonly Section[], section: Section): readonly Section[] {
  if (sections.includes(section)) return sections
  return sections.flatMap(({children}) => peersOf(children, section))
}

/** Where the number of a heading stands; undefined where it is not written as it is understood. */
export function numberPlace({parsed}: TorDocument, {number, headingRange, title}: Section): TextRange | undefined {
  if (number === undefined) return undefined
  const at = parsed.text.slice(headingRange.start, title.range.start).lastIndexOf(number)
  if (at < 0) return undefined
  return {start: headingRange.start + at, end: headingRange.start + at + number.length}
}
