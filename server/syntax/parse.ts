import type {MappedText} from '../base/mapped-text'
import {never} from '../base/never'
import type {TextRange} from '../base/range'
import {remembering} from '../base/remembering'
import {findComments} from './comments'
import {readFrontMatter} from './front-matter'
import {readHtml} from './html'
import {readMarkdown} from './markdown'
import {cutPieces, type Piece} from './pieces'
import {plainBlocks} from './plain-blocks'
import {readTabTable} from './tab-table'
import {splitTypedLists} from './typed-list'
import type {Block, FrontMatter, Link, Parsed, SyntaxProblem} from './types'
import {withoutWrappingFence} from './wrapping-fence'

interface PieceRead {
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly code: readonly TextRange[]
}

/** Reads any text; what cannot be read becomes plain text and a problem. Never throws. */
export function parse(text: string): Parsed {
  const {source: asWritten, inText} = readLineBreaks(text)
  const source = withoutWrappingFence(asWritten)
  const problems: SyntaxProblem[] = []
  const blocks: Block[] = []
  const links: Link[] = []
  const code: TextRange[] = []
  let frontMatter: FrontMatter | undefined
  const pieces = cutPieces(source)
  never(
    pieces.some(({range}, i) => range.start !== (pieces[i - 1]?.range.end ?? 0)),
    'the pieces of a text leave a gap',
  )
  for (const piece of pieces) {
    const moved: Moved = ({start, end}) => ({
      start: inText(piece.range.start + start),
      end: inText(piece.range.start + end),
    })
    const pieceText = source.slice(piece.range.start, piece.range.end)
    if (piece.kind === 'front-matter') {
      const read = readFrontMatter(pieceText)
      frontMatter = {
        range: moved(read.range),
        entries: read.entries.map(e => ({...e, range: moved(e.range), valueRange: moved(e.valueRange)})),
      }
      continue
    }
    if (piece.kind === 'plain') {
      problems.push({
        range: moved({start: 0, end: Math.min(pieceText.length, 80)}),
        message: 'This line is too long or too deeply nested to be read as a document. Split it into shorter lines.',
      })
    }
    const read = readPiece(`${piece.kind}:${pieceText}`)
    for (const block of read.blocks) blocks.push(moveBlock(block, moved))
    for (const range of read.code) code.push(moved(range))
    for (const link of read.links) links.push({...link, range: moved(link.range), urlRange: moved(link.urlRange)})
  }
  return {
    text,
    frontMatter,
    blocks: splitTypedLists(blocks),
    links,
    code,
    problems,
    comments: findComments(text, blocks),
  }
}

/** The range in the whole text of a range in a piece. */
type Moved = (range: TextRange) => TextRange

/**
 * `text` as it is read: without a byte order mark, each line ended by LF alone, the replacement character for NUL; and
 * where an offset of that is in `text`. The end of a line is before its CRLF there.
 */
function readLineBreaks(text: string): {readonly source: string; readonly inText: (offset: number) => number} {
  const bom = text.startsWith('\ufeff') ? 1 : 0
  const source = text.slice(bom).replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
  // Offsets in `source` of the line breaks that are two characters in `text`.
  const shortened = [...text.matchAll(/\r\n/g)].map(({index}, i) => index - bom - i)
  return {
    source,
    inText(offset) {
      let [low, high] = [0, shortened.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((shortened[middle] ?? 0) < offset) low = middle + 1
        else high = middle
      }
      return offset + bom + low
    },
  }
}

/**
 * Reads a piece, given as its kind, a colon and its text. An edit parses the piece it touches, siblings share their clauses.
 * The text is cut from the key, not from the document, which would stay in memory as long as one of its pieces.
 */
const readPiece = remembering((key): PieceRead => {
  const colon = key.indexOf(':')
  const source = key.slice(colon + 1)
  switch (key.slice(0, colon) as Piece['kind']) {
    case 'tabs':
      return {blocks: [readTabTable(source)], links: [], code: []}
    case 'html-table':
      return {blocks: readHtml(source, 0, source.length), links: [], code: []}
    case 'plain':
      return {
        blocks: [{kind: 'verbatim', form: 'other', range: {start: 0, end: source.trimEnd().length}}],
        links: [],
        code: [],
      }
    default: {
      if (source.trim() === '') return {blocks: [], links: [], code: []}
      const plain = plainBlocks(source)
      return plain ? {blocks: plain, links: [], code: []} : readMarkdown(source)
    }
  }
})

function moveBlock(block: Block, moved: Moved): Block {
  const range = moved(block.range)
  switch (block.kind) {
    case 'verbatim':
      return {...block, range}
    case 'table':
      return {
        ...block,
        range,
        rows: block.rows.map(row =>
          row.map(cell => ({...cell, text: moveText(cell.text, moved), range: moved(cell.range)})),
        ),
      }
    default:
      return {...block, range, text: moveText(block.text, moved)}
  }
}

function moveText(text: MappedText, moved: Moved): MappedText {
  return {plain: text.plain, sourceOf: (start, end) => moved(text.sourceOf(start, end))}
}
