import type {MappedText} from '../base/mapped-text'
import {typedNumber} from '../syntax/typed-list'
import type {Block, Item, Paragraph} from '../syntax/types'
import {actionVerbs} from '../vocabulary/action-words'
import {doneWords} from '../vocabulary/document-kinds'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {readEndings} from './action-endings'
import {initials} from './action-pieces'
import {readSequence} from './action-sequence'
import {labelledCells, slice} from './action-labels'
import {readDates} from './dates'
import {readLead} from './leads'
import {namesObjective} from './objective-lead'
import type {ActionRow} from './plan-rows'

/** "AB to write …", "AB: write …", "AB - write …". */
const startsWithInitials = new RegExp(
  `^\\s{0,9}(${initials}|All)(?:\\s(?=(?:to|will|is to|agreed to)\\s)|\\s?:\\s|\\s-\\s)`,
)
const startsWithName = /^\s{0,9}(?:The\s)?([A-Z][\w' &-]{2,60}?)\s(?=(?:to|will|is to|agreed to)\s[a-z])/
/** What a line or item says: its texts by column. */
export interface Said {
  readonly cells: ActionRow['cells']
  /** True if the words for who acts are surely that, or a time stands beside them. */
  readonly isSure: boolean
  /** True if a label says who or when: "Lead: …". */
  readonly isLabelled: boolean
}

/** An entry of a log, and whether it names who acts or when. */
export interface Entry extends Said {
  readonly isTold: boolean
  /** True if a sign says how far it is: "✅ Map published". */
  readonly isSigned: boolean
  /** True if its words read like something to do or done. */
  readonly isAction: boolean
  readonly depth: number
}

/** What the entries of a document are read by. */
export interface EntryReading {
  readonly statusIn: StatusIn
  /** True where a tick in the place of a bullet says that something is done. */
  readonly ticks: boolean
}

type StatusIn = Vocabulary['statusIn']
const tick = /^[✓✔]/
const startsWithVerb = new RegExp(
  `^(?:we(?:'ll| will| shall| plan to| are)? |to |[a-z]+ly )?(?:be )?(?:${actionVerbs.join('|')})(?:ing)?\\b`,
  'i',
)

/** Ticks say that something is done where other items have other signs; else they are bullets. */
export function tickIsStatus(blocks: readonly Block[], statusIn: StatusIn): boolean {
  return blocks.some(block => block.kind === 'item' && !tick.test(block.marker) && statusIn(block.marker) !== undefined)
}

/** Labels on lines of their own belong to the entry before them. */
export function entriesOf(blocks: readonly (Item | Paragraph)[], reading: EntryReading): Entry[] {
  const entries: Entry[] = []
  const hasItems = blocks.some(({kind}) => kind === 'item')
  for (const block of blocks) {
    const isCounted = !hasItems && typedNumber(block.text.plain) !== undefined
    const depth = block.kind === 'item' ? block.depth : isCounted ? 1 : 0
    const {isSure, isLabelled, ...said} = readEntry(block.text, reading.statusIn, boldStart(block))
    const sign = signOf(block, reading)
    const cells = sign && !said.cells.status && said.cells.action ? {...said.cells, status: [sign]} : said.cells
    const last = entries.at(-1)
    // "We shall work on these:" is none.
    if (depth === 0 && !isLabelled && /:\s{0,9}$/.test(block.text.plain)) continue
    // "Priority 1 - Homes" is what actions are for.
    if (namesObjective(block.text.plain.trim())) continue
    if (cells.action) {
      // Text around a list ends with many a dash.
      const told = depth > 0 ? isTold(cells) : isSure
      const isSigned = startsWithSign(cells.status?.[0])
      const isAction = isTold(cells) || cells.status !== undefined || readsLikeAction(cells.action[0]?.plain ?? '')
      entries.push({cells, isTold: told, isSure, isLabelled, isSigned, isAction, depth})
    } else if (last && Object.keys(cells).length > 0)
      entries[entries.length - 1] = {
        ...last,
        cells: {...cells, ...last.cells},
        isTold: last.isTold || isTold(cells),
        isLabelled: last.isLabelled || isLabelled,
      }
  }
  const outermost = Math.min(...entries.filter(({depth}) => depth > 0).map(({depth}) => depth))
  // Text around the list and what is explained below an entry are no actions of their own.
  return entries.filter(({depth, isTold: told}) => told || depth === outermost)
}

/** The sign in the place of a bullet, if it says how far the item is. */
function signOf(block: Item | Paragraph, {statusIn, ticks}: EntryReading): MappedText | undefined {
  if (block.kind !== 'item' || /^[\w(*+-]/.test(block.marker) || statusIn(block.marker) === undefined) return undefined
  if (tick.test(block.marker) && !ticks) return undefined
  const {start} = block.range
  const {marker} = block
  return {plain: marker, sourceOf: (from, to) => ({start: start + from, end: start + to})}
}

function startsWithSign(status: MappedText | undefined): boolean {
  return status !== undefined && /^\s{0,9}[^\p{L}\p{N}\s"'(]/u.test(status.plain)
}

/** "Publish the map", "We will publish the map", "The map was published", "A map by 2033". */
function readsLikeAction(words: string): boolean {
  return startsWithVerb.test(words.trimStart()) || doneWords.test(words) || readDates(words).length > 0
}

function isTold(cells: ActionRow['cells']): boolean {
  return cells.lead !== undefined || cells.timescale !== undefined
}

/** An entry by its labels; without them by who begins it ("AB to write …") and by what it ends with. */
export function readEntry(text: MappedText, statusIn: StatusIn, bold = 0): Said {
  const behind = bold > 0 ? behindBold(text, bold, statusIn) : undefined
  if (behind) return behind
  const labelled = labelledCells(text)
  const words = labelled ? labelled.action?.[0] : text
  if (!words || (labelled && told.some(name => labelled[name]))) {
    const cells = labelled ? withLeadApart(labelled, statusIn) : {}
    return {cells, isSure: isTold(cells), isLabelled: isTold(cells)}
  }
  const {action, isSure, ...ends} = readEndings(words, statusIn)
  const start = ends.lead ? undefined : actorOf(action)
  const lead = ends.lead ?? start?.lead
  const cells = {
    ...labelled,
    action: [start?.action ?? action],
    ...(lead && {lead: [lead]}),
    ...(ends.timescale && {timescale: [ends.timescale]}),
    ...(ends.status && {status: [ends.status]}),
    ...(ends.progress && {progress: [ends.progress]}),
  }
  const hasBoth = lead !== undefined && ends.timescale !== undefined
  return {cells, isSure: isSure || start !== undefined || hasBoth, isLabelled: false}
}

/** Labels by which an entry says who, when or how far; beside others ("Cost: …") its own words may. */
const told = ['lead', 'timescale', 'status', 'progress'] as const

/** "**Count the bats.** Head Warden. Each May. Done." */
function behindBold(text: MappedText, bold: number, statusIn: StatusIn): Said | undefined {
  const action = slice(text, 0, bold)
  const rest = slice(text, bold, text.plain.length)
  const {lead, timescale, status, progress} = readSequence(
    slice(rest, /^[\s.:;-]{0,5}/.exec(rest.plain)?.[0].length ?? 0, rest.plain.length),
    statusIn,
  )
  if (!lead || !(timescale ?? status) || action.plain.trim().split(/\s+/).length < 3) return undefined
  const cells = {
    action: [action],
    lead: [lead],
    ...(timescale && {timescale: [timescale]}),
    ...(status && {status: [status]}),
    ...(progress && {progress: [progress]}),
  }
  return {cells, isSure: true, isLabelled: false}
}

/** How many characters at the beginning of a block are bold; 0 where all of it is. */
function boldStart({text: {plain}, strong}: Item | Paragraph): number {
  const end = strong.find(({start}) => plain.slice(0, start).trim() === '')?.end ?? 0
  return plain.slice(end).trim() === '' ? 0 : end
}

/** "Lead: Captain. By June. DONE" says who, when and how far; of labels the others are kept. */
function withLeadApart(cells: ActionRow['cells'], statusIn: StatusIn): ActionRow['cells'] {
  const [words, ...more] = cells.lead ?? []
  if (!words || more.length > 0) return cells
  const parts = readSequence(words, statusIn)
  if (parts.lead && (parts.timescale ?? parts.status))
    return {
      ...Object.fromEntries(Object.entries(parts).map(([column, text]) => [column, [text]])),
      ...cells,
      lead: [parts.lead],
    }
  const {action, lead, timescale, status, progress} = readEndings(words, statusIn)
  if (lead || !/\w/.test(action.plain)) return cells
  return {
    ...(timescale && {timescale: [timescale]}),
    ...(status && {status: [status]}),
    ...(progress && {progress: [progress]}),
    ...cells,
    lead: [action],
  }
}

/** Who acts, by the words that an entry begins with. */
function actorOf(text: MappedText): {readonly lead: MappedText; readonly action: MappedText} | undefined {
  const {plain} = text
  const start = startsWithInitials.exec(plain)
  if (start?.[1]) {
    const at = plain.indexOf(start[1])
    const action = /[:-]\s$/.test(start[0]) ? slice(text, start[0].length, plain.length) : text
    return {lead: slice(text, at, at + start[1].length), action}
  }
  const name = startsWithName.exec(plain)?.[1]
  if (name === undefined) return undefined
  const at = plain.indexOf(name)
  const lead = slice(text, at, at + name.length)
  const sort = readLead([lead], new Set())?.sort
  return sort && ['post', 'body', 'several', 'person'].includes(sort) ? {lead, action: text} : undefined
}
