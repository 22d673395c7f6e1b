import type {ListItem, Paragraph as MarkdownParagraph, Nodes, Parents, Root, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {readHtml} from './html'
import {alignRuns, readInline} from './inline'
import {mapText, type MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import type {Block, Cell, Item, Paragraph} from './types'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** The mdast tree of a piece of Markdown. */
export function parseTree(source: string): Root {
  return processor.parse(source)
}

/** Blocks of one piece of Markdown, in source order; ranges refer to `source`, whose lines must end in LF. */
export function readMarkdown(source: string): Block[] {
  return parseTree(source).children.flatMap(node => readFlow(node, source, 0))
}

function readFlow(node: RootContent, source: string, depth: number): Block[] {
  const range = rangeOf(node)
  switch (node.type) {
    case 'heading': {
      const {text} = readInline(node, source)
      const setext = source.charAt(range.start) !== '#' && source.slice(range.start, range.end).includes('\n')
      return [{kind: 'heading', form: setext ? 'setext' : 'atx', level: node.depth, text, range}]
    }
    case 'paragraph':
      return splitTypedList({kind: 'paragraph', ...readInline(node, source), range}, depth)
    case 'list':
      return node.children.flatMap(item => readItem(item, source, depth + 1))
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap(child => readFlow(child, source, depth))
    case 'table':
      return [
        {
          kind: 'table',
          form: 'gfm',
          range,
          rows: node.children.map(row => row.children.map(cell => readCell(cell, source))),
        },
      ]
    case 'html':
      return readHtmlNode(source, range)
    case 'code':
      // A fence that names no language is often a page break's doing, with a sentence of the text in it.
      if (node.lang) return [{kind: 'verbatim', form: 'code', range}]
      return [
        {kind: 'paragraph', text: mapText(alignRuns(node.value, source, range.start, range.end)), strong: [], range},
      ]
    default:
      return [{kind: 'verbatim', form: 'other', range}]
  }
}

function readHtmlNode(source: string, range: TextRange): Block[] {
  const blocks = readHtml(source, range.start, range.end)
  return blocks.length > 0 ? blocks : [{kind: 'verbatim', form: 'other', range}]
}

function readItem(node: ListItem, source: string, depth: number): Block[] {
  const range = rangeOf(node)
  const marker = /^\S{1,10}/.exec(source.slice(range.start, range.end))?.[0] ?? '-'
  const [first, ...rest] = node.children
  const blocks = rest.flatMap(child => readFlow(child, source, depth))
  if (first?.type !== 'paragraph') {
    const inner = first ? readFlow(first, source, depth) : []
    return [...inner, ...blocks]
  }
  // An entry of a table of contents repeats a heading and states nothing.
  if (isContentsEntry(first)) return [{kind: 'verbatim', form: 'other', range: rangeOf(first)}, ...blocks]
  const inline = readInline(first, source)
  const typed = /^\d/.test(marker) ? undefined : typedNumber(inline.text.plain)
  const head: Item = {
    kind: 'item',
    ...(typed ? dropStart(inline, typed.length) : inline),
    range: {start: range.start, end: rangeOf(first).end},
    depth,
    marker,
    number: typed ? typed.number : /^\d/.test(marker) ? marker.slice(0, -1) : undefined,
  }
  return [head, ...blocks]
}

function isContentsEntry({children}: MarkdownParagraph): boolean {
  const [link, ...others] = children
  return link?.type === 'link' && others.length === 0 && link.url.startsWith('#')
}

/** The number typed at the start of a line: "1.1 ", "3) ", "2.", with the length that it takes. */
export function typedNumber(plain: string): {number: string; length: number} | undefined {
  const found = /^\s{0,9}(\d{1,3}(?:\.\d{1,3}){0,4})([.):]?)[ \t]{1,9}(?=\S)/.exec(plain)
  if (!found?.[1] || (found[2] === '' && !found[1].includes('.'))) return undefined
  return {number: found[1], length: found[0].length}
}

const typedBullet = /^[ \t]{0,20}([•●▪◦·○■□‣])[ \t]{0,20}/

/** Lines that begin with a typed bullet are items, though Markdown knows no such list. */
function splitTypedList(block: Paragraph, depth: number): Block[] {
  const {plain} = block.text
  if (!/[•●▪◦·○■□‣]/.test(plain)) return [{...block}]
  const starts: number[] = []
  for (let at = 0; at >= 0 && at < plain.length; at = nextLine(plain, at)) {
    if (typedBullet.test(plain.slice(at, at + 60))) starts.push(at)
  }
  if (starts.length === 0) return [block]
  const cuts = starts[0] === 0 ? starts : [0, ...starts]
  return cuts.map((from, i) => {
    const to = cuts[i + 1] ?? plain.length
    const piece = sliceInline(block, from, to)
    const bullet = typedBullet.exec(piece.text.plain)
    const range = block.text.sourceOf(from, Math.max(from, from + piece.text.plain.trimEnd().length))
    if (!bullet) return {kind: 'paragraph', ...piece, range}
    const marker = bullet[1] ?? '•'
    return {kind: 'item', ...dropStart(piece, bullet[0].length), range, depth: depth + 1, marker, number: undefined}
  })
}

function nextLine(plain: string, at: number): number {
  const newline = plain.indexOf('\n', at)
  return newline < 0 ? -1 : newline + 1
}

interface InlinePart {
  readonly text: MappedText
  readonly strong: readonly TextRange[]
}

function sliceInline({text, strong}: InlinePart, from: number, to: number): InlinePart {
  const plain = text.plain.slice(from, to).replace(/\n$/, '')
  return {
    text: {plain, sourceOf: (start, end) => text.sourceOf(start + from, end + from)},
    strong: strong
      .filter(range => range.start < to && range.end > from)
      .map(range => ({start: Math.max(0, range.start - from), end: Math.min(plain.length, range.end - from)})),
  }
}

function dropStart(part: InlinePart, length: number): InlinePart {
  return sliceInline(part, length, part.text.plain.length)
}

function readCell(node: Parents, source: string): Cell {
  const {text} = readInline(node, source)
  return {text, range: text.plain === '' ? rangeOf(node) : text.sourceOf(0, text.plain.length)}
}

function rangeOf(node: Nodes): TextRange {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
