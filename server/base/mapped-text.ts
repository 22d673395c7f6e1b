import type {TextRange} from './range'

/**
 * Plain text taken out of marked-up source, which still knows where each of its characters came from.
 * Emphasis marks, escapes, links and tags are gone from `plain`; typographic quotes, dashes and spaces are folded
 * to their plain forms (see {@link fold}), one code unit for one.
 */
export interface MappedText {
  readonly plain: string
  /** Source range of `plain.slice(start, end)`; for an empty slice an empty range at its place. */
  sourceOf(start: number, end: number): TextRange
}

/** A run of plain text that stands in the source at `at`; `exact` when it stands there character by character. */
export interface Run {
  readonly plain: string
  readonly at: number
  readonly length: number
}

const folds: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\uff1a': ':',
  '\uff1b': ';',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
}

/** `text` with typographic quotes, dashes and spaces in their plain forms; the length stays the same. */
export function fold(text: string): string {
  return text.replace(
    /[\uff1a\uff1b\u00a0\u2007\u202f\u2009\t\u2018\u2019\u02bc\u201c\u201d\u2010-\u2014\u2212]/g,
    c => folds[c] ?? c,
  )
}

/** Where a run begins in the plain text, and its place in the source. */
interface Span {
  readonly start: number
  readonly at: number
  readonly length: number
}

/** Joins runs, in source order, to one text. */
export function mapText(runs: readonly Run[]): MappedText {
  let plain = ''
  const spans = runs.map(({plain: words, at, length}): Span => {
    const start = plain.length
    plain += words
    return {start, at, length}
  })
  return {
    plain: fold(plain),
    sourceOf(start, end) {
      const from = sourceAt(spans, start)
      return {start: from, end: end <= start ? from : Math.max(from, sourceAt(spans, end - 1) + 1)}
    },
  }
}

/** Where the character at `offset` of the plain text stands in the source. */
function sourceAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const span = spans[low]
  return span ? Math.min(span.at + offset - span.start, span.at + span.length) : 0
}
