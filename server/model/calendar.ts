import type {DateSpan} from './types'

/** A year as documents count it, or several of them. */
export interface YearSpan {
  /** The calendar year in which it begins. */
  readonly first: number
  /** 1 for calendar years, 4 for financial, 9 for academic years. */
  readonly startMonth: number
  readonly sort: 'calendar' | 'financial' | 'academic' | 'several'
  readonly from: string
  readonly until: string
}

/** The calendar year `year`. */
export function calendarYear(year: number): YearSpan {
  return {first: year, startMonth: 1, sort: 'calendar', from: `${String(year)}-01-01`, until: `${String(year)}-12-31`}
}

/** The financial year of the United Kingdom's public bodies, April to March, or several on end up to the year `last`. */
export function financialYear(first: number, last = first + 1): YearSpan {
  const sort = last === first + 1 ? 'financial' : 'several'
  return {first, startMonth: 4, sort, from: `${String(first)}-04-01`, until: `${String(last)}-03-31`}
}

/** The academic year, September to August. */
export function academicYear(first: number): YearSpan {
  const until = `${String(first + 1)}-08-31`
  return {first, startMonth: 9, sort: 'academic', from: `${String(first)}-09-01`, until}
}

/** Calendar years from the first to the last. */
export function calendarYears(first: number, last: number): YearSpan {
  return {first, startMonth: 1, sort: 'several', from: `${String(first)}-01-01`, until: `${String(last)}-12-31`}
}

/** The year that a document's period is or lies in, by which dates without a year are read. */
export function yearAround({from, until}: DateSpan): YearSpan | undefined {
  const start = from ?? until
  if (start === undefined) return undefined
  const first = Number(start.slice(0, 4))
  const last = Number((until ?? start).slice(0, 4))
  const month = Number(start.slice(5, 7))
  if (first === last) return calendarYear(first)
  if (last > first + 1) return {...calendarYears(first, last), from: start, until: until ?? start}
  if (month === 4) return financialYear(first)
  if (month === 9) return academicYear(first)
  // "May 2023 to May 2024": a society's own year.
  const months = 13 - month + Number((until ?? start).slice(5, 7))
  return months <= 13 ? {...calendarYear(first), startMonth: month, from: start, until: until ?? start} : undefined
}

/** The calendar year of a month of `year`; undefined where `year` is several years. */
export function yearIn(year: YearSpan, month: number): number | undefined {
  if (year.sort === 'several') return undefined
  return month >= year.startMonth ? year.first : year.first + 1
}

/** How many days a month has. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
