import type {Parsed} from '../syntax/types'
import type {MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import {remembering} from '../base/remembering'
import type {ElementName} from '../vocabulary/elements'
import {frontMatterKeys} from '../vocabulary/front-matter-keys'
import {usualVocabulary, type Vocabulary} from '../vocabulary/vocabulary'
import type {Outline} from './outline'
import {allSections} from './outline'
import type {Phrase} from './types'
import type {Content, OutlineSection} from './types-internal'

/** One sentence, list item or cell of a document, with the section that it stands in. */
export interface Sentence {
  /** Folded text on one line. */
  readonly text: string
  /** A cell of a table's first row is its head. */
  readonly where: 'paragraph' | 'item' | 'head' | 'cell' | 'front-matter'
  readonly section: OutlineSection | undefined
  /** Of a cell: the elements that the head of its column names; of an entry in the front matter, that of its key. */
  readonly column: readonly ElementName[]
  /** Of a cell: the elements that the first cell of its row names. */
  readonly row: readonly ElementName[]
  /** The part from `start` to `end` of `text`, as it stands in the source. */
  rangeOf(start: number, end: number): TextRange
  /** That part as the author worded it; undefined where `text` has the author's words. */
  readonly wordsOf?: (start: number, end: number) => string
}

/** All sentences of a document in source order, headings left out. */
export function readSentences({preamble, sections}: Outline, vocabulary: Vocabulary): Sentence[] {
  return [
    ...preamble.flatMap(content => sentencesOf(content, undefined, vocabulary)),
    ...allSections(sections).flatMap(section =>
      section.content.flatMap(content => sentencesOf(content, section, vocabulary)),
    ),
  ]
}

/** What the front matter says of the body: "chair: …", "next_review: …". Each tells of the element that its key names. */
export function frontMatterSentences({text, frontMatter}: Parsed): Sentence[] {
  return (frontMatter?.entries ?? []).flatMap(({key, value, range, valueRange}) => {
    const element = frontMatterKeys.find(([, words]) => words.test(key))?.[0]
    if (element === undefined || value === '') return []
    const words = (start: number, end: number) => text.slice(range.start + start, range.start + end)
    return [
      {
        text: words(0, valueRange.end - range.start).replace(key, key.replace(/[_-]/g, ' ')),
        where: 'front-matter',
        section: undefined,
        column: [element],
        row: [],
        rangeOf: (start, end) => ({start: range.start + start, end: range.start + end}),
        wordsOf: words,
      },
    ]
  })
}

/** The heading of a section as a sentence: "Monthly meetings" says something already. */
export function titleSentence(section: OutlineSection): Sentence {
  const {text, range} = section.title
  const isAsWritten = range.end - range.start === text.length
  return {
    text,
    where: 'paragraph',
    section,
    column: [],
    row: [],
    rangeOf: (start, end) => (isAsWritten ? {start: range.start + start, end: range.start + end} : range),
  }
}

/** A sentence, or the part of it from `start` to `end`, as a fact's wording. */
export function phraseOf(sentence: Sentence, start = 0, end = sentence.text.length): Phrase {
  const text = sentence.wordsOf?.(start, end) ?? sentence.text.slice(start, end)
  return {text, range: sentence.rangeOf(start, end)}
}

/** `sentence` with a profile's words for posts put into those that everybody knows, so that these alone need be looked for. */
export function inUsualPosts(sentence: Sentence, vocabulary: Vocabulary): Sentence {
  const {text, rangeIn} = vocabulary.inUsualPosts(sentence.text)
  if (text === sentence.text) return sentence
  return {
    ...sentence,
    text,
    rangeOf(start, end) {
      const within = rangeIn(start, end)
      return sentence.rangeOf(within.start, within.end)
    },
    wordsOf(start, end) {
      const within = rangeIn(start, end)
      return sentence.text.slice(within.start, within.end)
    },
  }
}

/** Sentences of one stretch of content; by `vocabulary` the heads of columns are understood. */
export function sentencesOf(
  {block, from}: Content,
  section: OutlineSection | undefined,
  {matchHeading}: Vocabulary = usualVocabulary,
): Sentence[] {
  if (block.kind === 'verbatim' || block.kind === 'heading') return []
  const make = (text: MappedText, at: number, of: Pick<Sentence, 'where' | 'column' | 'row'>) =>
    split(text.plain, at).map(part => sentence(text, part, {section, ...of}))
  if (block.kind !== 'table') return make(block.text, from, {where: block.kind, column: [], row: []})
  const columns = block.rows[0]?.map(cell => matchHeading(cell.text.plain)) ?? []
  return block.rows.flatMap((row, r) => {
    const label = matchHeading(row[0]?.text.plain ?? '')
    return row.flatMap((cell, i) =>
      make(cell.text, 0, {
        where: r === 0 ? 'head' : 'cell',
        column: columns[i]?.whole ? columns[i].plain : [],
        row: r > 0 && i > 0 && label.whole ? label.roles : [],
      }),
    )
  })
}

function sentence(
  text: MappedText,
  {start, text: words}: Part,
  of: Pick<Sentence, 'where' | 'section' | 'column' | 'row'>,
): Sentence {
  return {
    text: words,
    ...of,
    rangeOf: (from, to) => text.sourceOf(start + from, start + to),
  }
}

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cllr|mr|mrs|ms|dr|prof|st|no|vs|approx|incl|dept|rev|hon|p|pp|[A-Za-z]|\d{1,3})$/i
/** Shortened words that end a sentence, too, unless it goes on in small letters or figures: "first Thurs. of the month". */
const shortened =
  /(?:^|[\s(])(?:mon|tues?|weds?|thurs?|fri|sat|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|sec|treas|gen|asst|memb|cttee|chmn|max|min|art|cl|para|reg)$/i

/** "Secretary ........ J. Holliday": dots that lead over to what stands at the end of the line. */
const leaders = /\.{4}/

/** Cuts before bullets and at full stops, question marks and semicolons that end a sentence; blanks at both ends and bullets are left out. */
function split(plain: string, from: number): readonly Part[] {
  return from === 0 ? splitWhole(plain) : splitFrom(plain, from)
}

const splitWhole = remembering(plain => splitFrom(plain, 0))

interface Part {
  readonly start: number
  /** On one line. What is remembered by its text is found soonest by the very same string. */
  readonly text: string
}

/** True if the stop at `end` ends a shortened word and no sentence. */
function isShort(plain: string, start: number, end: number): boolean {
  const before = plain.slice(start, end)
  return abbreviation.test(before) || (/^.\s[a-z\d]/.test(plain.slice(end, end + 3)) && shortened.test(before))
}

function splitFrom(plain: string, from: number): readonly Part[] {
  const parts: Part[] = []
  let start = from
  const push = (end: number) => {
    let a = start
    let b = end
    while (a < b && /[\s•]/.test(plain.charAt(a))) a++
    while (b > a && /\s/.test(plain.charAt(b - 1))) b--
    if (b > a) parts.push({start: a, text: plain.slice(a, b).replace(/\n/g, ' ')})
    start = end
  }
  const hasLeaders = leaders.test(plain)
  for (let i = from; i < plain.length; i++) {
    const c = plain.charAt(i)
    if (hasLeaders && c === '.' && plain.charAt(i - 1) === '.') continue
    if (c === '•' || (hasLeaders && c === '\n' && leaders.test(plain.slice(plain.lastIndexOf('\n', i - 1) + 1, i))))
      push(i)
    const ends = c === '.' || c === '!' || c === '?' || c === ';'
    if (
      ends &&
      /^(?:\s|$)/.test(plain.slice(i + 1, i + 2)) &&
      !(c === '.' && isShort(plain, Math.max(start, i - 12), i))
    )
      push(i + 1)
  }
  push(plain.length)
  return parts
}
