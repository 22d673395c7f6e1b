import type {Block, Item, Paragraph} from '../syntax/types'
import {doneHeadings, workHeadings, workSentences} from '../vocabulary/action-words'
import {lastSentence} from './last-sentence'
import {columnOfLabel} from './plan-titles'
import type {OutlineSection} from './types-internal'

/** Headings of lists of actions. */
export const logHeading =
  /^(?:(?:summary of|agreed|key|list of|outstanding|new|our|next|main)\s)?(?:milestones|action(?:s| log| points?| list| tracker| plan| register| items?)|next steps|to do(?: list)?|tasks|matters for action)\b[^.]{0,30}$/i
export const certainLog = /^(?:[a-z]+ )?actions?[- ](?:log|list|points|tracker|register|items|agreed|arising)\b/i

/** The blocks under one heading, or under a sentence that announces a list. */
export interface ActionGroup {
  /** The sections that it stands in, outermost first. */
  readonly sections: readonly OutlineSection[]
  /** What the heading says, or the line over a list: "Action log". */
  readonly name: string
  readonly heading: Block | undefined
  /** The sentence that announces the list: "The trustees intend to". */
  readonly announced: string | undefined
  readonly blocks: (Item | Paragraph)[]
}

/** The items and paragraphs by heading. Items that read like headings, and labels of entries, are none. */
export function actionGroups(blocks: readonly Block[], sections: readonly OutlineSection[]): ActionGroup[] {
  const items = new Set(
    blocks.flatMap((block, i) => (isListed(block, blocks[i - 1], blocks[i + 1]) ? [block.range.start] : [])),
  )
  const heads = sections.filter(({headingRange, form, title}) => {
    const isLabel = form === 'label' && columnOfLabel(title.text) !== undefined && !logHeading.test(title.text)
    return !isLabel && !items.has(headingRange.start)
  })
  const open: OutlineSection[] = []
  const groups: ActionGroup[] = []
  const begin = (name: string, heading?: Block, announced?: string): void => {
    groups.push({sections: [...open], name, heading, announced, blocks: []})
  }
  begin('')
  let next = 0
  for (const [i, block] of blocks.entries()) {
    const {start} = block.range
    for (; (heads[next]?.range.start ?? Infinity) <= start; next++) open.push(...heads.slice(next, next + 1))
    while ((open.at(-1)?.range.end ?? Infinity) <= start) open.pop()
    const section = open.at(-1)
    const isHeading = section?.headingRange.start === start
    if (groups.at(-1)?.sections.at(-1) !== section) begin(section?.title.text ?? '', isHeading ? block : undefined)
    const line = lineOverLog(block, blocks[i + 1])
    const announced = line === undefined ? announcement(block, blocks[i + 1]) : undefined
    if (line !== undefined) begin(line)
    else if (announced !== undefined) begin(section?.title.text ?? '', groups.at(-1)?.heading, announced)
    else if (!isHeading && (block.kind === 'item' || block.kind === 'paragraph')) groups.at(-1)?.blocks.push(block)
  }
  return groups
}

/** True for an item among others like it; one alone with its number may head what follows. */
function isListed(block: Block, ...around: (Block | undefined)[]): boolean {
  if (block.kind !== 'item') return false
  const isNumber = (item: Item) => /\d/.test(item.marker)
  return !isNumber(block) || around.some(other => other?.kind === 'item' && isNumber(other))
}

/** "Action log (8 February 2024)" or "Next month" on a line of its own over a list. */
function lineOverLog(block: Block, next: Block | undefined): string | undefined {
  if (block.kind !== 'paragraph' || next?.kind !== 'item') return undefined
  const line = block.text.plain.trim()
  if (line.length > 60) return undefined
  const isHead = (certainLog.test(line) && logHeading.test(line)) || workHeadings.test(line) || doneHeadings.test(line)
  return isHead ? line : undefined
}

/** The sentence directly over a list that ends with a colon or leaves its verb to the items: "We shall". */
function announcement(block: Block, next: Block | undefined): string | undefined {
  if (block.kind !== 'paragraph' || next?.kind !== 'item') return undefined
  const sentence = lastSentence(block.text.plain)
  return sentence.endsWith(':') || workSentences.test(sentence) ? sentence : undefined
}
