import {sliceInline} from '../syntax/typed-list'
import type {Block, Parsed} from '../syntax/types'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {clausesAmong, linesOf, type Line} from './clause-lines'
import {joinLoneNumbers} from './lone-numbers'
import {pageLinesAmong} from './page-lines'
import {partStarts, type PartPlace} from './part-starts'
import {readPastedRows} from './pasted-rows'
import {isText, numberOf, type TextBlock} from './types-internal'

/**
 * Text pasted without blank lines is one paragraph for Markdown, or the end of the last list item. Lines of it that
 * head or label a part ("Quorum:", "Purpose: to advise …"), numbered clauses, the lines of a title and rows of tables
 * get blocks of their own; the heads and feet of pages are not read.
 */
export function splitPastedLines(parsed: Parsed, vocabulary: Vocabulary): Parsed {
  const blocks = joinLoneNumbers(parsed.blocks)
  const lines = new Map(
    blocks.flatMap(block => (isText(block) ? [[block as Block, linesOf(block.text.plain, numberOf(block))]] : [])),
  )
  const all = [...lines.values()].flat()
  const place = {clauses: clausesAmong(all), pageLines: pageLinesAmong(all), vocabulary}
  return {
    ...parsed,
    blocks: blocks.flatMap((block, i) =>
      isText(block)
        ? splitBlock(block, lines.get(block) ?? [], {...place, isFirst: i === 0, next: blocks[i + 1]})
        : [block],
    ),
  }
}

function splitBlock(block: TextBlock, lines: readonly Line[], place: PartPlace): Block[] {
  const rows = block.kind === 'paragraph' ? readPastedRows(block, lines, place.vocabulary) : undefined
  if (!rows) return splitLines(block, lines, place)
  const before = lines.slice(0, lines.indexOf(rows.first))
  const after = rows.after ? lines.slice(lines.indexOf(rows.after)) : []
  return [
    ...splitLines(block, before, {...place, next: rows.table}),
    rows.table,
    ...splitLines(block, after, {...place, isFirst: false}),
  ]
}

/** The part of a block that consists of `lines`, cut where parts begin. */
function splitLines(block: TextBlock, lines: readonly Line[], place: PartPlace): Block[] {
  const last = lines.at(-1)
  if (!last) return []
  const end = last.at + last.text.length
  const starts = partStarts(lines, place)
  return starts.map(({line, isOpen}, i) => {
    const from = line.at
    const to = starts[i + 1]?.line.at ?? end
    if (place.pageLines.has(line)) return {kind: 'verbatim', form: 'page', range: block.text.sourceOf(from, to)}
    if (from === 0 && to === block.text.plain.length && !isOpen) return block
    const {text, strong} = sliceInline(block, from, to)
    const words = {text: isOpen ? {...text, plain: text.plain.replace('\n', ' ')} : text, strong}
    const range = block.text.sourceOf(from, from + text.plain.trimEnd().length)
    return from === 0
      ? {...block, ...words, range: {start: block.range.start, end: range.end}}
      : {kind: 'paragraph', ...words, range}
  })
}
