import type {MappedText} from '../base/mapped-text'
import {lastDay} from './calendar'
import {findDateParts, type DatePart} from './date-parts'
import {readDates, type StatedDate} from './dates'
import {lazily} from './lazily'
import {textsOf, type DocumentText} from './mentions-texts'
import {phraseIn} from './phrase'
import type {DatedPhrase, Phrase, TorDocument} from './types'

/** How a date is written: "2027-06-03", "3/6/27", "3.6.27", "3 June 2027", "3rd June 2027", "June 3, 2027", "3 Sept 2027". */
export type DateNotation = 'iso' | 'slashes' | 'dots' | 'day-first' | 'ordinal' | 'month-first' | 'shortened'

/** A date or period anywhere in a document, as written. */
export interface WrittenDate extends DatedPhrase {
  readonly sort: StatedDate['sort']
  /** Of days only. */
  readonly notation: DateNotation | undefined
  /** The day of the month is one that the month does not have. */
  readonly impossible: boolean
  /** The weekday in front of it, as written: "Tuesday". */
  readonly weekday: Phrase | undefined
  /** It stands in a cell, or in a line or paragraph too short to tell a story: "Agreed by the board, 3 May 2027". */
  readonly inNote: boolean
  /** The date that it is joined to as the beginning of a span: "from … to …". */
  readonly to: DatedPhrase | undefined
}

/** All dates of the document with a figure or a month's name, in source order. */
export const writtenDatesOf: (document: TorDocument) => readonly WrittenDate[] = lazily(({parsed}: TorDocument) =>
  textsOf(parsed).flatMap(({text, form}) => datesIn(text, form)),
)

const longestNote = 120
const numbered = /\d/

function datesIn(text: MappedText, form: DocumentText['form']): WrittenDate[] {
  const {plain} = text
  if (!numbered.test(plain)) return []
  const dates = readDates(plain).filter(({start, end}) => numbered.test(plain.slice(start, end)))
  const parts = dates.length > 0 ? findDateParts(plain) : []
  return dates.map((date, i) => {
    const next = dates[i + 1]
    const joined = next && joinsSpan(plain, date, next) && (form !== 'cell' || isWholeSpan(plain, date, next))
    return {
      ...phrase(text, date),
      sort: date.sort,
      notation: date.sort === 'date' ? notationOf(plain.slice(date.start, date.end)) : undefined,
      impossible: parts.some(
        part => part.start >= date.start && part.end <= date.end && isImpossible(part, date, plain),
      ),
      weekday: weekdayBefore(text, date.start),
      inNote: form === 'cell' || plain.length <= longestNote,
      to: joined ? phrase(text, next) : undefined,
    }
  })
}

function weekdayBefore(text: MappedText, at: number): Phrase | undefined {
  const from = Math.max(0, at - 16)
  const found = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s(?:the\s)?$/.exec(text.plain.slice(from, at))
  const start = from + (found?.index ?? 0)
  return found?.[1] === undefined ? undefined : phraseIn(text, start, start + found[1].length)
}

function phrase(text: MappedText, {start, end, from, until}: StatedDate): DatedPhrase {
  const words = text.plain.slice(start, end).replace(/\s+/g, ' ')
  return {text: words, range: text.sourceOf(start, end), from, until}
}

/** "From 1 April 2027 to 31 March 2028"; two dates with "to" between them alone may be anything. */
function joinsSpan(plain: string, date: StatedDate, next: StatedDate): boolean {
  const between = plain.slice(date.end, next.start)
  const before = plain.slice(Math.max(0, date.start - 24), date.start)
  if (/^\s?(?:to|until)\s(?:the end of\s)?$/i.test(between))
    return /\b(?:from|period|between|term|runs?|lasts?|of|for|:)\s?(?:the\s)?$/i.test(before) || date.start === 0
  return /^\s?-\s?$/.test(between) && date.sort === next.sort
}

/** In a cell two dates may be anything, unless they are a span and nothing else: "April 2027 - March 2028". */
function isWholeSpan(plain: string, date: StatedDate, next: StatedDate): boolean {
  const rest = plain.slice(0, date.start) + plain.slice(next.end)
  return /^(?:from)?[.;]?$/i.test(rest.trim())
}

/** Dots may part the numbers of clauses and versions. */
function isImpossible({day, lastDay: last, month, sort}: DatePart, date: StatedDate, plain: string): boolean {
  const words = plain.slice(date.start, date.end)
  if (sort !== 'date' || day === undefined || month === undefined || notationOf(words) === 'dots') return false
  const year = date.from === undefined ? /(?:19|20)\d\d/.exec(words)?.[0] : date.from.slice(0, 4)
  return (last ?? day) > lastDay(year === undefined ? 2028 : Number(year), month)
}

function notationOf(words: string): DateNotation {
  if (/^\d{4}-/.test(words)) return 'iso'
  if (/^\d{1,2}\s?[/-]\s?\d/.test(words)) return 'slashes'
  if (/^\d{1,2}\s?\.\s?\d/.test(words)) return 'dots'
  if (/^[A-Za-z]/.test(words)) return 'month-first'
  if (/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/i.test(words)) return 'shortened'
  return /^\d{1,2}(?:st|nd|rd|th)/i.test(words) ? 'ordinal' : 'day-first'
}
