import type {Frequency, Phrase, TorDocument} from '../model/types'
import {foldName} from '../base/names'
import {familyOf} from './family'
import {plannedFrequencies} from './plan-frequency'
import type {Workspace} from './types'

/** What a plan says of the meetings of groups of one sort. */
export interface PlannedMeetings {
  readonly uri: string
  readonly words: Phrase
}

/**
 * The place of a plan of the family that sets another number of meetings a year for the body of `document`, or for
 * groups of its sort, than `stated` does; undefined where none disagrees or speaks of them.
 */
export function plannedOtherwise(
  workspace: Workspace,
  document: TorDocument,
  stated: Frequency,
): PlannedMeetings | undefined {
  const told = plannedFrequencies(workspace, document).find(
    ({isSure, stated: {perYear, exactness}}) => isSure && exactness === 'exact' && perYear && disagree(stated, perYear),
  )
  if (told) return {uri: told.plan.uri, words: told.stated}
  const type = document.body?.type === undefined ? '' : foldName(document.body.type)
  if (type.split(' ').length < 2) return undefined
  for (const plan of familyOf(workspace, document).plans) {
    for (const {action, indicators, timescale} of plan.actions) {
      const row = foldName([action.text, indicators?.text ?? '', timescale?.text ?? ''].join(' '))
      const planned = timescale?.perYear
      if (planned?.min === undefined || !/\bmeet/.test(row) || !row.includes(type)) continue
      if (disagree(stated, planned)) return {uri: plan.uri, words: timescale ?? action}
    }
  }
  return undefined
}

function disagree(
  {perYear}: Frequency,
  planned: {readonly min: number | undefined; readonly max: number | undefined},
): boolean {
  const least = perYear?.min
  const most = perYear?.max
  return (
    (least !== undefined && planned.max !== undefined && planned.max < least) ||
    (most !== undefined && planned.min !== undefined && planned.min > most)
  )
}
