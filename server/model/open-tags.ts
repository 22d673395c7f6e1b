import type {TextRange} from '../base/range'
import {lazily} from './lazily'
import type {TorDocument} from './types'

/** An HTML tag in a table that nothing closes. */
export interface OpenTag {
  readonly name: string
  readonly range: TextRange
  /** Where the cell ends in which it stands. */
  readonly cellEnd: number
}

const tag = /<(\/?)(ul|ol|p|div|span|b|strong|i|em|u|font|center)\b[^<>]{0,300}>/gi

/** The tags in cells of tab-separated and Markdown tables that are opened and not closed in the same cell. */
export const openTags: (document: TorDocument) => readonly OpenTag[] = lazily(({parsed}) => {
  const cells = parsed.blocks.flatMap(block =>
    block.kind === 'table' && block.form !== 'html' ? block.rows.flatMap(row => row.map(({range}) => range)) : [],
  )
  return cells.flatMap(({start, end}) => {
    const open: OpenTag[] = []
    for (const match of parsed.text.slice(start, end).matchAll(tag)) {
      const [whole, closing, name = ''] = match
      const at = start + match.index
      if (closing === '')
        open.push({name: name.toLowerCase(), range: {start: at, end: at + whole.length}, cellEnd: end})
      else {
        const last = open.findLastIndex(other => other.name === name.toLowerCase())
        if (last >= 0) open.splice(last, 1)
      }
    }
    return open
  })
})
