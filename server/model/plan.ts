import type {TextRange} from '../base/range'
import {typedNumber} from '../syntax/typed-list'
import type {Block, Parsed} from '../syntax/types'
import type {DocumentKind} from '../vocabulary/elements'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {findActionTables, readActionTables} from './action-table'
import {readLead, withUsualPosts} from './leads'
import {wordsOf} from './plan-cells'
import {readActionLog} from './plan-log'
import {readCards} from './plan-cards'
import {objectiveAt, readObjectives, standOver} from './plan-objectives'
import {holdsOne} from './plan-themes'
import {withWhatIsOver} from './plan-over'
import {timeContext, type PlanTime} from './plan-period'
import type {ActionRow} from './plan-rows'
import {readStatus, statusInProgress, statusOfResult} from './statuses'
import {dueInAction, readTimescale, timescaleInTarget, type TimeContext} from './timescales'
import type {Action, Objective, ShortForm} from './types'
import type {Content, OutlineSection} from './types-internal'

/** What the objectives and actions of a document are read from. */
export interface PlanEvidence {
  readonly parsed: Parsed
  /** What makes up the document's title. */
  readonly titleBlocks: ReadonlySet<Block>
  readonly sections: readonly OutlineSection[]
  /** What stands before the first heading. */
  readonly preamble: readonly Content[]
  readonly kind: DocumentKind
  readonly title: string
  readonly time: PlanTime
  readonly shortForms: readonly ShortForm[]
  readonly vocabulary: Vocabulary
}

/** The objectives and actions of a plan or report, from its lists, tables and logs, in source order. */
export function readPlan({
  parsed,
  titleBlocks,
  sections,
  preamble,
  kind,
  title,
  time,
  shortForms,
  vocabulary,
}: PlanEvidence): {
  readonly objectives: readonly Objective[]
  readonly actions: readonly Action[]
} {
  const at = (offset: number) => objectiveAt(sections, offset)
  const rows = readActionTables(findActionTables(parsed.blocks, parsed.text), at)
  const from = planStart(kind, parsed.blocks)
  const heads = headsOfTables(sections, rows.actions)
  const cards = readCards(parsed.blocks).filter(
    ({fields: [field], cells}) =>
      field !== undefined && field.range.start >= from && !heads.some(range => isIn(range, cells.action)),
  )
  const fields = new Set(cards.flatMap(card => card.fields))
  const rest = parsed.blocks.filter(block => !fields.has(block) && !titleBlocks.has(block))
  const entries = [
    ...cards.map(({cells}) => cells),
    ...readActionLog({
      blocks: rest,
      sections,
      title,
      planStart: from,
      isReport: kind === 'progress-report',
      statusIn: vocabulary.statusIn,
    }),
  ]
  const logged = entries.map(cells => ({objective: undefined, cells}))
  const told = withWhatIsOver([...rows.actions, ...logged], {
    blocks: parsed.blocks,
    sections,
    statusIn: vocabulary.statusIn,
  })
  const places = told.flatMap(({cells}) => wordsOf(cells.action)?.range ?? [])
  const objectives = readObjectives({
    sections,
    blocks: parsed.blocks,
    preamble,
    kind,
    rows: rows.objectives,
    actions: places,
    fields,
  })
  const shorts = new Set(shortForms.map(({short}) => short.text))
  const headings = new Map(objectives.flatMap(({listed, number}) => (listed ? [[listed, number] as const] : [])))
  const isParted = standOver(objectives, places)
  const before = (offset: number) => objectives.findLast(({wording}) => wording.range.start < offset)?.number
  const over = (offset: number) => objectiveAt(sections, offset, headings) ?? (isParted ? before(offset) : undefined)
  const reading = {time: timeContext(time), shortForms: shorts, objectives, over, vocabulary}
  const actions = told.flatMap(row => readAction(row, reading) ?? [])
  return {objectives, actions: actions.sort((a, b) => a.action.range.start - b.action.range.start)}
}

/** Headings over tables of actions: "Lead: …" below such a heading says who leads the rows. */
function headsOfTables(sections: readonly OutlineSection[], rows: readonly ActionRow[]): TextRange[] {
  const starts = rows.flatMap(({cells}) => wordsOf(cells.action)?.range.start ?? []).sort((a, b) => a - b)
  return sections.flatMap(({headingRange, range}) =>
    holdsOne(starts, {start: headingRange.end, end: range.end}) ? [headingRange] : [],
  )
}

function isIn({start, end}: TextRange, texts: ActionRow['cells']['action']): boolean {
  const at = wordsOf(texts)?.range.start
  return at !== undefined && start <= at && at < end
}

/** From where on the document is a plan: a plan or report from its beginning, terms of reference from "Work programme" on. */
function planStart(kind: DocumentKind, blocks: readonly Block[]): number {
  if (kind === 'business-plan' || kind === 'progress-report') return 0
  if (kind === 'other') return Infinity
  const line = blocks.find(
    block => 'text' in block && block.text.plain.length <= 80 && workProgramme.test(block.text.plain),
  )
  return line?.range.start ?? Infinity
}

const workProgramme = /\b(?:work (?:programme|plan)|programme of work|(?:action|delivery|forward) plan)\b/i

/** What the cells of a row are read by. */
interface Reading {
  readonly time: TimeContext
  readonly shortForms: ReadonlySet<string>
  readonly objectives: readonly Objective[]
  /** The number of the objective in whose section an offset lies. */
  readonly over: (offset: number) => string | undefined
  readonly vocabulary: Vocabulary
}

function readAction(
  {objective, cells}: ActionRow,
  {time, shortForms, objectives, over, vocabulary}: Reading,
): Action | undefined {
  const {statusIn} = vocabulary
  const action = wordsOf(cells.action)
  if (!action) return undefined
  const number = wordsOf(cells.number)?.text ?? typedNumber(`${action.text} `)?.number
  // "2.3" serves objective 2, if there is one and nothing else is said.
  const served = number?.includes('.') ? number.slice(0, number.indexOf('.')) : undefined
  const progress = wordsOf(cells.progress)
  const told = cells.status
    ? readStatus(cells.status, statusIn)
    : ((cells.progress && statusInProgress(cells.progress, statusIn)) ?? statusOfResult(cells.outcome, statusIn))
  const narrates =
    cells.status !== undefined && told?.value !== undefined && !spansAll(told.text, wordsOf(cells.status))
  const isNarrative = told?.value === undefined && (told?.text.split(' ').length ?? 0) > longestStatus
  return {
    objective:
      objective ??
      objectives.find(each => each.number === served && served !== undefined)?.number ??
      over(action.range.start),
    number,
    action,
    indicators: wordsOf(cells.indicators),
    target: wordsOf(cells.target),
    lead: cells.lead && withUsualPosts(readLead(cells.lead, shortForms), vocabulary),
    timescale: cells.timescale
      ? readTimescale(cells.timescale, time)
      : ((cells.target && timescaleInTarget(cells.target, time)) ?? (cells.action && dueInAction(cells.action, time))),
    outcome: wordsOf(cells.outcome),
    progress: progress ?? (narrates || isNarrative ? wordsOf(cells.status) : undefined),
    status: isNarrative ? undefined : told,
  }
}

/** A cell of more words than this, none of them a status that we know, reports progress. */
const longestStatus = 4

function spansAll(text: string, cell: ReturnType<typeof wordsOf>): boolean {
  return cell?.continued.length === 0 && cell.text.length - text.length <= 1
}
