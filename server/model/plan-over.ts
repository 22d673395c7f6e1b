import type {TextRange} from '../base/range'
import type {MappedText} from '../base/mapped-text'
import type {Block} from '../syntax/types'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {labelledCells, slice} from './action-labels'
import {headedStatus, headedTime} from './action-lists-told'
import {wordsOf} from './plan-cells'
import type {ActionRow} from './plan-rows'
import type {OutlineSection} from './types-internal'

/** What actions get from what stands over them. */
export interface OverEvidence {
  readonly blocks: readonly Block[]
  readonly sections: readonly OutlineSection[]
  readonly statusIn: Vocabulary['statusIn']
}

/** A line or heading that says who leads what stands below it, up to `end`. */
interface LeadLine {
  readonly start: number
  readonly end: number
  /** "lead partner": a plan uses one label for all its parts. */
  readonly label: string
  readonly lead: MappedText
}

const longestLine = 160
/** A day over a log is when its actions were set. */
const day = /\b\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3}|\d[/.]\d/u
/** One such line may say who leads the whole plan. */
const fewestLines = 2

/**
 * `rows` with what a line or heading over them says of all: "Lead: Area Manager" under the heading of each part, the time
 * or status that a heading over a table tells ("Quarter 1", "Completed").
 */
export function withWhatIsOver(rows: readonly ActionRow[], {blocks, sections, statusIn}: OverEvidence): ActionRow[] {
  const starts = rows.flatMap(({cells}) => wordsOf(cells.action)?.range.start ?? [])
  const lines = leadLines(blocks, sections, starts)
  const byStart = new Map(blocks.map(block => [block.range.start, block] as const))
  return rows.map(row => {
    const at = wordsOf(row.cells.action)?.range.start
    if (at === undefined) return row
    const {lead} = lines.findLast(line => line.start < at && at < line.end) ?? {}
    const section = sections.findLast(({range}) => range.start <= at && at < range.end)
    const heading = section && byStart.get(section.headingRange.start)
    const group = section && heading && {name: section.title.text, heading}
    const timescale = group && !day.test(group.name) ? headedTime(group) : undefined
    const status = group && headedStatus(group, statusIn)
    return {
      ...row,
      cells: {
        ...(lead && {lead: [lead]}),
        ...(timescale && {timescale: [timescale]}),
        ...(status && {status: [status]}),
        ...row.cells,
      },
    }
  })
}

/** The lines that say who leads a part, where at least two parts with actions have one of the same label. */
function leadLines(
  blocks: readonly Block[],
  sections: readonly OutlineSection[],
  actions: readonly number[],
): readonly LeadLine[] {
  const taken = new Set(actions)
  const found = blocks.flatMap(block => (taken.has(block.range.start) ? [] : leadsIn(block, sections)))
  const cut = found.map((line, i) => ({...line, end: Math.min(line.end, found[i + 1]?.start ?? Infinity)}))
  const over = cut.filter(({start, end}) => actions.some(at => start < at && at < end))
  return over.filter(({label}) => over.filter(line => line.label === label).length >= fewestLines)
}

function leadsIn(block: Block, sections: readonly OutlineSection[]): LeadLine[] {
  if (!('text' in block) || block.text.plain.length > 4 * longestLine) return []
  const {text} = block
  return [...text.plain.matchAll(/[^\n]+/g)].flatMap(({0: line, index}) => {
    if (line.length > longestLine || !line.includes(':')) return []
    const cells = labelledCells(slice(text, index, index + line.length))
    const [lead] = cells?.lead ?? []
    const isOver = block.kind === 'heading' || (cells?.action === undefined && cells?.timescale === undefined)
    if (!lead || !isOver) return []
    const {start} = text.sourceOf(index, index + 1)
    const label = line.slice(0, line.indexOf(lead.plain)).replace(/^.*[(,;-]|[^\p{L}\s]+/gu, '')
    return [{start, end: endOf(start, sections), label: label.trim().toLowerCase(), lead}]
  })
}

function endOf(start: number, sections: readonly OutlineSection[]): number {
  const around: TextRange | undefined = sections.findLast(({range}) => range.start <= start && start < range.end)?.range
  return around?.end ?? Infinity
}
