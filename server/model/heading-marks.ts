import type {TextRange} from '../base/range'
import type {Block} from '../syntax/types'
import type {HeadingMatch} from '../vocabulary/match'
import type {Vocabulary} from '../vocabulary/vocabulary'
import type {HeadingForm} from './types'
import type {HeadingMark, TextBlock} from './types-internal'

/** Level that pasted headings get where the document has no certain heading above them. */
const pastedLevel = 2
const deepest = 9

/** What stands around a block, as far as it matters for telling a heading. */
export interface Surroundings {
  readonly next: Block | undefined
  readonly previous: Block | undefined
  /** Level of the last certain heading above, 0 if there is none. */
  readonly certainLevel: number
  /** True for a line whose number counts the sections on. */
  readonly isCounted: boolean
  readonly vocabulary: Vocabulary
}

/** A line that may be a heading: its number, if it has one, and its words with what they mean. */
export interface NumberedWords {
  readonly number: string | undefined
  /** Where the words stand, without number and colon. */
  readonly title: TextRange
  readonly match: HeadingMatch
}

/** The mark of a heading that no Markdown makes certain; `rest` is where the text after it begins in its block. */
export function pastedMark(
  block: TextBlock,
  form: HeadingForm,
  read: NumberedWords,
  rest: number | undefined,
  around: Surroundings,
): HeadingMark {
  return markOf(form, levelOf(form, read.number, block, around), read, rest)
}

export function markOf(
  form: HeadingForm,
  level: number,
  {number, title, match: {roles, plain, weak, whole}}: NumberedWords,
  rest?: number,
): HeadingMark {
  return {form, level, number, title, rest, roles, plainRoles: plain, weakRoles: weak, known: whole}
}

function levelOf(form: HeadingForm, number: string | undefined, block: TextBlock, {certainLevel}: Surroundings) {
  const base = certainLevel > 0 ? certainLevel + 1 : pastedLevel
  const deeper = number === undefined ? 0 : number.replace(/\.0$/, '').split('.').length - 1
  return Math.min(deepest, base + deeper + (form === 'item' ? (block.kind === 'item' ? block.depth : 1) : 0))
}
