import type {MappedText} from '../base/mapped-text'
import {rememberingLast} from '../base/remembering'
import type {Parsed} from '../syntax/types'

/** One heading, paragraph, list item or table cell. */
export interface DocumentText {
  readonly text: MappedText
  readonly form: 'heading' | 'paragraph' | 'item' | 'cell'
  /** The table row that a cell stands in, counted through the document; undefined outside tables. */
  readonly row: number | undefined
  /** True for the cells of a table's first row. */
  readonly head: boolean
}

/** Every text of a document in source order, headings included. */
export const textsOf: (parsed: Parsed) => readonly DocumentText[] = rememberingLast(({blocks}) => {
  let row = 0
  return blocks.flatMap((block): DocumentText[] => {
    if (block.kind === 'verbatim') return []
    if (block.kind !== 'table') return [{text: block.text, form: block.kind, row: undefined, head: false}]
    return block.rows.flatMap((cells, i) => {
      row++
      return cells.map(({text}): DocumentText => ({text, form: 'cell', row, head: i === 0}))
    })
  })
})
