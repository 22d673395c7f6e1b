import {remembering} from '../base/remembering'
import {academicYear, calendarYear, calendarYears, financialYear, type YearSpan} from './calendar'

/** A date as far as its own words go: a day and month, a quarter or a year that may stand beside each other. */
export interface DatePart {
  readonly start: number
  readonly end: number
  readonly sort: 'date' | 'month' | 'quarter' | 'season' | 'year'
  /** 1 to 12; of quarters the months that have passed of their year when they begin: 0, 3, 6, 9. */
  readonly month: number | undefined
  readonly day: number | undefined
  /** The last day of "12-16 September". */
  readonly lastDay: number | undefined
  readonly months: number
  readonly year: YearSpan | undefined
}

type Found = Partial<Omit<DatePart, 'start' | 'end'>> & Pick<DatePart, 'sort'>
interface Recogniser {
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray, context: YearSpan | undefined) => Found | undefined
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const shortYear = "(?:\\s?'|-)(\\d\\d)(?![\\d/-])"
const any = (source: string) => new RegExp(source, 'gi')

/** In order: what an earlier one has read, a later one leaves alone. */
const recognisers: readonly Recogniser[] = [
  {
    pattern: any('(?<![\\d/-])((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?![\\d/-])'),
    read: ([, y, m, d]) => onDay(Number(d), Number(m), calendarYear(Number(y))),
  },
  {
    pattern: any(
      '(?<![\\d/.-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[.-]\\d)',
    ),
    read: ([, d, , m, y]) =>
      Number(m) > 12
        ? onDay(Number(m), Number(d), calendarYear(fullYear(y)))
        : onDay(Number(d), Number(m), calendarYear(fullYear(y))),
  },
  {
    // A year and month as machines write them; 2007-08 is a financial year.
    pattern: any('(?<![\\d/-])((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?![\\d/-])'),
    read: ([, y, m]) => (Number(m) === (Number(y) + 1) % 100 ? undefined : inMonth(Number(m), calendarYear(Number(y)))),
  },
  {
    pattern: any(`(?<![\\w/])${day}(?:\\s?(?:-|to|and|&)\\s?${day})?[\\s-]?(?:of )?${month}(?:${shortYear})?`),
    read: ([, d, last, name, y]) => ({
      ...onDay(Number(d), monthOf(name), y === undefined ? undefined : calendarYear(fullYear(y))),
      sort: 'date',
      lastDay: last === undefined ? undefined : Number(last),
    }),
  },
  {
    pattern: any(`(?<![\\w])${month}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?-\\s?(\\d{1,2}))?(?!\\d|/\\d|st|nd)`),
    read: ([whole, name, d = '', last], context) => {
      if (!isName(whole)) return undefined
      const asYear = fullYear(d)
      const isYear = d.startsWith('0') || Number(d) > 31 || (d.length === 2 && covers(context, asYear))
      if (isYear && last === undefined) return inMonth(monthOf(name), calendarYear(asYear))
      return {...onDay(Number(d), monthOf(name), undefined), sort: 'date', lastDay: last ? Number(last) : undefined}
    },
  },
  {
    pattern: any(`(?<![\\w])${month}(?:${shortYear})?(?![\\w])`),
    read: ([whole, name, y]) =>
      isName(whole) ? inMonth(monthOf(name), y === undefined ? undefined : calendarYear(fullYear(y))) : undefined,
  },
  {
    pattern: any(
      '\\b(?:Q|Qtr\\.?\\s?|quarters?\\s)([1-4])(?:\\s?(?:-|to|and|&|/)\\s?(?:Q|Qtr\\.?\\s?)?([1-4]))?(?!\\d)(?:,?\\s(?:FY\\s?)?(\\d\\d)[/-](\\d\\d)(?!\\d))?',
    ),
    read: ([, first, last, from, to]) => ({
      ...quarters(Number(first), Number(last ?? first)),
      year: consecutive(from, to) ? financialYear(fullYear(from)) : undefined,
    }),
  },
  {
    pattern: any('\\b(first|second|third|fourth|last|1st|2nd|3rd|4th) (quarter|half)\\b'),
    read: ([, nth, unit]) => {
      const n = ({first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3} as const)[nth?.toLowerCase() ?? '']
      if (unit?.toLowerCase() === 'half') return n === 1 ? quarters(1, 2) : quarters(3, 4)
      return quarters(n ?? 4, n ?? 4)
    },
  },
  {pattern: any('\\bH([12])\\b'), read: ([, half]) => (half === '1' ? quarters(1, 2) : quarters(3, 4))},
  {
    pattern: any('\\b(spring|summer|autumn|winter)( term)?\\b'),
    read: ([, season = '', term]) => seasons[`${season.toLowerCase()}${term ? ' term' : ''}`],
  },
  {
    pattern: any(
      '\\b(?:(?:FY|financial year|fiscal year|(academic year|school year|AY))\\s?)?((?:19|20)\\d\\d)\\s?[-/]\\s?((?:19|20)?\\d\\d)(?![\\d/-])(?: (academic|school) year)?',
    ),
    read: ([, before, y, last, after]) => years(Number(y), last ?? '', (before ?? after) !== undefined),
  },
  {
    pattern: any('\\b(?:FY|financial year|academic year)\\s?(\\d\\d)[/-](\\d\\d)(?!\\d)'),
    read: ([, from, to]) => (consecutive(from, to) ? inYear(financialYear(fullYear(from))) : undefined),
  },
  // "FY2023" is the year that ends in 2023 to some and the one that begins then to others.
  {pattern: any('\\bFY\\s?(?:20)?\\d\\d\\b'), read: () => ({sort: 'year'})},
  {
    pattern: any('(?<![\\w£$€.,/-])((?:19|20)\\d\\d)(?![\\w%]|[,.]\\d)'),
    read: ([, y]) => inYear(calendarYear(Number(y))),
  },
]

