import {letteredItem} from '../syntax/typed-list'
import type {Content} from './types-internal'

/**
 * Paragraphs that begin with "(a)", "(b)" … are items of a list that Markdown does not know; a single one is not, as its
 * letters may be anything.
 */
export function withLetteredItems(content: readonly Content[]): readonly Content[] {
  const read = content.map(asItem)
  const count = read.filter((each, i) => each !== content[i]).length
  return count > 1 ? read : content
}

function asItem(content: Content): Content {
  const item = content.from === 0 && content.block.kind === 'paragraph' ? letteredItem(content.block) : undefined
  return item ? {block: item, from: 0} : content
}
