import type {DateSpan} from './types'
import {lastDay, yearIn, type YearSpan} from './calendar'
import {findDateParts, type DatePart} from './date-parts'

/** A date, or a stretch of time with a name, in a text. Offsets count in that text; days are ISO, both included. */
export interface StatedDate extends DateSpan {
  readonly start: number
  readonly end: number
  readonly sort: 'date' | 'month' | 'quarter' | 'season' | 'year'
}

/** Words between two dates of which the first may leave out its year. */
const joins = /^\s{0,3}(?:-|to|until|and|&|,|\/|or)\s{0,3}(?:the )?(?:end (?:of )?)?$/i
/** Words between a day, month or quarter and its year. */
const beforeYear = /^[\s,.(-]{0,3}(?:of |in )?(?:the )?$/i

/**
 * The dates of `text` in order, days before months as in the United Kingdom. A date without a year gets it from the
 * date that it is joined to, else from `context`; one whose year stays unknown has no days.
 */
export function readDates(text: string, context?: YearSpan): StatedDate[] {
  const parts = withYears(text, findDateParts(text, context))
  const dates: StatedDate[] = []
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]
    if (!part) continue
    const next = parts[i + 1]
    const joined = next !== undefined && joins.test(text.slice(part.end, next.start))
    const inherited = joined ? earlierYear(part, next) : undefined
    const year = part.year ?? inherited ?? context
    if (inherited) parts[i] = {...part, year: inherited}
    dates.unshift({start: part.start, end: part.end, sort: part.sort, ...spanOf(part, year)})
  }
  return dates
}

/** Joins each year to the day, month or quarter that it belongs to, before or after it. */
function withYears(text: string, parts: readonly DatePart[]): DatePart[] {
  const joined: DatePart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const between = last ? text.slice(last.end, part.start) : ''
    const adjacent = last !== undefined && beforeYear.test(between)
    if (adjacent && part.sort === 'year' && last.sort !== 'year' && !last.year) {
      joined[joined.length - 1] = {...last, end: part.end, year: part.year}
    } else if (adjacent && last.sort === 'year' && part.sort === 'quarter' && !part.year) {
      joined[joined.length - 1] = {...part, start: last.start, year: last.year}
    } else joined.push(part)
  }
  return joined
}

/** The year of the first of two joined dates by that of the second: November, if it goes before February 2027, is 2026's. */
function earlierYear(part: DatePart, next: DatePart): YearSpan | undefined {
  const {year} = next
  if (part.sort === 'year' || year?.sort !== 'calendar') return year
  const wraps = part.month !== undefined && next.month !== undefined && part.month > next.month
  return wraps ? {...year, first: year.first - 1} : year
}

function spanOf(part: DatePart, year: YearSpan | undefined): DateSpan {
  if (part.sort === 'year') return {from: part.year?.from, until: part.year?.until}
  const first = part.month
  if (!year || first === undefined) return unknown
  if (part.sort === 'quarter') return monthsOf(year, year.startMonth + first, part.months)
  const y = yearIn(year, first)
  if (y === undefined) return unknown
  if (part.day === undefined) return monthsFrom(y, first, part.months)
  if (part.day < 1 || (part.lastDay ?? part.day) > lastDay(y, first)) return unknown
  return {from: iso(y, first, part.day), until: iso(y, first, part.lastDay ?? part.day)}
}

const unknown: DateSpan = {from: undefined, until: undefined}

/** Months of a year that may begin in another month than January; only such a year has quarters. */
function monthsOf(year: YearSpan, month: number, count: number): DateSpan {
  return year.sort === 'several' ? unknown : monthsFrom(year.first, month, count)
}

function monthsFrom(year: number, month: number, count: number): DateSpan {
  const begin = monthAt(year, month)
  const end = monthAt(year, month + count - 1)
  return {from: iso(begin.year, begin.month, 1), until: iso(end.year, end.month, lastDay(end.year, end.month))}
}

function monthAt(year: number, month: number): {year: number; month: number} {
  return {year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1}
}

function iso(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
