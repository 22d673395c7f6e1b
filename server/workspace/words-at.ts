import type {MappedText} from '../base/mapped-text'
import {contains, touches, type TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import type {Block} from '../syntax/types'
import {wordsOf, type Word} from '../base/names'

/** The words around a place in a document's text, markup taken away. */
export interface WordsAt {
  readonly plain: string
  readonly words: readonly Word[]
  /** Which of the words is at the place. */
  readonly at: number
  /** Where the words from `first` to `last` stand in the source. */
  sourceOf(first: number, last: number): TextRange
}

// Longer than any name; keeps the work small in a document that is one long line.
const reach = 240

/** A word with its place in the source. */
export interface PlacedWord {
  readonly text: string
  readonly folded: string
  readonly range: TextRange
}

/** The words at `range` that stand in one running text, without a possessive ending; none where nothing is stated. */
export function wordsWithin({parsed}: TorDocument, range: TextRange): readonly PlacedWord[] {
  const text = textAt(parsed.blocks, range.start)
  if (!text) return []
  const from = plainOffset(text, range.start)
  return wordsOf(text.plain.slice(from, plainOffset(text, range.end)))
    .map(({text: word, folded, start, end}) => ({text: word, folded, range: text.sourceOf(from + start, from + end)}))
    .filter(word => contains(range, word.range))
}

/** The words around `offset`; undefined between words and where nothing is stated, such as in code. */
export function wordsAt(document: TorDocument, offset: number): WordsAt | undefined {
  const text = textAt(document.parsed.blocks, offset)
  if (!text) return undefined
  const place = plainOffset(text, offset)
  const from = Math.max(0, place - reach)
  const plain = text.plain.slice(from, place + reach)
  const words = wordsOf(plain)
  const here = place - from
  const sourceOf = (first: number, last: number): TextRange =>
    text.sourceOf(from + (words[first]?.start ?? 0), from + (words[last]?.end ?? 0))
  const at = words.findIndex(({start, end}) => start <= here && here <= end)
  return at < 0 || !touches(sourceOf(at, at), offset) ? undefined : {plain, words, at, sourceOf}
}

function textAt(blocks: readonly Block[], offset: number): MappedText | undefined {
  const block = lastStartingBefore(blocks, offset)
  if (!block || !touches(block.range, offset) || block.kind === 'verbatim') return undefined
  if (block.kind !== 'table') return block.text
  return block.rows.flat().find(({range}) => touches(range, offset))?.text
}

/** Of blocks in order, the last one that starts at or before `offset`. */
function lastStartingBefore(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.range.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return blocks[low - 1]
}

/** The place in the plain text that stands for `offset` of the source: the last one that is not behind it. */
function plainOffset(text: MappedText, offset: number): number {
  let low = 0
  let high = text.plain.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (text.sourceOf(middle, middle).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