const seasons: Readonly<Record<string, Found>> = {
  spring: {sort: 'season', month: 3, months: 3},
  summer: {sort: 'season', month: 6, months: 3},
  autumn: {sort: 'season', month: 9, months: 3},
  winter: {sort: 'season', month: 12, months: 3},
  'autumn term': {sort: 'season', month: 9, months: 4},
  'spring term': {sort: 'season', month: 1, months: 4},
  'summer term': {sort: 'season', month: 4, months: 4},
  'winter term': {sort: 'season', month: 1, months: 3},
}

/** All parts of dates in `text`, in order, none overlapping another. */
export function findDateParts(text: string, context?: YearSpan): readonly DatePart[] {
  return context ? search(text, context) : withoutContext(text)
}

const withoutContext = remembering(text => search(text, undefined))
const none: readonly DatePart[] = []

function search(text: string, context: YearSpan | undefined): readonly DatePart[] {
  if (!/\d|quarter|half|[A-Z][a-z]{2}|[A-Z]{3}|spring|summer|autumn|winter/.test(text)) return none
  const parts: DatePart[] = []
  for (const {pattern, read} of recognisers) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (parts.some(part => part.start < end && start < part.end)) continue
      const found = read(match, context)
      if (found)
        parts.push({
          month: undefined,
          day: undefined,
          lastDay: undefined,
          months: 1,
          year: undefined,
          ...found,
          start,
          end,
        })
    }
  }
  return parts.length > 0 ? parts.sort((a, b) => a.start - b.start) : none
}

function onDay(d: number, m: number, year: YearSpan | undefined): Found | undefined {
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? {sort: 'date', day: d, month: m, year} : undefined
}

function inMonth(m: number, year: YearSpan | undefined): Found {
  return {sort: 'month', month: m, year}
}

function inYear(year: YearSpan): Found {
  return {sort: 'year', year}
}

function quarters(first: number, last: number): Found {
  return {sort: 'quarter', month: 3 * (first - 1), months: 3 * Math.max(1, last - first + 1)}
}

/** "2016-17" is a financial year, "2016-19" three of them, "2016-2020" five calendar years. */
function years(first: number, last: string, academic: boolean): Found | undefined {
  const until = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last)
  const end = until < first ? until + 100 : until
  if (end === first + 1) return inYear(academic ? academicYear(first) : financialYear(first))
  if (end <= first || end > first + 30) return undefined
  return inYear(last.length === 2 ? financialYear(first, end) : calendarYears(first, end))
}

function consecutive(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && (Number(from) + 1) % 100 === Number(to)
}

function monthOf(name = ''): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Months are written with a capital; "may" and "march" are words, too. */
function isName(word: string): boolean {
  return /^[A-Z]/.test(word)
}

function fullYear(digits = ''): number {
  if (digits.length === 4) return Number(digits)
  return Number(digits) < 70 ? 2000 + Number(digits) : 1900 + Number(digits)
}

function covers(context: YearSpan | undefined, year: number): boolean {
  if (!context) return false
  return Number(context.from.slice(0, 4)) <= year && year <= Number(context.until.slice(0, 4))
}
