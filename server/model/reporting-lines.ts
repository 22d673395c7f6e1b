import {remembering, rememberingMatches} from '../base/remembering'
import {afterLooseName, backLink, furtherUp, looseReportingLabels, reportingLabels} from '../vocabulary/reporting-words'
import {bodiesByPlace, ownName} from './known-uppers'
import {upperStarts, type Reporter} from './reporting-starts'
import {phraseOf, type Sentence} from './sentences'
import type {Mention, ReportingLine, TorDocument} from './types'
import {upperNameAt, upperNameBefore} from './upper-names'

const label = new RegExp(`^(?:${reportingLabels.join('|')})$`, 'i')
const looseLabel = new RegExp(`^(?:${looseReportingLabels.join('|')})$`, 'i')

/** What is known of a document's names when its reporting lines are read. */
interface Names extends Reporter {
  /** Bodies that the text names, by where their names begin. */
  readonly bodies: ReadonlyMap<number, Mention>
  /** Tells the names of the body itself. */
  readonly isOwn: (name: string) => boolean
}

/** To whom the body of a document answers, as its sentences, lists and labels say; other bodies' reporting is left out. */
export function readReportingLines(
  sentences: readonly Sentence[],
  {mentions, shortForms, body: own}: Pick<TorDocument, 'mentions' | 'shortForms' | 'body'>,
): ReportingLine[] {
  const names = {mentions, bodies: bodiesByPlace(mentions, shortForms), own, isOwn: ownName(own, shortForms)}
  const lines: ReportingLine[] = []
  let lead: Sentence | undefined
  for (const sentence of sentences) {
    if (sentence.where !== 'item') lead = leadsToList(sentence, names) ? sentence : undefined
    const isListed = sentence.where === 'item' && lead !== undefined && lead.section === sentence.section
    const uppers = isListed ? namedFrom(sentence, 0, names) : uppersIn(sentence, names)
    const others = uppers.filter(upper => !names.isOwn(upper.name))
    lines.push(...others.map(({text, name, range}) => ({text, name, range, statement: phraseOf(sentence)})))
  }
  return lines
}

/** A body above that a sentence names. */
type Upper = Pick<Mention, 'text' | 'name' | 'range'>

function uppersIn(sentence: Sentence, names: Names): readonly Upper[] {
  const labelled = isLabelled(sentence) ? namedFrom(sentence, 0, names) : []
  if (labelled.length > 0) return labelled
  const uppers = [
    ...upperStarts(sentence, names).flatMap(start => namedFrom(sentence, start, names)),
    ...namesBefore(sentence, names),
  ]
  return [...new Map(uppers.map(upper => [upper.range.start, upper])).values()]
}

/** "Reports to: the Parks Committee", "Reporting: Parks Committee, twice a year". */
function isLabelled({section, text}: Sentence): boolean {
  const title = section?.title.text ?? ''
  if (label.test(title)) return true
  const name = looseLabel.test(title) ? upperNameAt(text, 0) : undefined
  return name !== undefined && afterLooseName.test(text.slice(name.end))
}

/** "The annual report is sent to:" over a list of those who get it. */
function leadsToList(sentence: Sentence, names: Names): boolean {
  const lead = listLead.exec(sentence.text)?.[1]
  if (lead === undefined) return false
  // As if a name stood behind it.
  return upperStarts({...sentence, text: `${lead} `}, names).length > 0
}

const listLead = /^([^:]{4,300} (?:to|before)) ?(?:the following(?: [a-z]{3,12})?)?:?$/i

const backLinks = rememberingMatches(backLink)

/** "… of the Alder Board, to which it reports". */
function namesBefore(sentence: Sentence, names: Names): readonly Upper[] {
  return backLinks(sentence.text).flatMap(({index}) => {
    const span = upperNameBefore(sentence.text, index)
    return span ? namedFrom(sentence, span.start, names).slice(0, 1) : []
  })
}

/** The body that begins at `start`, and those joined to it: "the Alder Board and the Birch Board". */
function namedFrom(sentence: Sentence, start: number, names: Names): readonly Upper[] {
  const found: Upper[] = []
  for (let at = start; at < sentence.text.length;) {
    const upper = upperAt(sentence, at, names)
    if (!upper) break
    found.push(upper.upper)
    const rest = sentence.text.slice(upper.end, upper.end + 120)
    const step = joints(rest).find(length => upperAt(sentence, upper.end + length, names))
    if (step === undefined) break
    at = upper.end + step
  }
  return found
}

/** How far it may be to a next name: the places in `rest` up to which nothing stands but words that join two. */
const joints = remembering((rest): readonly number[] =>
  [...rest.matchAll(/ (?=[A-Za-z])/g)].flatMap(({index}) =>
    furtherUp.test(rest.slice(0, index + 1)) ? [index + 1] : [],
  ),
)

/** The body whose name begins at `at`: one that is known from the text, or one by the form of its name. */
function upperAt(
  sentence: Sentence,
  at: number,
  {bodies}: Names,
): {readonly upper: Upper; readonly end: number} | undefined {
  const span = upperNameAt(sentence.text, at)
  const start = span?.start ?? at
  const known = bodies.get(sentence.rangeOf(start, start + 1).start)
  if (known) {
    const end = endOf(sentence, start, known)
    if (!span || end >= span.end) return {upper: known, end}
  }
  if (!span) return undefined
  const {text, range} = phraseOf(sentence, span.start, span.end)
  return {upper: {text, name: text, range}, end: span.end}
}

/** Where in the sentence's text a name that begins at `at` ends. */
function endOf(sentence: Sentence, at: number, {text, range}: Mention): number {
  let end = Math.min(at + text.length, sentence.text.length)
  while (end < sentence.text.length && sentence.rangeOf(end, end + 1).start < range.end) end++
  return end
}
