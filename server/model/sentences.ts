import type {MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import {remembering} from '../base/remembering'
import {matchHeading} from '../vocabulary/match'
import type {ElementName} from '../vocabulary/elements'
import type {Outline} from './outline'
import {allSections} from './outline'
import type {Phrase} from './types'
import type {Content, OutlineSection} from './types-internal'

/** One sentence, list item or cell of a document, with the section that it stands in. */
export interface Sentence {
  /** Folded text on one line. */
  readonly text: string
  readonly where: 'paragraph' | 'item' | 'cell'
  readonly section: OutlineSection | undefined
  /** Of a cell: the elements that the head of its column names. */
  readonly column: readonly ElementName[]
  /** The part from `start` to `end` of `text`, as it stands in the source. */
  rangeOf(start: number, end: number): TextRange
}

/** All sentences of a document in source order, headings left out. */
export function readSentences({preamble, sections}: Outline): Sentence[] {
  return [
    ...preamble.flatMap(content => sentencesOf(content, undefined)),
    ...allSections(sections).flatMap(section => section.content.flatMap(content => sentencesOf(content, section))),
  ]
}

/** A whole sentence as a fact's wording. */
export function phraseOf(sentence: Sentence): Phrase {
  return {text: sentence.text, range: sentence.rangeOf(0, sentence.text.length)}
}

/** Sentences of one stretch of content. */
export function sentencesOf({block, from}: Content, section: OutlineSection | undefined): Sentence[] {
  if (block.kind === 'verbatim' || block.kind === 'heading') return []
  const make = (text: MappedText, at: number, where: Sentence['where'], column: readonly ElementName[]) =>
    split(text.plain, at).map(part => sentence(text, part, {where, section, column}))
  if (block.kind !== 'table') return make(block.text, from, block.kind, [])
  const columns = block.rows[0]?.map(cell => matchHeading(cell.text.plain)) ?? []
  return block.rows.flatMap(row =>
    row.flatMap((cell, i) => make(cell.text, 0, 'cell', columns[i]?.whole ? columns[i].plain : [])),
  )
}

function sentence(
  text: MappedText,
  {start, end}: TextRange,
  place: Pick<Sentence, 'where' | 'section' | 'column'>,
): Sentence {
  return {
    ...place,
    text: text.plain.slice(start, end).replace(/\n/g, ' '),
    rangeOf: (from, to) => text.sourceOf(start + from, start + to),
  }
}

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cllr|mr|mrs|ms|dr|prof|st|no|vs|approx|incl|dept|rev|hon|p|pp|[A-Za-z]|\d{1,3})$/i

/** Cuts at full stops, question marks and semicolons that end a sentence; blanks at both ends are left out. */
function split(plain: string, from: number): readonly TextRange[] {
  return from === 0 ? splitWhole(plain) : splitFrom(plain, from)
}

const splitWhole = remembering(plain => splitFrom(plain, 0))

function splitFrom(plain: string, from: number): readonly TextRange[] {
  const parts: TextRange[] = []
  let start = from
  const push = (end: number) => {
    let a = start
    let b = end
    while (a < b && /\s/.test(plain.charAt(a))) a++
    while (b > a && /\s/.test(plain.charAt(b - 1))) b--
    if (b > a) parts.push({start: a, end: b})
    start = end
  }
  for (let i = from; i < plain.length; i++) {
    const c = plain.charAt(i)
    const ends = c === '.' || c === '!' || c === '?' || c === ';'
    if (
      ends &&
      /^(?:\s|$)/.test(plain.slice(i + 1, i + 2)) &&
      !(c === '.' && abbreviation.test(plain.slice(Math.max(start, i - 12), i)))
    )
      push(i + 1)
  }
  push(plain.length)
  return parts
}
