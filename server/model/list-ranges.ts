import type {TextRange} from '../base/range'
import type {Block, Item} from '../syntax/types'
import {allSections} from './outline'
import type {TorDocument} from './types'

interface Open {
  readonly depth: number
  readonly list: {start: number; end: number}
  item: {start: number; end: number}
}

/**
 * Every list of the document, at whatever depth, and every item together with the lists under it, in no particular
 * order. A list ends where anything else begins, and at the next heading, which may look like an item itself.
 */
export function listRanges({parsed, sections}: TorDocument): readonly TextRange[] {
  const headings = new Set(allSections(sections).map(({headingRange}) => headingRange.start))
  const found: TextRange[] = []
  const open: Open[] = []
  for (const block of parsed.blocks) {
    const item = isListed(block, headings) ? block : undefined
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) > (item?.depth ?? 0)) open.pop()
    if (item) enter(item, open, found)
  }
  return found
}

function isListed(block: Block, headings: ReadonlySet<number>): block is Item {
  return block.kind === 'item' && !headings.has(block.range.start)
}

/** Puts `entry` into the innermost list of `open`, or begins one; `found` gets what is new. */
function enter({range, depth}: Item, open: Open[], found: TextRange[]): void {
  const item = {...range}
  const last = open.at(-1)
  if (last?.depth === depth) last.item = item
  else {
    const list = {...range}
    open.push({depth, list, item})
    found.push(list)
  }
  found.push(item)
  for (const outer of open) {
    outer.list.end = Math.max(outer.list.end, range.end)
    outer.item.end = Math.max(outer.item.end, range.end)
  }
}
