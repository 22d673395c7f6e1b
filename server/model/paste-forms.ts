import type {TextRange} from '../base/range'
import type {Block, Item, Paragraph, Table} from '../syntax/types'
import {listsOf} from './lists'
import {allSections} from './outline'
import {phraseIn} from './phrase'
import type {Phrase, Section, TorDocument} from './types'

/** Forms that pasting leaves behind: readers see a heading, a table or a list, Markdown sees a line of text. */

/** Headings that are bare lines, labels or numbered lines, where the document has no Markdown heading at all. */
export function plainHeadings({sections, parsed}: TorDocument): readonly Section[] {
  if (parsed.blocks.some(({kind}) => kind === 'heading')) return []
  const texts = parsed.blocks.filter(block => block.kind === 'paragraph' || block.kind === 'item')
  return allSections(sections).filter(
    ({form, headingRange}) => form !== 'item' && texts.some(({range}) => range.start === headingRange.start),
  )
}

/** Tables without strokes: cells parted by tabs or blanks, or on lines of their own. In code columns stay as they are set. */
export function strokelessTables({parsed}: TorDocument): readonly Table[] {
  return parsed.blocks
    .filter(block => block.kind === 'table')
    .filter(({form, inCode}) => form !== 'gfm' && form !== 'html' && form !== 'drawn' && inCode !== true)
}

/** The bullet of an item and the number typed after it. */
export interface NumberedBullet {
  readonly number: string
  readonly range: TextRange
}

/** For each list of bullets after which numbers are typed: its bullets. */
export function numberedBullets(document: TorDocument): readonly (readonly NumberedBullet[])[] {
  return listsOf(document)
    .map(({items}) => items.flatMap(({item}) => bulletOf(document, item) ?? []))
    .filter(bullets => bullets.length >= 2)
}

function bulletOf({parsed, lines}: TorDocument, {marker, number, range, text}: Item): NumberedBullet | undefined {
  if (number === undefined) return undefined
  const words = text.sourceOf(0, 1).start
  if (/^[-*+]$/.test(marker)) return {number, range: {start: range.start, end: words}}
  // "- 1) …" is to Markdown a list inside a list.
  const start = lines.lineStart(lines.positionAt(range.start).line)
  const lead = parsed.text.slice(start, range.start)
  return /^\s{0,9}[-*+]\s{1,4}$/.test(lead)
    ? {number, range: {start: start + lead.search(/\S/), end: words}}
    : undefined
}

/** A long paragraph or item that is bold from beginning to end, and the marks that make it so. */
export interface BoldText {
  readonly text: Phrase
  readonly marks: readonly TextRange[]
}

const longEnough = 100

/** Paragraphs and items that are bold as a whole though they are no headings. */
export function boldTexts({parsed}: TorDocument): readonly BoldText[] {
  return parsed.blocks.flatMap(block => {
    if (!isText(block) || block.text.plain.trim().length < longEnough) return []
    const [strong, ...more] = block.strong
    if (!strong || more.length > 0 || strong.start > 0 || strong.end < block.text.plain.trimEnd().length) return []
    const text = phraseIn(block.text)
    const marks = text && marksAround(parsed.text, text.range)
    return text && marks ? [{text, marks}] : []
  })
}

function marksAround(source: string, {start, end}: TextRange): readonly TextRange[] | undefined {
  const mark = source.slice(start - 2, start)
  const isMarked = (mark === '**' || mark === '__') && source.slice(end, end + 2) === mark
  return isMarked
    ? [
        {start: start - 2, end: start},
        {start: end, end: end + 2},
      ]
    : undefined
}

function isText(block: Block): block is Paragraph | Item {
  return block.kind === 'paragraph' || block.kind === 'item'
}

/** How many blocks the top of a document has at most. */
const top = 12

/** A line at the top of the document that says the same as one before it. */
export function repeatedTitle({parsed}: TorDocument): {readonly first: Phrase; readonly again: Phrase} | undefined {
  const lines = parsed.blocks
    .slice(0, top)
    .flatMap(block => (block.kind === 'heading' || block.kind === 'paragraph' ? (phraseIn(block.text) ?? []) : []))
    .filter(({text}) => text.length >= 15 && text.length <= 170 && !/[.;:]$/.test(text))
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  for (const [i, again] of lines.entries()) {
    const first = lines.slice(0, i).find(({text}) => words(text) === words(again.text))
    if (first) return {first, again}
  }
  return undefined
}

/**
 * The blank lines in front of the first words; undefined if there are none, or nothing else. Comments that silence rules
 * do not count, nor does one blank line under them.
 */
export function leadingBlankLines({parsed: {text}, ignores}: TorDocument): TextRange | undefined {
  let start = text.startsWith('\ufeff') ? 1 : 0
  for (const {range} of ignores) {
    if (start !== range.start) break
    start = range.end + (blankAfterComment.exec(text.slice(range.end, range.end + longestBlank))?.[0].length ?? 0)
  }
  const blank = /^\s*[\r\n]/.exec(text.slice(start, start + longestBlank))?.[0]
  if (blank === undefined || text.slice(start).trim() === '') return undefined
  return {start, end: start + blank.length}
}

const longestBlank = 2000
/** The rest of the line of a comment, and one blank line. */
const blankAfterComment = /^[ \t]{0,20}(?:\r\n|\n|\r)(?:[ \t]{0,20}(?:\r\n|\n|\r))?/
