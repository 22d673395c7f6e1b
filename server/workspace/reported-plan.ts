import type {Objective, TorDocument} from '../model/types'
import {foldWording, likeness} from '../model/wording'
import {familyOf} from './family'
import type {Workspace} from './types'

/** An objective of a plan and the same objective in the report on it. */
export interface ObjectivePair {
  readonly planned: Objective | undefined
  readonly reported: Objective | undefined
}

/** The plan of its family that a report reports on: the one whose period its own period or date lies in. */
export function reportedPlan(workspace: Workspace, report: TorDocument): TorDocument | undefined {
  const plans = familyOf(workspace, report).plans.filter(plan => coversTime(plan, report))
  return plans.length === 1 ? plans[0] : undefined
}

/** The objectives of `plan` beside those of `report`, each at most once; either side may be missing. */
export function pairObjectives(plan: TorDocument, report: TorDocument): readonly ObjectivePair[] {
  const left = new Set(report.objectives)
  const pairs = plan.objectives.map((planned): ObjectivePair => {
    const reported = [...left].find(each => each.number === planned.number && alike(planned, each) >= 0.2)
    const match = reported ?? [...left].find(each => alike(planned, each) >= 0.7)
    if (match) left.delete(match)
    return {planned, reported: match}
  })
  return [...pairs, ...[...left].map(reported => ({planned: undefined, reported}))]
}

function alike(one: Objective, other: Objective): number {
  return Math.max(
    ...[one.listed, one.tabled].flatMap(a =>
      [other.listed, other.tabled].map(b => (a && b ? likeness(foldWording(a), foldWording(b)) : 0)),
    ),
  )
}

function coversTime(plan: TorDocument, report: TorDocument): boolean {
  const {from, until} = plan.period ?? {}
  const told = report.period?.from === undefined || report.period.until === undefined ? report.dated : report.period
  if (from === undefined || until === undefined || told?.from === undefined || told.until === undefined) return false
  return told.from <= until && told.until >= from
}
