import type {ListItem, Paragraph as MarkdownParagraph, Nodes, Parents, Root, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {readHtml} from './html'
import {alignRuns, readInline, type Inline} from './inline'
import {readCode, readLinks} from './links'
import {mapText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import {sliceInline, typedNumber} from './typed-list'
import type {Block, Cell, Item, Link} from './types'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** The mdast tree of a piece of Markdown. */
function parseTree(source: string): Root {
  return processor.parse(source)
}

/** What one piece of Markdown holds, in source order; ranges refer to `source`, whose lines must end in LF. */
export function readMarkdown(source: string): {
  readonly blocks: Block[]
  readonly links: Link[]
  readonly code: TextRange[]
} {
  const tree = parseTree(source)
  return {
    blocks: tree.children.flatMap(node => readFlow(node, source, 0)),
    links: readLinks(tree, source),
    code: readCode(tree),
  }
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
      return [{kind: 'paragraph', ...readInline(node, source), range}]
    case 'list':
      return listDepths(node.children).flatMap(({item, level}) => readItem(item, source, depth + level))
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

/**
 * Items as deep as they are typed: "  1." under "1." is meant as a list of its own, though Markdown wants three blanks.
 * One blank more or less only lines the numbers up.
 */
function listDepths(items: readonly ListItem[]): {item: ListItem; level: number}[] {
  let open: number[] = []
  return items.map(item => {
    const column = item.position?.start.column ?? 1
    open = [...open.filter(outer => outer <= column - 2), column]
    return {item, level: open.length}
  })
}

function readItem(node: ListItem, source: string, depth: number): Block[] {
  const range = rangeOf(node)
  const marker = /^\S{1,10}/.exec(source.slice(range.start, range.end))?.[0] ?? '-'
  const [first, ...rest] = node.children
  const blocks = rest.flatMap(child => readFlow(child, source, depth))
  if (!first) {
    const text = mapText([{plain: '', at: range.end, length: 0}])
    const number = /^\d/.test(marker) ? marker.slice(0, -1) : undefined
    return [{kind: 'item', text, strong: [], range, depth, marker, number}]
  }
  const inline = readWords(first, source)
  if (!inline) return [...readFlow(first, source, depth), ...blocks]
  // An entry of a table of contents repeats a heading and states nothing.
  if (first.type === 'paragraph' && isContentsEntry(first))
    return [{kind: 'verbatim', form: 'other', range: rangeOf(first)}, ...blocks]
  const typed = /^\d/.test(marker) ? undefined : typedNumber(inline.text.plain)
  const head: Item = {
    kind: 'item',
    ...(typed ? sliceInline(inline, typed.length, inline.text.plain.length) : inline),
    range: {start: range.start, end: rangeOf(first).end},
    depth,
    marker,
    number: typed ? typed.number : /^\d/.test(marker) ? marker.slice(0, -1) : undefined,
  }
  return [head, ...blocks]
}

/** The words of an item; those that a word processor set far behind the number are code for Markdown. */
function readWords(node: RootContent, source: string): Inline | undefined {
  if (node.type === 'paragraph') return readInline(node, source)
  const {start, end} = rangeOf(node)
  if (node.type !== 'code' || /^[`~]/.test(source.slice(start, end).trimStart())) return undefined
  const text = mapText(alignRuns(node.value, source, start, end))
  const blanks = text.plain.length - text.plain.trimStart().length
  return sliceInline({text, strong: []}, blanks, text.plain.length)
}

function isContentsEntry({children}: MarkdownParagraph): boolean {
  const [link, ...others] = children
  return link?.type === 'link' && others.length === 0 && link.url.startsWith('#')
}

/** The range has the marks around the words, too: what is written behind a cell stands behind them. */
function readCell(node: Parents, source: string): Cell {
  const {text} = readInline(node, source)
  const [first] = node.children
  const last = node.children.at(-1)
  if (first && last) return {text, range: {start: rangeOf(first).start, end: rangeOf(last).end}}
  const {start, end} = rangeOf(node)
  const at = start + (/^\|?[ \t]?/.exec(source.slice(start, end))?.[0].length ?? 0)
  return {text, range: {start: at, end: at}}
}

function rangeOf(node: Nodes): TextRange {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
