import type {MappedText} from '../base/mapped-text'
import {never} from '../base/never'
import {shift, type TextRange} from '../base/range'
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

interface PieceRead {
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly code: readonly TextRange[]
}

/** Reads any text; what cannot be read becomes plain text and a problem. Never throws. */
export function parse(text: string): Parsed {
  const bom = text.startsWith('\ufeff') ? 1 : 0
  const source = normalise(text.slice(bom))
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
    const by = piece.range.start + bom
    const pieceText = source.slice(piece.range.start, piece.range.end)
    if (piece.kind === 'front-matter') {
      const read = readFrontMatter(pieceText)
      frontMatter = {
        range: shift(read.range, by),
        entries: read.entries.map(e => ({...e, range: shift(e.range, by), valueRange: shift(e.valueRange, by)})),
      }
      continue
    }
    if (piece.kind === 'plain') {
      problems.push({
        range: {start: by, end: by + Math.min(pieceText.length, 80)},
        message: 'This line is too long or too deeply nested to be read as a document. Split it into shorter lines.',
      })
    }
    const read = readPiece(`${piece.kind}:${pieceText}`)
    for (const block of read.blocks) blocks.push(moveBlock(block, by))
    for (const range of read.code) code.push(shift(range, by))
    for (const link of read.links)
      links.push({...link, range: shift(link.range, by), urlRange: shift(link.urlRange, by)})
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

/**
 * Same length, so that offsets hold: CRLF becomes a blank and LF (the blank before a backslash, which breaks the line
 * only directly before its end), a lone CR becomes LF, NUL the replacement character.
 */
function normalise(text: string): string {
  return text.includes('\r') || text.includes('\0')
    ? text
        .replace(/\\\r\n/g, ' \\\n')
        .replace(/\r\n/g, ' \n')
        .replace(/\r/g, '\n')
        .replace(/\0/g, '\ufffd')
    : text
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

function moveBlock(block: Block, by: number): Block {
  const range = shift(block.range, by)
  switch (block.kind) {
    case 'verbatim':
      return {...block, range}
    case 'table':
      return {
        ...block,
        range,
        rows: block.rows.map(row =>
          row.map(cell => ({...cell, text: moveText(cell.text, by), range: shift(cell.range, by)})),
        ),
      }
    default:
      return {...block, range, text: moveText(block.text, by)}
  }
}

function moveText(text: MappedText, by: number): MappedText {
  return {plain: text.plain, sourceOf: (start, end) => shift(text.sourceOf(start, end), by)}
}
