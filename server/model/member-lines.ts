import {contains, type TextRange} from '../base/range'
import type {Paragraph} from '../syntax/types'
import {allSections} from './outline'
import type {Member, Phrase, TorDocument} from './types'

/** Members that stand as paragraphs of their own, between members that stand in lists. */
export function membersOutsideLists({memberGroups, parsed}: TorDocument): readonly Member[] {
  const members = memberGroups.flatMap(group => group.members)
  if (members.filter(({marker}) => marker !== undefined).length < 3) return []
  const paragraphs = paragraphsOf(parsed.blocks)
  return members.filter(
    ({marker, text, range}) =>
      // "{% include links.html %}" is the machinery of a site.
      marker === undefined && !/^[{[]/.test(text) && paragraphs.some(block => covers(block, range) && isOneLine(block)),
  )
}

/** Lines of one paragraph that are members, or labels over members, each on its own. */
export interface JoinedLines {
  readonly lines: readonly Phrase[]
  /** True if one of them ends with a colon, so that it is no item of a list. */
  readonly hasLabel: boolean
}

/** Paragraphs that hold several members or labels, one to a line: Markdown makes one line of them. */
export function joinedMemberLines({memberGroups, parsed}: TorDocument): readonly JoinedLines[] {
  const phrases = memberGroups.flatMap(({label, members}) => [
    ...(label ? [label] : []),
    ...members.filter(({marker}) => marker === undefined),
  ])
  return paragraphsOf(parsed.blocks).flatMap(block => {
    const {plain} = block.text
    const count = plain.trim().split('\n').length
    if (count < 2) return []
    const within = phrases.filter(({range}) => contains(block.range, range))
    const lines = within.filter(({text}) => plain.split('\n').some(line => isLine(line, text)))
    // Two blanks or a backslash at its end keep a line apart.
    const isKept = /(?: {2}|\\)\r?\n/.test(parsed.text.slice(block.range.start, block.range.end))
    const hasLabel = lines.some(({range}) => parsed.text.charAt(range.end) === ':')
    return lines.length === count && !isKept ? [{lines, hasLabel}] : []
  })
}

/** Labels over members that lack the colon which most of the others have. */
export function labelsWithoutColon({memberGroups, parsed, sections}: TorDocument): readonly Phrase[] {
  const headings = allSections(sections).filter(({form}) => form !== 'line' && form !== 'label')
  const labels = memberGroups
    .flatMap(({label}) => (label && isShortLabel(label.text) ? [label] : []))
    .filter(({range}) => !headings.some(({headingRange}) => contains(headingRange, range)))
  const without = labels.filter(({range}) => !/^\s?[*_]{0,3}\s?:/.test(parsed.text.slice(range.end, range.end + 8)))
  return without.length > 0 && without.length * 2 < labels.length && labels.length - without.length >= 2 ? without : []
}

/** Sentences over members ("The cabinet shall consist of") are no labels, nor is a rule that has parts. */
function isShortLabel(text: string): boolean {
  return text.split(' ').length <= 8 && !/\.$|,|\b(?:shall|will|must|may|is|are|consists?|attend)\b/.test(text)
}

function paragraphsOf(blocks: TorDocument['parsed']['blocks']): readonly Paragraph[] {
  return blocks.filter(block => block.kind === 'paragraph')
}

function covers({range}: Paragraph, inner: TextRange): boolean {
  return range.start === inner.start && range.end - inner.end <= 1
}

function isOneLine({text}: Paragraph): boolean {
  return !text.plain.trim().includes('\n')
}

function isLine(line: string, text: string): boolean {
  return withoutEnd(line.replace(/\s{1,9}/g, ' ')) === withoutEnd(text)
}

function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[\s:.;,]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end).trim()
}
