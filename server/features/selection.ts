import {contains, touches, type TextRange} from '../base/range'
import {listRanges} from '../model/list-ranges'
import {allSections} from '../model/outline'
import type {Section, TorDocument} from '../model/types'
import type {Block} from '../syntax/types'
import {wordsAt} from '../workspace/words-at'

/**
 * What "expand selection" takes at each of `offsets`, from the smallest range to the whole document: the word, a name
 * around it, the cell or item or paragraph, the row or list, the text under the heading, the section, the sections
 * around it. Each range holds the one before it and is larger.
 */
export function selectionsAt(document: TorDocument, offsets: readonly number[]): readonly (readonly TextRange[])[] {
  const everywhere = rangesOf(document)
  return offsets.map(offset => {
    const word = wordsAt(document, offset)
    const around = everywhere.filter(range => touches(range, offset))
    return nested(word ? [word.sourceOf(word.at, word.at), ...around] : around)
  })
}

/** From the smallest on, each that holds the one before it. */
function nested(ranges: readonly TextRange[]): readonly TextRange[] {
  const chain: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1)
    if (!last || (contains(range, last) && !contains(last, range))) chain.push(range)
  }
  return chain
}

function rangesOf(document: TorDocument): readonly TextRange[] {
  const {parsed, mentions, memberGroups} = document
  return [
    ...mentions.map(({range}) => range),
    ...parsed.blocks.flatMap(blockRanges),
    ...listRanges(document),
    ...memberGroups.flatMap(({label, range}) => (label ? [{start: label.range.start, end: range.end}] : [])),
    ...allSections(document.sections).flatMap(sectionRanges),
    {start: 0, end: parsed.text.length},
  ]
}

/** A block's words without its marks, then the block; of a table its cells, rows and the whole. */
function blockRanges(block: Block): readonly TextRange[] {
  if (block.kind === 'verbatim') return [block.range]
  if (block.kind !== 'table') return [block.text.sourceOf(0, block.text.plain.length), block.range]
  const rows = block.rows.flatMap(row => {
    const [first, last] = [row[0], row.at(-1)]
    return first && last ? [{start: first.range.start, end: last.range.end}] : []
  })
  return [...block.rows.flat().map(({range}) => range), ...rows, block.range]
}

function sectionRanges({title, headingRange, contentRange, range}: Section): readonly TextRange[] {
  return [title.range, headingRange, contentRange, {start: headingRange.start, end: range.end}]
}
