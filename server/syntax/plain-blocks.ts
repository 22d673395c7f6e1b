import {mapText, type MappedText} from '../base/mapped-text'
import type {Block} from './types'

/** A sentence or two on one line, in letters and marks that mean nothing to Markdown, wherever they stand in a line. */
const plainWords = /^[\p{L}("'“‘][\p{L}\p{N} ,.;:?!'"()%$£€“”‘’–—/&-]*$/u
/** Links without any mark, entities, blanks at the end. */
const meaning = /:\/\/|www\.|&\S| $/i
/** The mark of a heading, or of an item in an outermost list. */
const mark = /^(?:(#{1,6})|([-*+]|\d{1,9}[.)])) /

/**
 * The blocks of `source` if it consists of plain lines: paragraphs of one line, headings and flat lists, as most documents
 * do; undefined for everything that needs the parser, which would make the same of it in many times the time.
 */
export function plainBlocks(source: string): readonly Block[] | undefined {
  const blocks: Block[] = []
  let open: Block | undefined
  let at = 0
  for (const line of source.split('\n')) {
    const block = line === '' ? undefined : plainBlock(line, at)
    if (line !== '' && (!block || (open && !areOneList(open, block)))) return undefined
    if (block) blocks.push(block)
    // Nothing goes on in the line after a heading.
    open = block?.kind === 'heading' ? undefined : block
    at += line.length + 1
  }
  return blocks
}

function plainBlock(line: string, at: number): Block | undefined {
  const [lead = '', signs, marker] = mark.exec(line) ?? []
  const words = line.slice(lead.length)
  if (!plainWords.test(words) || meaning.test(words)) return undefined
  const text = textAt(words, at + lead.length)
  const range = {start: at, end: at + line.length}
  if (signs !== undefined) return {kind: 'heading', form: 'atx', level: signs.length, text, range}
  if (marker === undefined) return {kind: 'paragraph', text, strong: [], range}
  const number = /^\d/.test(marker) ? marker.slice(0, -1) : undefined
  return {kind: 'item', text, strong: [], range, depth: 1, marker, number}
}

function textAt(words: string, at: number): MappedText {
  return mapText([{plain: words, at, length: words.length}])
}

/** Lines that follow one another without a blank line are items of one list, or the second goes on with the first. */
function areOneList(one: Block, next: Block): boolean {
  return one.kind === 'item' && next.kind === 'item' && one.marker.at(-1) === next.marker.at(-1)
}
