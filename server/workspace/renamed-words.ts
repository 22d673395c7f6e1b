import type {TextEdit} from '../base/edit'
import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {wordsOf} from '../base/names'
import {wordsWithin, type PlacedWord} from './words-at'

const smallWords = new Set(['and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'with'])

/** How one name becomes another: the words that differ, with where they stand in the old name. */
export interface WordChange {
  /** All folded words of the old name. */
  readonly whole: string
  /** Index of the first word that changes. */
  readonly at: number
  /** Folded words that give way; at least one. */
  readonly from: readonly string[]
  /** Folded words after them, which stay. */
  readonly kept: readonly string[]
  /** The new words as typed. */
  readonly to: string
  /** True if the words that give way are written in capitals throughout. */
  readonly capitals: boolean
}

/** The change at one place, and whether the whole old name stands there. */
export interface ChangedWords {
  readonly edits: readonly TextEdit[]
  readonly isWhole: boolean
}

/** What changes from `oldName` to `newName`; undefined if no word does. */
export function wordChange(oldName: string, newName: string): WordChange | undefined {
  const before = wordsOf(oldName)
  const after = wordsOf(newName)
  const isKept = (i: number, j: number) => before.at(i)?.text === after.at(j)?.text
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && isKept(at, at)) at++
  let kept = 0
  while (kept < shorter - at && isKept(-1 - kept, -1 - kept)) kept++
  if (at === before.length && at === after.length) return undefined
  // A word that is only put in or taken out is changed together with a neighbour, by which its place is found.
  if (at + kept === shorter) {
    if (kept > 0) kept--
    else at--
  }
  const changed = before.slice(at, before.length - kept)
  const start = at === 0 ? 0 : (after[at]?.start ?? 0)
  const end = kept === 0 ? newName.length : (after.at(-1 - kept)?.end ?? newName.length)
  return {
    whole: folded(before),
    at,
    from: changed.map(word => word.folded),
    kept: before.slice(before.length - kept).map(word => word.folded),
    to: newName.slice(start, end),
    capitals: isCapitals(changed),
  }
}

/** The first words of another form of a name, by their number, and what they become. */
export interface Beginning {
  readonly count: number
  readonly to: string
}

/**
 * Makes the change in the words at `range` of `document`, keeping capitals, emphasis and line breaks around them. Where the
 * words that change do not stand there, or twice, `otherwise` tells from the folded words what becomes of them, if anything.
 */
export function changeWords(
  document: TorDocument,
  range: TextRange,
  change: WordChange,
  otherwise: (words: readonly string[]) => Beginning | undefined,
): ChangedWords {
  const words = wordsIn(document, range)
  const isWhole = folded(words) === change.whole
  const at = isWhole ? change.at : placeOf(words, change.from)
  const {count, to} =
    at === undefined
      ? (otherwise(words.map(word => word.folded)) ?? {count: 0, to: ''})
      : {count: change.from.length, to: change.to}
  const changed = words.slice(at, (at ?? 0) + count)
  return {edits: replaceWords(document, changed, {...change, to}), isWhole}
}

/** Where the folded words `from` stand; undefined if that is nowhere, or not sure. */
function placeOf(words: readonly PlacedWord[], from: readonly string[]): number | undefined {
  const starts = words.flatMap((_word, at) => (from.every((word, i) => words[at + i]?.folded === word) ? [at] : []))
  return starts.length === 1 ? starts[0] : undefined
}

function replaceWords(document: TorDocument, words: readonly PlacedWord[], change: WordChange): readonly TextEdit[] {
  const [first, ...others] = words
  const last = words.at(-1)
  if (!first || !last) return []
  const newText = inCaseOf(words, change)
  const source = document.parsed.text
  const gaps = others.map((word, i) => source.slice(words[i]?.range.end, word.range.start))
  if (gaps.every(gap => /^[\s&-]*$/.test(gap)))
    return [{range: {start: first.range.start, end: last.range.end}, newText}]
  // Marks between the words stay where they are.
  const removed = others.map((word, i) => {
    const gap = gaps[i] ?? ''
    const blanks = gap.length - gap.trimEnd().length
    return {range: {start: word.range.start - blanks, end: word.range.end}, newText: ''}
  })
  return [{range: first.range, newText}, ...removed]
}

/** A title in capitals gets the new words in capitals, and a name taken from one gets them as names are written. */
function inCaseOf(words: readonly PlacedWord[], {to, capitals}: WordChange): string {
  if (isCapitals(words) === capitals) return to
  if (!capitals) return to.toUpperCase()
  return to.toLowerCase().replace(/\p{L}[\p{L}']*/gu, word => (smallWords.has(word) ? word : capitalised(word)))
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function folded(words: readonly {readonly folded: string}[]): string {
  return words.map(word => word.folded).join(' ')
}

function wordsIn(document: TorDocument, range: TextRange): readonly PlacedWord[] {
  const words = wordsWithin(document, range)
  const end = words.at(-1)?.range.end ?? range.start
  const rest = document.parsed.text.slice(end, range.end)
  return /[\p{L}\p{N}]{2}/u.test(rest) ? wordsInSource(document.parsed.text, range) : words
}

/** Front matter is no running text, and a title may go on in the next paragraph. */
function wordsInSource(source: string, {start, end}: TextRange): readonly PlacedWord[] {
  return wordsOf(source.slice(start, end)).map(word => ({
    text: word.text,
    folded: word.folded,
    range: {start: start + word.start, end: start + word.end},
  }))
}

function isCapitals(words: readonly {readonly text: string}[]): boolean {
  const text = words.map(word => word.text).join('')
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}
