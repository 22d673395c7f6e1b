import {contains, type TextRange} from '../base/range'
import {sliceInline} from '../syntax/typed-list'
import type {Block, Heading, Item, Paragraph, Parsed, Table} from '../syntax/types'
import {linesOf, type Line} from './clause-lines'

/** A block, and the tables that take up lines of it. */
interface Overlap {
  readonly block: Block
  readonly tables: readonly Table[]
}

/**
 * The blocks with tables in the place of the lines that these take up. A table that ends within a line of a block, as
 * the source of HTML may have it, is left out. Both are in source order.
 */
export function putTables({blocks, text}: Parsed, tables: readonly Table[]): readonly Block[] {
  const broken = new Set(overlaps(blocks, tables).flatMap(brokenTables))
  const inCode = new Set(overlaps(blocks, tables).flatMap(one => (isCode(one.block, text) ? one.tables : [])))
  const whole = tables.filter(table => !broken.has(table))
  const rest = overlaps(blocks, whole).flatMap(({block, tables: over}) =>
    over.length === 0 ? [block] : piecesOutside(block, over),
  )
  const put = whole.map(table => (inCode.has(table) ? {...table, inCode: true} : table))
  return [...rest, ...put].sort((a, b) => a.range.start - b.range.start)
}

function overlaps(blocks: readonly Block[], tables: readonly Table[]): Overlap[] {
  let first = 0
  return blocks.map(block => {
    while ((tables[first]?.range.end ?? Infinity) <= block.range.start) first++
    let after = first
    while ((tables[after]?.range.start ?? Infinity) < block.range.end) after++
    return {block, tables: tables.slice(first, after)}
  })
}

/** Code that stands on the page as it is typed, between fences or set in. */
function isCode({kind, range}: Block, text: string): boolean {
  if (kind !== 'paragraph') return false
  const before = text.slice(Math.max(0, range.start - 4), range.start)
  return /^(?:```|~~~| {4}|\t)/.test(text.slice(range.start, range.start + 4)) || /(?: {4}|\t)$/.test(before)
}

function brokenTables({block, tables}: Overlap): readonly Table[] {
  if (!('text' in block)) return tables.filter(({range}) => !contains(range, block.range))
  let next = 0
  return linesOf(block.text.plain).flatMap(line => {
    const range = rangeOf(block, line)
    while ((tables[next]?.range.end ?? Infinity) <= range.start) next++
    const table = tables[next]
    return table && table.range.start < range.end && !contains(table.range, range) ? [table] : []
  })
}

/** The lines of a block that no table takes up. */
function piecesOutside(block: Block, tables: readonly Table[]): readonly Block[] {
  if (!('text' in block)) return []
  const runs: Line[][] = []
  let next = 0
  let isOpen = false
  for (const line of linesOf(block.text.plain)) {
    const range = rangeOf(block, line)
    while ((tables[next]?.range.end ?? Infinity) <= range.start) next++
    const isTaken = (tables[next]?.range.start ?? Infinity) < range.end
    if (isTaken) isOpen = false
    else if (isOpen) runs.at(-1)?.push(line)
    else if (line.text.trim() !== '') {
      runs.push([line])
      isOpen = true
    }
  }
  return runs.flatMap(run => pieceOf(block, run))
}

/** The first lines of a block are a block of its kind, unless it was a heading of all its lines. */
function pieceOf(block: WordBlock, run: readonly Line[]): readonly Block[] {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const to = last.at + last.text.trimEnd().length
  const {text, strong} = sliceInline({strong: [], ...block}, first.at, to)
  const range = block.text.sourceOf(first.at, to)
  if (first.at > 0 || block.kind === 'heading') return [{kind: 'paragraph', text, strong, range}]
  return [{...block, text, strong, range: {start: block.range.start, end: range.end}}]
}

type WordBlock = Heading | Paragraph | Item

function rangeOf(block: WordBlock, {at, text}: Line): TextRange {
  return block.text.sourceOf(at, at + text.trimEnd().length)
}
