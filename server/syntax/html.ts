import {parseDocument} from 'htmlparser2'
import {isText, type ChildNode, type Element} from 'domhandler'
import {mapText, type Run} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import type {Block, Cell, Table} from './types'

const blockTags = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'table',
  'section',
  'center',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'article',
  'html',
  'body',
  'td',
  'th',
  'tr',
])
const silentTags = new Set(['script', 'style', 'head', 'template'])

const strongTags = new Set(['b', 'strong', 'i', 'em'])

/** A run of text, and whether it is bold or italic. */
interface MarkedRun extends Run {
  readonly strong: boolean
}

/** Where the HTML stands: `offset` is added to the parser's places, which must not pass `end`. */
interface Source {
  readonly offset: number
  readonly end: number
}

/**
 * Blocks of a stretch of HTML: headings, paragraphs, list items, and tables with their cells. Tags that are never
 * closed are closed where HTML says so; comments, scripts and styles state nothing. Reads `text.slice(from, to)`.
 */
export function readHtml(text: string, from: number, to: number): Block[] {
  const html = text.slice(from, to)
  const {children} = parseDocument(html, {withStartIndices: true, withEndIndices: true})
  if (isTooDeep(children)) return plainParagraph(html, from)
  return blocksOf(children, {offset: from, end: to}, 0, false)
}

/** No page that a person made nests deeper; the functions below call themselves at each level. */
const deepest = 100

function isTooDeep(nodes: readonly ChildNode[]): boolean {
  let level = nodes
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap(node => (isElement(node) ? node.children : []))
  }
  return false
}

/** The text between the tags, as one paragraph. */
function plainParagraph(html: string, from: number): Block[] {
  const plain = html.replace(/<[^<>]*>/g, tag => ' '.repeat(tag.length)).replace(/\s/g, ' ')
  const text = mapText(trimRuns([{plain, at: from, length: plain.length, strong: false}]))
  return text.plain === '' ? [] : [{kind: 'paragraph', text, range: text.sourceOf(0, text.plain.length), strong: []}]
}

/** Blocks of sibling nodes; running text between block tags becomes a paragraph, or an item inside `<li>`. */
function blocksOf(nodes: readonly ChildNode[], source: Source, depth: number, inItem: boolean): Block[] {
  const blocks: Block[] = []
  let runs: MarkedRun[] = []
  const flush = () => {
    const kept = trimRuns(runs)
    const text = mapText(kept)
    runs = []
    if (text.plain === '') return
    const common = {text, range: text.sourceOf(0, text.plain.length), strong: strongRanges(kept)}
    if (inItem) blocks.push({kind: 'item', ...common, depth: Math.max(1, depth), marker: '-', number: undefined})
    else blocks.push({kind: 'paragraph', ...common})
  }
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlocks(node)) {
      runs.push(...runsOf(node, source))
      continue
    }
    flush()
    if (node.name === 'table') blocks.push(readTable(node, source))
    else if (isHeading(node)) blocks.push(...readHeading(node, source))
    else blocks.push(...blocksOf(node.children, source, depth + (isList(node) ? 1 : 0), inItem || node.name === 'li'))
  }
  flush()
  return blocks
}

function readHeading(node: Element, source: Source): Block[] {
  const text = mapText(trimRuns(runsOf(node, source)))
  if (text.plain === '') return []
  return [{kind: 'heading', form: 'html', level: Number(node.name.charAt(1)), text, range: rangeOf(node, source)}]
}

function readTable(node: Element, source: Source): Table {
  const rows: Cell[][] = []
  for (const part of partsOf(node))
    if (part.name === 'tr') rows.push([])
    else rows.at(-1)?.push(readCell(part, source))
  return {kind: 'table', form: 'html', rows: rows.filter(row => row.length > 0), range: rangeOf(node, source)}
}

/** Rows and cells of a table in source order. Where bold type was never closed, a cell stands inside the one before it. */
function partsOf(node: Element): Element[] {
  return node.children
    .filter(isElement)
    .filter(({name}) => name !== 'table')
    .flatMap(child => (isPart(child) ? [child, ...partsOf(child)] : partsOf(child)))
}

function isPart(node: Element): boolean {
  return node.name === 'tr' || isCell(node)
}

function readCell(node: Element, source: Source): Cell {
  const text = mapText(trimRuns(node.children.flatMap(child => runsOf(child, source))))
  const {start} = rangeOf(node, source)
  const span = {rows: countIn(node.attribs.rowspan), columns: countIn(node.attribs.colspan)}
  return {text, range: text.plain === '' ? {start, end: start} : text.sourceOf(0, text.plain.length), span}
}

function countIn(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10)
  return count >= 1 ? Math.min(count, mostMerged) : 1
}

/** No table that a person made has more rows or columns in one cell. */
const mostMerged = 200

/** The text of a node; a line break at `<br>` and between blocks. */
function runsOf(node: ChildNode, source: Source, strong = false): MarkedRun[] {
  const {start, end} = rangeOf(node, source)
  if (isText(node)) return [{plain: node.data.replace(/\s/g, ' '), at: start, length: end - start, strong}]
  if (!isElement(node) || silentTags.has(node.name) || isPart(node)) return []
  const inner = node.children.flatMap(child => runsOf(child, source, strong || strongTags.has(node.name)))
  return node.name === 'br' || (blockTags.has(node.name) && inner.length > 0)
    ? [{plain: '\n', at: start, length: 1, strong}, ...inner]
    : inner
}

/** Without blanks and breaks at both ends, and without the blanks after a break. */
function trimRuns(runs: readonly MarkedRun[]): MarkedRun[] {
  const kept = runs.filter(run => run.plain !== '')
  while (kept[0]?.plain.trim() === '') kept.shift()
  while (kept.at(-1)?.plain.trim() === '') kept.pop()
  return kept.map((run, i) => {
    const lead = i === 0 || kept[i - 1]?.plain === '\n' ? run.plain.length - run.plain.trimStart().length : 0
    const plain = i === kept.length - 1 ? run.plain.slice(lead).trimEnd() : run.plain.slice(lead)
    return run.plain === '\n'
      ? run
      : {...run, plain, at: run.at + lead, length: Math.min(run.length - lead, Math.max(plain.length, 1))}
  })
}

/** The bold and italic stretches of the text that the runs make up. */
function strongRanges(runs: readonly MarkedRun[]): TextRange[] {
  const ranges: TextRange[] = []
  let at = 0
  for (const {plain, strong} of runs) {
    const last = ranges.at(-1)
    if (strong && last?.end === at) ranges[ranges.length - 1] = {start: last.start, end: at + plain.length}
    else if (strong) ranges.push({start: at, end: at + plain.length})
    at += plain.length
  }
  return ranges
}

function rangeOf(node: ChildNode, {offset, end}: Source): TextRange {
  const start = offset + (node.startIndex ?? 0)
  return {start: Math.min(start, end), end: Math.min(end, offset + (node.endIndex ?? 0) + 1)}
}

function isElement(node: ChildNode): node is Element {
  return 'name' in node && 'children' in node
}

function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.name)
}

function isList(node: Element): boolean {
  return node.name === 'ul' || node.name === 'ol'
}

function isCell(node: Element): boolean {
  return node.name === 'td' || node.name === 'th'
}

/** True for block tags, and for inline tags that hold one. */
function holdsBlocks(node: Element): boolean {
  if (silentTags.has(node.name)) return false
  return (
    blockTags.has(node.name) || isHeading(node) || node.children.some(child => isElement(child) && holdsBlocks(child))
  )
}
