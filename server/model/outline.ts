import type {TextRange} from '../base/range'
import type {Block} from '../syntax/types'
import {headingMark} from './headings'
import type {Section} from './types'
import type {Content, HeadingMark, OutlineSection} from './types-internal'

/** The document cut at its headings. */
export interface Outline {
  /** What stands before the first heading. */
  readonly preamble: readonly Content[]
  readonly sections: readonly OutlineSection[]
}

interface Draft {
  readonly mark: HeadingMark
  readonly block: Exclude<Block, {kind: 'verbatim'} | {kind: 'table'}>
  readonly content: Content[]
  readonly children: Draft[]
}

/**
 * Builds the tree of sections. `titleBlocks` make up the document's title and head no section;
 * a title in the middle closes every section before it.
 */
export function buildOutline(blocks: readonly Block[], titleBlocks: ReadonlySet<Block>): Outline {
  const preamble: Content[] = []
  const top: Draft[] = []
  let open: Draft[] = []
  let certainLevel = 0
  blocks.forEach((block, i) => {
    if (titleBlocks.has(block)) {
      open = []
      if (block.kind === 'heading') certainLevel = block.level
      return
    }
    const mark = headingMark(block, {previous: blocks[i - 1], next: blocks[i + 1], certainLevel})
    if (block.kind === 'table' || block.kind === 'verbatim' || !mark) {
      const content = open.at(-1)?.content ?? preamble
      content.push({block, from: 0})
      return
    }
    if (block.kind === 'heading') certainLevel = block.level
    const draft: Draft = {mark, block, content: mark.rest === undefined ? [] : [{block, from: mark.rest}], children: []}
    open = open.filter(section => section.mark.level < mark.level)
    ;(open.at(-1)?.children ?? top).push(draft)
    open.push(draft)
  })
  return {preamble, sections: top.map(finish)}
}

/** All sections of a tree, parents before children, in source order. */
export function allSections<S extends Section & {readonly children: readonly S[]}>(sections: readonly S[]): S[] {
  return sections.flatMap(section => [section, ...allSections(section.children)])
}

function finish({mark, block, content, children: drafts}: Draft): OutlineSection {
  const children = drafts.map(finish)
  const {text} = block
  const titleRange = text.sourceOf(mark.title.start, mark.title.end)
  const headingRange = mark.rest === undefined ? block.range : {start: block.range.start, end: titleRange.end}
  const contentRange = rangeOfContent(content, headingRange.end)
  return {
    title: {text: text.plain.slice(mark.title.start, mark.title.end).replace(/\s+/g, ' '), range: titleRange},
    number: mark.number,
    form: mark.form,
    level: mark.level,
    roles: mark.roles,
    weakRoles: mark.weakRoles,
    headingRange,
    contentRange,
    range: {
      start: headingRange.start,
      end: Math.max(headingRange.end, contentRange.end, children.at(-1)?.range.end ?? 0),
    },
    content,
    children,
  }
}

function rangeOfContent(content: readonly Content[], after: number): TextRange {
  const first = content[0]
  const last = content.at(-1)
  if (!first || !last) return {start: after, end: after}
  const start =
    first.from > 0 && 'text' in first.block
      ? first.block.text.sourceOf(first.from, first.from).start
      : first.block.range.start
  return {start, end: last.block.range.end}
}
