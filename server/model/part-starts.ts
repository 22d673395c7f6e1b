import {kindWords} from '../vocabulary/document-kinds'
import type {Block} from '../syntax/types'
import {namesElement} from '../vocabulary/match'
import type {Vocabulary} from '../vocabulary/vocabulary'
import type {Line} from './clause-lines'
import {isQuestion} from './heading-words'
import {bodyNoun} from './title'

/** What stands around lines that may begin a part of their own. */
export interface PartPlace {
  /** True for the lines at the top of a document. */
  readonly isFirst: boolean
  readonly clauses: ReadonlySet<Line>
  readonly pageLines: ReadonlySet<Line>
  /** What follows the last of the lines. */
  readonly next: Block | undefined
  readonly vocabulary: Vocabulary
}

/** A line that begins a part. */
export interface PartStart {
  readonly line: Line
  /** True if the next line goes on with its words: a number alone, the first line of a heading. */
  readonly isOpen: boolean
}

/** The lines that begin a part: the first, headings, labels, clauses, the lines of a title, and what stands around a page's end. */
export function partStarts(lines: readonly Line[], place: PartPlace): PartStart[] {
  const [only, ...others] = lines
  if (only && others.length === 0) return [{line: only, isOpen: false}]
  const {isFirst, clauses, pageLines, vocabulary} = place
  const widest = Math.max(...lines.map(({text}) => text.trimEnd().length))
  const titleLines = isFirst ? countTitleLines(lines, vocabulary) : 0
  const starts: PartStart[] = []
  let headEnds = -1
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const after = lines[i + 1]?.text ?? (place.next?.kind === 'item' ? `- ${place.next.text.plain}` : undefined)
    const isHead = isFirstOfHead(line.text, after, vocabulary)
    const isOpen = isHead || (line.isNumberAlone && clauses.has(line))
    if (starts.at(-1)?.line === before && starts.at(-1)?.isOpen) continue
    const begins =
      before === undefined ||
      i === titleLines ||
      (i < titleLines
        ? year.test(line.text) || year.test(before.text)
        : i === headEnds ||
          isOpen ||
          pageLines.has(line) !== pageLines.has(before) ||
          beginsPart(line, {before, after, widest, place}))
    if (begins) starts.push({line, isOpen})
    if (isHead) headEnds = i + 2
  }
  return starts
}

interface LinePlace {
  readonly before: Line
  readonly after: string | undefined
  /** The length of the longest line around. */
  readonly widest: number
  readonly place: PartPlace
}

/** True if a clause, heading or label begins with this line; a line of wrapped prose does not. */
function beginsPart(line: Line, {before, after, widest, place: {clauses, vocabulary}}: LinePlace): boolean {
  const isNarrow = line.text.length < widest / 2 && /^\s{0,9}[A-Z\d"'(•·-]/.test(after ?? '')
  const ended = isNarrow || isEnded(before.text, line.text, widest)
  if (clauses.has(line)) return ended || /^\s{0,9}\d{1,2}\./.test(line.text)
  const label = /^\s{0,9}([A-Z][^:.;!?]{1,60}?)(?:\s?[:?]|\s-(?=\s))(?:\s|$)/.exec(line.text)?.[1]
  if (label !== undefined) return label.split(' ').length <= 7 && namesElement(vocabulary.matchHeading(label))
  if (after === undefined) return false
  if (isQuestion(line.text)) return true
  const words = line.text.trim()
  if (!ended || !/^[A-Z][^.;,!?]{2,50}$/.test(words) || words.split(' ').length > 5) return false
  const match = vocabulary.matchHeading(words)
  if (namesElement(match)) return true
  // "Finance" and "Deputy chair" may be members, too.
  return words.includes(' ') && !/\b(?:chair|deputy|officer)/i.test(words) && match.whole
}

/** True if a line ends where its author ended it: wrapped prose would have gone on with the first word of the next. */
function isEnded(line: string, next: string, widest: number): boolean {
  const text = line.trimEnd()
  const [word = ''] = next.trim().split(/\s/, 1)
  return /[.;:!?]$/.test(text) || text.length < shortLine || text.length + word.length + 1 < widest - 10
}

/** Prose that was wrapped has longer lines. */
const shortLine = 50

/** "Declarations" / "of interest": a heading in a narrow column, over two lines. */
function isFirstOfHead(line: string, next: string | undefined, vocabulary: Vocabulary): boolean {
  if (next === undefined || !/^\s{0,9}[A-Z][A-Za-z' &/-]{1,24}\s{0,9}$/.test(line)) return false
  return (
    /^\s{0,9}[a-z][^.:;,]{1,24}$/.test(next) && namesElement(vocabulary.matchHeading(`${line.trim()} ${next.trim()}`))
  )
}

/** How many lines at the top are a title over the text below: the name of a group, "Terms of Reference". */
function countTitleLines(lines: readonly Line[], vocabulary: Vocabulary): number {
  const found = lines.findIndex(
    ({text, number}, i) => number !== undefined || i > 3 || !isTitleLine(text.trim(), vocabulary),
  )
  const end = found < 0 ? lines.length : found
  const titles = lines.slice(0, end).map(({text}) => text)
  const isNamed = titles.some(text => bodyNoun.test(text) || kindWords.some(({title}) => title.test(text)))
  const isFollowed = found < 0 || /^\s{0,9}(?:["'(\d]|[A-Z]|[a-z]\))/.test(lines[end]?.text ?? '')
  return isNamed && isFollowed ? titles.length : 0
}

function isTitleLine(line: string, vocabulary: Vocabulary): boolean {
  if (!/^[A-Z][^.;,:!?]{5,80}$/.test(line) || verb.test(line)) return false
  return /\bterms of reference\b/i.test(line) || !namesElement(vocabulary.matchHeading(line))
}

const verb = /\b(?:is|are|was|were|will|shall|should|must|may|can|has|have|meets?)\b/i

/** A date beside the title is no part of a name. */
const year = /\b(?:19|20)\d\d\b/
