import type {Cell} from '../syntax/types'
import {documentEvents, otherTables} from '../vocabulary/other-tables'
import type {ColumnName} from '../vocabulary/table-columns'
import {periodColumns} from './plan-periods'
import {holdsTimes, textsOf, withStatus, withTime} from './plan-held'
import {namesOverseer, titleOf, type Columns, type Title} from './plan-titles'

const others = otherTables.map(({words, least, first = false}) => ({
  words: new RegExp(`^(?:${words.join('|')})$`, 'i'),
  least,
  first,
}))

/** The columns of a table of actions whose header is `row`; undefined if that is no header, or of another table. */
export function readHeader(row: readonly Cell[], body: readonly (readonly Cell[])[] = []): Columns | undefined {
  if (row.length < 2) return undefined
  const titles = row.map((cell, i) => titleOf(cell, /^priorit/i.test(cell.text.plain) && isRank(body, i)))
  if (isOtherTable(titles)) return undefined
  const columns = withTime(withStatus(assign(titles, body), titles, body), titles, body)
  return isComplete(columns, row, titles, body) ? columns : undefined
}

/** True if a later row says the same as the header, numbers aside, as it does after a page break. */
export function repeatsHeader(row: readonly Cell[], header: readonly Cell[]): boolean {
  const words = (cells: readonly Cell[]) =>
    cells.map(cell => cell.text.plain.replace(/\d+/g, '').trim().toLowerCase()).join('|')
  return words(row) === words(header)
}

function isOtherTable(titles: readonly Title[]): boolean {
  return others.some(({words, least, first}) => {
    const looked = first ? titles.slice(0, 1) : titles
    return looked.filter(({text}) => words.test(text)).length >= least
  })
}

/** Titles of columns that tell anything, not how far an action is. */
const remarks = /^(?:comments?|commentary|notes|remarks)$/i

/** What groups actions beside a column of actions. */
const group = /^(?:areas?|topics?|subjects?)$/i

type MutableColumns = Partial<Record<ColumnName, number>>

function assign(titles: readonly Title[], body: readonly (readonly Cell[])[]): MutableColumns {
  const columns: MutableColumns = {}
  const exactly = new Set(titles.flatMap(({column, exact}) => (exact && column ? [column] : [])))
  titles.forEach(({column, exact}, i) => {
    if (!column || !(exact || !exactly.has(column))) return
    const before = columns[column]
    if (before === undefined || (column === 'lead' && namesOverseer(titles[before]?.text ?? ''))) columns[column] = i
  })
  titles.forEach(({subject}, i) => {
    if (subject === 'target') columns[columns.action === undefined ? 'action' : 'target'] ??= i
  })
  const topic = titles.findIndex(({column, subject}, i) => !column && !subject && isTopic(body, i, columns.action))
  if (topic >= 0) columns.objective ??= topic
  titles.forEach(({vague: isVague, text}, i) => {
    if (isVague && i !== topic)
      columns[
        /date$/i.test(text) ? 'timescale' : group.test(text) && columns.action !== undefined ? 'objective' : 'action'
      ] ??= i
  })
  // "Aim | Commitment": of two objectives the second is how the first is reached.
  if (columns.action === undefined) {
    const [, second] = titles.flatMap(({column}, i) => (column === 'objective' ? [i] : []))
    if (second !== undefined) columns.action = second
  }
  assignSubjects(
    columns,
    titles.flatMap(({subject}, i) => (subject === 'objective' ? [i] : [])),
  )
  const {progress} = columns
  if (columns.status === undefined && progress !== undefined && !remarks.test(titles[progress]?.text ?? '')) {
    columns.status = progress
    delete columns.progress
  }
  return columns
}

/** True for a column that names what the actions beside it are about, and is left empty where that goes on. */
function isTopic(body: readonly (readonly Cell[])[], column: number, action: number | undefined): boolean {
  if (action === undefined || column >= action) return false
  const rows = body.filter(row => (row[action]?.text.plain.trim() ?? '') !== '')
  const texts = textsOf(rows, column)
  const isBegun = (rows[0]?.[column]?.text.plain.trim() ?? '') !== ''
  return isBegun && texts.length > 1 && texts.length < rows.length && texts.every(text => /\p{L}{3}/u.test(text))
}

/** A theme or project is what is done where nothing else is, else what it is done for. */
function assignSubjects(columns: MutableColumns, [first, second]: readonly number[]): void {
  if (first === undefined) return
  if (columns.action !== undefined) columns.objective ??= first
  else if (columns.objective !== undefined || second === undefined) columns.action = first
  else {
    columns.objective = first
    columns.action = second
  }
}

/** A column "Priority" may say how urgent each action is. */
function isRank(body: readonly (readonly Cell[])[], column: number): boolean {
  // The header may stand again after a page break.
  const texts = textsOf(body, column).filter(text => !/^priorit/i.test(text))
  return texts.length > 0 && texts.every(text => rank.test(text))
}

const rank = /^(?:very )?(?:high|med(?:ium)?|low|urgent|h|m|l|essential|desirable|must|should|could|wo?n't)$/i

/** A table of actions names what is done, and who does it, when, or how far it is. */
function isComplete(
  columns: Columns,
  header: readonly Cell[],
  titles: readonly Title[],
  body: readonly (readonly Cell[])[],
): boolean {
  const {action, objective, lead, timescale, status, progress, target, indicators, outcome} = columns
  const subject = action ?? objective
  if (subject === undefined || isHistory(textsOf(body, subject))) return false
  const title = titles[subject]
  const isVague = objective === undefined && title?.vague === true
  const isDue =
    periodColumns(header, body).length > 0 ||
    (timescale !== undefined && titles[timescale]?.vague === false) ||
    holdsTimes(textsOf(body, timescale ?? target))
  if (isVague) return isDue || (lead !== undefined && (timescale !== undefined || status !== undefined))
  if (lead !== undefined || isDue || timescale !== undefined || status !== undefined || progress !== undefined)
    return true
  const more = [target, indicators, outcome].filter(column => column !== undefined).length
  return more >= 2 || (more === 1 && action !== undefined && objective !== undefined)
}

function isHistory(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every(text => documentEvents.includes(text.toLowerCase()))
}
