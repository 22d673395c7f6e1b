import type {Cell} from '../syntax/types'
import {columnWords, overseerWords, subjectWords, vagueSubjectWords, type ColumnName} from '../vocabulary/table-columns'
import {objectiveLead} from './objective-lead'

/** Which column of a table holds what. `status` is also the one column of a table that tells progress and status. */
export type Columns = Readonly<Partial<Record<ColumnName, number>>>

/** A title over a column, and what it may say of it. */
export interface Title {
  readonly text: string
  readonly column: ColumnName | undefined
  /** Named by a word that is an objective beside a column of actions, else an action. */
  readonly subject: 'objective' | 'target' | undefined
  readonly vague: boolean
  /** True if the title is one of the column's and no more: "What", but not "Why (what the figures say)". */
  readonly exact: boolean
}

const pattern = (words: readonly string[]) => new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`, 'i')
const whole = (words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`, 'i')
const known = columnWords.map(({column, words}) => ({column, words: pattern(words), whole: whole(words)}))
const subjects = subjectWords.map(({column, words}) => ({column, words: pattern(words)}))
const vague = whole(vagueSubjectWords)
const overseer = whole(overseerWords)
const longestTitle = 60

/** The sort of column that a label such as "By when" or "Lead officer" names as a whole. */
export function columnOfLabel(label: string): ColumnName | undefined {
  return known.find(each => each.whole.test(clean(label)))?.column
}

/** True for a label of who answers for an action, beside whom another may do it: "Exec lead", "Sponsor". */
export function namesOverseer(label: string): boolean {
  return overseer.test(clean(label))
}

/** True if every cell of a later row is a header's word, so that another table begins. */
export function isCertainHeader(row: readonly Cell[]): boolean {
  const texts = row.map(cell => clean(cell.text.plain)).filter(text => text !== '')
  const named = texts.filter(
    text => known.some(each => each.whole.test(text)) || objectiveLead(text)?.number !== undefined,
  )
  return texts.length >= 3 && named.length >= texts.length - 1 && texts.every(text => text.length <= longestTitle)
}

/** What the title in `cell` says of its column; `ranks`: the column says how urgent each action is. */
export function titleOf(cell: Cell, ranks: boolean): Title {
  const text = clean(cell.text.plain)
  const none = {text, column: undefined, subject: undefined, vague: false, exact: false}
  if (ranks) return {...none, column: 'other'}
  if (objectiveLead(text)?.number !== undefined) return {...none, column: 'objective'}
  if (text === '' || text.length > longestTitle) return none
  const exact = known.find(each => each.whole.test(text))
  const column = (exact ?? known.find(each => each.words.test(text)))?.column
  const subject = subjects.find(({words}) => words.test(text))?.column
  if (subject === 'objective' || subject === 'target') {
    if (column === undefined || column === 'objective' || column === 'target') return {...none, subject}
  }
  return {
    ...none,
    column,
    exact: exact !== undefined,
    vague: column === undefined && (vague.test(text) || /^(?:due )?date$/i.test(text)),
  }
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\(s\)/gi, 's')
    .replace(/^[\s*_]+|(?<![\s*_:.])[\s*_:.]+$/g, '')
    .trim()
}
