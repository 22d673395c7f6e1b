import {mapText} from '../base/mapped-text'
import type {Paragraph} from './types'

/** A sentence or two on one line, in letters and marks that mean nothing to Markdown, wherever they stand in a line. */
const plainLine = /^[\p{L}("'“‘][\p{L}\p{N} ,.;:?!'"()%$£€“”‘’–—/&-]*\n*$/u
/** Links without any mark, entities, blanks at the end. */
const meaning = /:\/\/|www\.|&\S| \n| $/i

/**
 * The paragraph that `source` is if it is one plain line, as most of a pasted document is; undefined for everything that
 * needs the parser, which would make the same of it in fifty times the time.
 */
export function plainParagraph(source: string): Paragraph | undefined {
  if (!plainLine.test(source) || meaning.test(source)) return undefined
  const line = source.trimEnd()
  const length = line.length
  return {
    kind: 'paragraph',
    text: mapText([{plain: line, at: 0, length}]),
    strong: [],
    range: {start: 0, end: length},
  }
}
