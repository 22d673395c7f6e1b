import type {Cell} from '../syntax/types'
import {ratingLetters} from '../vocabulary/statuses'
import {timeColumns} from '../vocabulary/table-columns'
import {usualVocabulary} from '../vocabulary/vocabulary'
import type {Columns, Title} from './plan-titles'
import {isWhollyTimescale} from './timescales'

const times = timeColumns.map(words => new RegExp(`^(?:${words})$`, 'i'))

/** How far each action is, by what columns hold: a last one without a title, or results that are statuses. */
export function withStatus(columns: Columns, titles: readonly Title[], body: readonly (readonly Cell[])[]): Columns {
  const last = titles.length - 1
  const {status, ...others} = columns
  if (titles[last]?.text === '' && isRated(textsOf(body, last)))
    return {...others, ...(status !== undefined && others.progress === undefined && {progress: status}), status: last}
  const {outcome, ...rest} = columns
  const isResult = status === undefined && outcome !== undefined && isRated(textsOf(body, outcome))
  return isResult ? {...rest, status: outcome} : columns
}

/** True for a status or a letter that stands for one: "On target", "A". */
export function isRating(text: string): boolean {
  return usualVocabulary.statusIn(text) !== undefined || ratingLetters[text.toLowerCase()] !== undefined
}

function isRated(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every(isRating)
}

/** Of columns that hold times the one that tells when each action is to be finished. */
export function withTime(columns: Columns, titles: readonly Title[], body: readonly (readonly Cell[])[]): Columns {
  const {timescale, other: _, ...others} = columns
  const taken = new Set(Object.values(others))
  const ranks = titles.map(({text}, i) => {
    const rank = taken.has(i) ? -1 : times.findLastIndex(words => words.test(text))
    return rank >= 0 && holdsTimes(textsOf(body, i)) ? rank : -1
  })
  const best = ranks.indexOf(Math.max(...ranks))
  const known = timescale === undefined ? -1 : (ranks[timescale] ?? -1)
  // When an action begins does not tell when it is due.
  const isLater = (ranks[best] ?? -1) > Math.max(known, 0) && (timescale === undefined || known >= 0)
  return isLater ? {...columns, timescale: best} : columns
}

/** The words in the cells of a column, empty ones left out. */
export function textsOf(body: readonly (readonly Cell[])[], column: number | undefined): string[] {
  if (column === undefined) return []
  return body.map(row => row[column]?.text.plain.trim() ?? '').filter(text => text !== '')
}

/** True if half of the texts are times. */
export function holdsTimes(texts: readonly string[]): boolean {
  const timed = texts.filter(text => isWhollyTimescale(text)).length
  return timed > 0 && timed * 2 >= texts.length
}
