import {actionListsOf} from '../../model/action-lists'
import {planTablesOf} from '../../model/plan-tables'
import type {Action, TorDocument} from '../../model/types'
import type {ColumnName} from '../../vocabulary/table-columns'
import {finding} from '../define'
import type {Finding} from '../types'

/** A fact that each action of a table should have, and what to say where it is missing. */
export interface WantedCell {
  /** The columns any of which holds the fact. */
  readonly columns: readonly ColumnName[]
  readonly isGiven: (action: Action) => boolean
  readonly rowMessage: string
  /** Said once, at the column's title, where no row of the table has the fact; `title` is the column's. */
  readonly tableMessage: (title: string) => string
}

/**
 * One finding for each action whose table has a column for the fact, or gives it for most actions, and that lacks it;
 * one for the whole column where all rows lack it.
 */
export function* missingCells(document: TorDocument, wanted: WantedCell): Generator<Finding> {
  for (const {titles, actions} of planTablesOf(document)) {
    const column = titles.find(title => title.column !== undefined && wanted.columns.includes(title.column))
    const without = actions.filter(action => !wanted.isGiven(action))
    if (column && without.length === actions.length && actions.length > 1) {
      yield finding(column.range, wanted.tableMessage(column.text))
      continue
    }
    const lacking = without.filter(action => !isAtRest(action) && !standsAlone(action))
    const isUsual = without.length * 2 < actions.length
    if (!column && !isUsual) continue
    for (const {action} of lacking) yield finding(action.range, wanted.rowMessage)
  }
}

/** The actions of lists that lack what more than half of the list, and at least two others, give. */
export function missingInLists(document: TorDocument, isGiven: (action: Action) => boolean): readonly Action[] {
  return actionListsOf(document).flatMap(actions => {
    const lacking = actions.filter(action => !isGiven(action))
    const given = actions.length - lacking.length
    return given >= 2 && given > lacking.length ? lacking : []
  })
}

/** What is cancelled or put off needs nobody and no date. */
function isAtRest({status}: Action): boolean {
  return status?.value === 'cancelled' || status?.value === 'on-hold'
}

/** A row with one cell is a heading in the table, or the rest of the row above that a page break cut off. */
function standsAlone({indicators, target, lead, outcome, progress, status, timescale}: Action): boolean {
  return [indicators, target, lead, outcome, progress, status, timescale].every(cell => (cell?.text ?? '') === '')
}
