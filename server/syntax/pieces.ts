import type {TextRange} from '../base/range'
import {endOfTabRow} from './tab-table'
import {bulletSigns} from './typed-list'

/** A stretch of a document that can be parsed on its own, whatever stands around it. */
export interface Piece {
  readonly kind: 'front-matter' | 'markdown' | 'html-table' | 'tabs' | 'plain'
  readonly range: TextRange
}

/** A line longer than this, or with more list and quote marks at its start, is read as plain text. */
const longestLine = 50_000
const deepestNesting = 24
/** Beyond this length a piece is cut at the next line of a list, too, and beyond twice of it at any line: the parser is not linear in long lists and paragraphs. */
const longestPiece = 20_000

/**
 * Cuts a text into pieces; together they are the whole text. A cut is made only where Markdown has nothing open:
 * after a blank line, before a line that neither continues nor belongs to a list, outside fences and HTML.
 * Link definitions reach across pieces, so a text that has one stays in one piece.
 */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  const hasDefinitions = /^ {0,3}\[[^\]\n]{1,200}\]:/m.test(text)
  let start = 0
  const push = (kind: Piece['kind'], end: number) => {
    if (end > start) pieces.push({kind, range: {start, end}})
    start = end
  }

  const frontMatterEnd = endOfFrontMatter(text)
  push('front-matter', frontMatterEnd)

  let fence: {mark: string; indented: boolean} | undefined
  let unsure = hasDefinitions
  let html = ''
  let blank = true
  let listSeen = false
  for (let at = frontMatterEnd; at < text.length;) {
    const lineEnd = endOfLine(text, at)
    const line = text.slice(at, lineEnd)
    const trimmed = line.trim()
    const open = fence !== undefined || html !== ''

    if (!open && isOverlong(line)) {
      push('markdown', at)
      push('plain', lineEnd)
      listSeen = false
      at = lineEnd
      continue
    }
    if (
      !open &&
      isTabRow(line, false) &&
      !goesOnWithPipes(text, at, line) &&
      (blank ? nextIsTabRow(text, lineEnd, line) : areThreeRows(text, at))
    ) {
      push('markdown', at)
      at = endOfTabRows(text, at)
      push('tabs', at)
      listSeen = false
      continue
    }
    if (!open && /^ {0,3}<table\b/i.test(line)) {
      const close = text.slice(at).search(/<\/table\s{0,9}>/i)
      if (close >= 0) {
        push('markdown', at)
        at = endOfLine(text, at + close)
        push('html-table', at)
        listSeen = false
        continue
      }
    }
    if (start < at && !unsure && !open) {
      const newBlock = blank && /^[^\s]/.test(line) && !isListLine(line)
      const overlong = at - start > longestPiece && (blank || isListLine(line) || at - start > 2 * longestPiece)
      if (newBlock || overlong) {
        push('markdown', at)
        listSeen = false
      }
    }
    if (isListLine(line)) listSeen = true

    if (fence) {
      if (trimmed.startsWith(fence.mark) && trimmed.replaceAll(fence.mark.charAt(0), '') === '') fence = undefined
      else if (fence.indented && /^\S/.test(line)) unsure = true
    } else if (html !== '') {
      if (line.toLowerCase().includes(html)) html = ''
    } else {
      const opened = /^ {0,12}(`{3,}|~{3,})/.exec(line)
      if (opened?.[1]) fence = {mark: opened[1], indented: listSeen}
      else html = htmlOpenedBy(line)
    }
    blank = trimmed === ''
    at = lineEnd
  }
  push('markdown', text.length)
  return pieces
}

/** True for a line that begins with a list or quote mark, Markdown's or typed. */
function isListLine(line: string): boolean {
  return /^[ \t]*(?:[-*+>]|\d{1,9}[.)])(?:\s|$)/.test(line)
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline < 0 ? text.length : newline + 1
}

function endOfFrontMatter(text: string): number {
  const isToml = /^\+\+\+[^+\n]{0,80}\n/.test(text)
  if (!isToml && !/^---[ \t]*\n/.test(text)) return 0
  for (let at = endOfLine(text, 0); at < text.length;) {
    const end = endOfLine(text, at)
    const line = text.slice(at, end).trimEnd()
    if (isToml ? line === '+++' : line === '---' || line === '...') return end
    at = end
  }
  return 0
}

function isOverlong(line: string): boolean {
  if (line.length > longestLine) return true
  if (!/^[ \t]*(?:[-*+>]|\d{1,9}[.)])/.test(line)) return false
  let marks = 0
  for (const word of line.slice(0, 400).split(/[ \t]/)) {
    if (word === '') continue
    if (/^(?:[-*+]|\d{1,9}[.)])$/.test(word)) marks++
    else {
      if (/^>+$/.test(word)) marks += word.length
      else break
    }
  }
  return marks > deepestNesting
}

/** A bullet or a number before a line. */
const mark = new RegExp(
  String.raw`^[ \t]*(?:[*+${bulletSigns}-]|\d{1,3}(?:\.\d{1,3}){1,4}[.)]?|\(?[0-9A-Za-z]{1,3}[.)])[ \t]+`,
)

/**
 * True for a row of a table as pasted: cells with tabs between. A tab after a bullet or number is no cell border, and an
 * item with one tab in it ("* A. Example,⇥Director") begins no table.
 * Inside a table a row may begin with tabs (empty cells) or have few of them.
 */
function isTabRow(line: string, inside: boolean): boolean {
  if (line.trim() === '') return false
  const rest = line.replace(mark, '')
  if (inside) return line.startsWith('\t') || rest.includes('\t')
  const cells = rest.trimEnd().split('\t').length
  return /^\S/.test(rest) && cells > (/^[*+-] /.test(line) ? 2 : 1)
}

/** A row of a table with pipes may hold a tab, too. */
function goesOnWithPipes(text: string, at: number, line: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 2) + 1, at)
  return line.includes('|') && before.includes('|')
}

/** A table needs a second row; a row of three cells or more is enough by itself to begin one. */
function nextIsTabRow(text: string, at: number, first: string): boolean {
  let next = at
  while (next < text.length && text.slice(next, endOfLine(text, next)).trim() === '') next = endOfLine(text, next)
  if (next >= text.length) return false
  const line = text.slice(next, endOfLine(text, next))
  const wide = first.trimEnd().split('\t').length > 2
  return isTabRow(line, wide)
}

/** Directly under a line of text, two rows might still be text. Below a row of three cells they may begin with empty ones. */
function areThreeRows(text: string, from: number): boolean {
  const isWide = text.slice(from, endOfLine(text, from)).trimEnd().split('\t').length > 2
  let at = from
  for (let row = 0; row < 3; row++) {
    if (!isTabRow(text.slice(at, endOfLine(text, at)), row > 0 && isWide)) return false
    at = endOfTabRow(text, at)
  }
  return true
}

/** Rows may be parted by blank lines where a page ended. */
function endOfTabRows(text: string, from: number): number {
  let end = from
  for (let at = from; at < text.length;) {
    const lineEnd = endOfLine(text, at)
    if (text.slice(at, lineEnd).trim() !== '') {
      const rowEnd = endOfTabRow(text, at)
      if (!isTabRow(text.slice(at, rowEnd), true)) break
      end = rowEnd
    }
    at = Math.max(lineEnd, end)
  }
  return end
}

/** The closing words of an HTML block that blank lines do not end, or ''. */
function htmlOpenedBy(line: string): string {
  const opened = /^ {0,3}<(?:(!--)|(script|pre|style|textarea)\b)/i.exec(line)
  if (!opened) return ''
  const close = opened[1] ? '-->' : `</${(opened[2] ?? '').toLowerCase()}>`
  return line.toLowerCase().includes(close) ? '' : close
}
