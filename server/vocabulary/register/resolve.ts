import {identify} from './identify'
import {inBeingOn} from './lineage'
import {statusOn} from './status'
import type {MatchKind, Organisation, Status} from './types'

/** What a text means, judged on one day. */
export interface Resolution {
  readonly query: string
  readonly matches: readonly Match[]
}

/** One meaning of a text. */
export interface Match {
  readonly entry: Organisation
  readonly name: string
  /** On the day of the question. */
  readonly status: Status
  readonly from: string | undefined
  readonly until: string | undefined
  /** Names of the bodies that took over directly, also where that lies ahead. */
  readonly successors: readonly string[]
  /** Names of the bodies that do the work on the day of the question; itself while it is in being. */
  readonly current: readonly string[]
  readonly match: MatchKind
  /** True if the text has other meanings, all of them among the matches. */
  readonly ambiguous: boolean
  /** True for the only one of several meanings that was in being on the day that was asked for. */
  readonly likely: boolean
}

/** The day of a question: `date` where one is asked for, else `today`; both ISO. */
export interface Day {
  readonly date?: string | undefined
  readonly today: string
}

/**
 * The meanings of `text`: none, one, or all of them where it is ambiguous, those in being first. Only a date that was
 * asked for makes a meaning likely: that the other bodies are gone today says nothing about an old paper.
 */
export function resolve(text: string, {date, today}: Day): Resolution {
  const day = date ?? today
  const {claims, ambiguous, likely} = identify(text, day)
  return {
    query: text,
    matches: claims.map(({entry, match}) => ({
      entry,
      name: entry.name,
      status: statusOn(entry, day),
      from: entry.from,
      until: entry.until,
      successors: entry.successors,
      current: [...new Set(inBeingOn(entry, day).map(({name}) => name))],
      match,
      ambiguous,
      likely: date !== undefined && entry === likely,
    })),
  }
}
