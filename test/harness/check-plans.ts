import {buildDocument} from '../../server/model/build'
import {readText} from './files'

// With check.ts and its neighbours the only files of the tests that call the product's functions.

/** What a plan or report holds, in figures: lines count from 1, and no words of the document are in it. */
export interface PlanFigures {
  readonly kind: string
  readonly objectives: number
  /** The lines on which the actions begin. */
  readonly actions: readonly number[]
  readonly withoutLead: readonly number[]
  readonly withoutTimescale: readonly number[]
  /** Lines of the pieces that continue a cell, each with the line of its action. */
  readonly continued: readonly (readonly [line: number, action: number])[]
  /** The status of each action in our words; `none` where none is read. */
  readonly statuses: readonly string[]
}

/** Reads the document in `file` and counts its objectives and actions. */
export function planFigures(file: string): PlanFigures {
  const {kind, objectives, actions, lines} = buildDocument(file, readText(file))
  const lineOf = ({range}: {readonly range: {readonly start: number}}) => lines.positionAt(range.start).line + 1
  const continued = actions.flatMap(({action, indicators, target, lead, outcome, progress}) =>
    [action, indicators, target, lead, outcome, progress].flatMap(cell =>
      (cell?.continued ?? []).map(piece => [lineOf(piece), lineOf(action)] as const),
    ),
  )
  return {
    kind,
    objectives: objectives.length,
    actions: actions.map(({action}) => lineOf(action)),
    withoutLead: actions.filter(({lead}) => !lead).map(({action}) => lineOf(action)),
    withoutTimescale: actions.filter(({timescale}) => !timescale).map(({action}) => lineOf(action)),
    continued: continued.toSorted(([a], [b]) => a - b),
    statuses: actions.map(({status}) => (status ? (status.value ?? 'not known') : 'none')),
  }
}
