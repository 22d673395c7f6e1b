import type {ColumnName} from '../vocabulary/table-columns'
import {bandLikeness, likeness} from './line-likeness'
import {isLeftOpen} from './left-open'

/** A line or paragraph that may be a cell. */
export interface Entry {
  /** Its words on one line. */
  readonly text: string
  /** True if a row may begin here: anywhere, unless blank lines part the rows. */
  readonly mayBegin: boolean
  /** True if a row must begin here. */
  readonly mustBegin: boolean
  /** True if it may be a title between rows. */
  readonly mayHead: boolean
  /** True if it may go on with the entry before it in one cell. */
  readonly mayGoOn: boolean
}

/** A row of entries by column, several where a cell goes on, or a title between rows. Entries are counted from 0. */
export interface EntryRow {
  readonly isBand: boolean
  readonly cells: readonly {readonly column: number; readonly first: number; readonly last: number}[]
}

/** The columns of a row that is looked for. */
interface Shape {
  readonly sorts: readonly ColumnName[]
  /** What it costs to leave a column out. */
  readonly costs: readonly number[]
}

/** How one entry may be read: in which column, how well all is read up to it, and from which state before it. */
interface State {
  readonly score: number
  readonly before: number
  readonly step: 'row' | 'cell' | 'more' | 'none'
}

const impossible: State = {score: -Infinity, before: -1, step: 'none'}
const costOfRow = 0.5
/** Entries after the last row that fits: what follows them is no more of the table. */
const patience = 60

/**
 * The rows that the entries make under titles of such columns, as far as they fit: of all ways to read the entries as
 * rows the one whose cells look most like what their columns hold.
 */
export function readRows(entries: readonly Entry[], sorts: readonly ColumnName[]): readonly EntryRow[] {
  const shape = {sorts, costs: costsOf(sorts)}
  const states: (readonly State[])[] = []
  let best = {score: 0, at: -1, column: -1}
  for (const [i, entry] of entries.entries()) {
    states.push(statesOf(entry, entries[i - 1], states[i - 1], shape))
    const ends = entries[i + 1]?.mayBegin ?? true
    const [score, column] = ends ? bestEnd(states[i] ?? [], shape) : [-Infinity, -1]
    if (score > best.score) best = {score, at: i, column}
    if (i - best.at > patience) break
  }
  return traced(states, best.at, best.column)
}

/** Rows have an action; other cells may be missing, those least that tell where a row ends. */
function costsOf(sorts: readonly ColumnName[]): readonly number[] {
  const subject = sorts.includes('action') ? 'action' : 'objective'
  return sorts.map(sort => {
    if (sort === subject) return Infinity
    if (sort === 'objective') return 0.3
    if (sort === 'number') return 0.5
    return sort === 'lead' || sort === 'timescale' ? 1 : 0.7
  })
}

function sum(costs: readonly number[], from: number, to: number): number {
  let total = 0
  for (let i = from; i < to; i++) total += costs[i] ?? 0
  return total
}

/** The states of an entry: one for each column, and last that of a title between rows. */
function statesOf(
  entry: Entry,
  before: Entry | undefined,
  states: readonly State[] | undefined,
  {sorts, costs}: Shape,
): readonly State[] {
  const [done, from] = states ? bestRest(states, costs) : [0, -1]
  const begun = entry.mayBegin ? done : -Infinity
  const cells = sorts.map((sort, column): State => {
    let state: State = {score: begun - costOfRow - sum(costs, 0, column), before: from, step: 'row'}
    if (!entry.mustBegin && states)
      for (let last = 0; last <= column; last++) {
        const isSame = last === column
        const cost = isSame ? costOfMore(entry, before) : sum(costs, last + 1, column)
        const score = (states[last]?.score ?? -Infinity) - cost
        if (score > state.score) state = {score, before: last, step: isSame ? 'more' : 'cell'}
      }
    return state.score === -Infinity
      ? impossible
      : {...state, score: state.score + (state.step === 'more' ? 0 : likeness(entry.text, sort))}
  })
  const band = entry.mayHead && entry.mayBegin ? bandLikeness(entry.text) : undefined
  return [...cells, band === undefined ? impossible : {score: begun + band, before: from, step: 'row'}]
}

/** The best score with which the row before may have ended, and its state. */
function bestRest(states: readonly State[], costs: readonly number[]): readonly [number, number] {
  let best: readonly [number, number] = [-Infinity, -1]
  states.forEach(({score}, column) => {
    const ended = score - sum(costs, column + 1, costs.length)
    if (ended > best[0]) best = [ended, column]
  })
  return best
}

/** As {@link bestRest}, but a title between rows is no end. */
function bestEnd(states: readonly State[], {costs}: Shape): readonly [number, number] {
  return bestRest(states.slice(0, -1), costs)
}

/** A line that was wrapped is no shorter. */
const shortestWrapped = 12

/** What it costs to read an entry as more of the cell before it: little where that was left open, much within a row that blank lines set off. */
function costOfMore({text, mayGoOn, mayBegin}: Entry, before: Entry | undefined): number {
  if (!mayGoOn || !before) return Infinity
  if (isLeftOpen(before.text)) return 0.2
  if (before.text.length >= shortestWrapped && /^[a-z(]/.test(text)) return 0.6
  return mayBegin ? Infinity : 3
}

function traced(states: readonly (readonly State[])[], at: number, column: number): readonly EntryRow[] {
  const rows: EntryRow[] = []
  let [state, last] = [column, at]
  let cells: {column: number; first: number; last: number}[] = []
  for (let i = at; i >= 0; i--) {
    const {before, step} = states[i]?.[state] ?? impossible
    if (step !== 'more') {
      cells.unshift({column: state, first: i, last})
      last = i - 1
    }
    if (step === 'row') {
      rows.push({isBand: state === (states[i]?.length ?? 0) - 1, cells})
      cells = []
    }
    state = before
  }
  return rows.reverse()
}
