import type {Block, Cell, Table} from '../syntax/types'
import {typedNumber} from '../syntax/typed-list'
import {columnWords, type ColumnName} from '../vocabulary/table-columns'
import {phraseIn, withoutStart} from './phrase'
import type {Action, Objective, Phrase} from './types'
import type {OutlineSection} from './types-internal'

/** Which column of a table holds what. */
export type Columns = Readonly<Partial<Record<ColumnName, number>>>

export interface ActionTable {
  readonly table: Table
  readonly columns: Columns
}

/** Tables of actions, by their header row: an action or objective, with a lead, a timescale or a status. */
export function findActionTables(blocks: readonly Block[]): ActionTable[] {
  return blocks.flatMap(block => {
    if (block.kind !== 'table') return []
    const header = block.rows[0]
    const columns = header && readHeader(header)
    return columns ? [{table: block, columns}] : []
  })
}

function readHeader(row: readonly Cell[]): Columns | undefined {
  const columns: Partial<Record<ColumnName, number>> = {}
  row.forEach((cell, i) => {
    const text = cell.text.plain.trim()
    if (text === '' || text.length > 60) return
    const column = columnWords.find(({column: name, words}) => columns[name] === undefined && words.test(text))?.column
    if (column) columns[column] = i
  })
  const subject = columns.action !== undefined || columns.objective !== undefined
  return subject &&
    [columns.lead, columns.timescale, columns.status].filter(i => i !== undefined).length >= 1 &&
    row.length >= 3
    ? columns
    : undefined
}

/**
 * Objectives and actions of the tables. A row without an action continues the row above it. An objective's cell that
 * is only a number refers to an objective that is worded elsewhere.
 */
export function readActions(tables: readonly ActionTable[]): {objectives: Objective[]; actions: Action[]} {
  const objectives: Objective[] = []
  const actions: Action[] = []
  for (const {table, columns} of tables) {
    let number: string | undefined
    for (const row of table.rows) {
      const header = readHeader(row)
      if (header) {
        number = /\d{1,3}/.exec(row[header.objective ?? -1]?.text.plain ?? '')?.[0]
        continue
      }
      const objective = cellAt(row, columns.objective)
      if (objective) {
        const typed = typedNumber(objective.text)
        const reference = /^(?:objective\s)?(\d{1,3}(?:\.\d{1,3})?)$/i.exec(objective.text)?.[1]
        number = reference ?? typed?.number ?? number ?? String(objectives.length + 1)
        const wording = typed ? withoutStart(objective, typed.length) : objective
        if (reference === undefined && objectives.every(other => other.wording.text !== wording.text))
          objectives.push({number, wording})
      }
      const action = cellAt(row, columns.action) ?? (columns.action === undefined ? objective : undefined)
      if (!action) continue
      actions.push({
        objective: number,
        action,
        indicators: cellAt(row, columns.indicators),
        lead: cellAt(row, columns.lead),
        timescale: cellAt(row, columns.timescale),
        outcome: cellAt(row, columns.outcome),
        status: cellAt(row, columns.status),
      })
    }
  }
  return {objectives, actions}
}

function cellAt(row: readonly Cell[], column: number | undefined): Phrase | undefined {
  const cell = column === undefined ? undefined : row[column]
  return cell && phraseIn(cell.text)
}

/** Objectives listed as numbered items under a heading that names them. */
export function listedObjectives(sections: readonly OutlineSection[]): Objective[] {
  return sections
    .filter(section => /\b(?:objectives|aims|priorities|goals)\b/i.test(section.title.text))
    .flatMap(section => section.content)
    .flatMap(({block}) => {
      if (block.kind !== 'item' || block.number === undefined) return []
      const wording = phraseIn(block.text)
      return wording ? [{number: block.number, wording}] : []
    })
}
