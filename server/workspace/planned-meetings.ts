import type {Frequency, Phrase, TorDocument} from '../model/types'
import {foldName} from './names'

/** What a plan says of the meetings of groups of one sort. */
export interface PlannedMeetings {
  readonly uri: string
  readonly words: Phrase
}

/**
 * The place of one of `plans` that sets another number of meetings a year for groups of the sort of `document` than
 * `stated` does; undefined where none disagrees or speaks of such groups.
 */
export function plannedOtherwise(
  {body}: TorDocument,
  stated: Frequency,
  plans: readonly TorDocument[],
): PlannedMeetings | undefined {
  const type = body?.type === undefined ? '' : foldName(body.type)
  if (type.split(' ').length < 2) return undefined
  for (const plan of plans) {
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
