import type {TextRange} from '../base/range'
import type {Block, Item, Paragraph} from '../syntax/types'
import type {ElementName, HeadingForm, Section} from './types'

/** A block, or the rest of one whose start is a heading ("Secretary: the council's officer"). */
export interface Content {
  readonly block: Block
  /** Where the rest begins in the block's plain text; 0 for the whole block. */
  readonly from: number
  /** True for a cell beside the label of its row: "Members | A, B and C". */
  readonly isLabelled?: boolean
}

/** A section together with what stands directly under its heading. */
export interface OutlineSection extends Section {
  readonly plainRoles: readonly ElementName[]
  readonly weakRoles: readonly ElementName[]
  readonly content: readonly Content[]
  readonly children: readonly OutlineSection[]
}

/** What the words of a heading mean for its section. */
export interface HeadingMeaning {
  readonly roles: readonly ElementName[]
  /** Those of them that it names plainly, not in words that may mean something else. */
  readonly plainRoles: readonly ElementName[]
  readonly weakRoles: readonly ElementName[]
  /** True when the heading consists of words that such documents use for their sections. */
  readonly known: boolean
}

/** A block that is a heading or begins with one. */
export interface HeadingMark extends HeadingMeaning {
  readonly form: HeadingForm
  readonly level: number
  readonly number: string | undefined
  /** The words of the heading in the block's plain text, without number, colon and emphasis. */
  readonly title: TextRange
  /** Where the text after the heading begins in the plain text, undefined if the block is the heading alone. */
  readonly rest: number | undefined
}

export type TextBlock = Paragraph | Item

export function isText(block: Block): block is TextBlock {
  return block.kind === 'paragraph' || block.kind === 'item'
}

/** The number of a list's item. */
export function numberOf(block: TextBlock): string | undefined {
  return block.kind === 'item' ? block.number : undefined
}
