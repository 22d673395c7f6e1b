import {emptyMarks, undecidedWords} from '../vocabulary/undecided-words'
import {timescaleFillers, timescaleWords} from '../vocabulary/timescale-words'
import type {YearSpan} from './calendar'
import {readDates, type StatedDate} from './dates'
import {readIntervals, type Interval} from './intervals'
import {beginsSentence, endsOf, phraseOf, wholeText, wordsOf, type CellTexts} from './plan-cells'
import type {DateSpan, Timescale, TimescaleSort} from './types'

const undecided = new RegExp(
  `(?<!\\w)(?:${undecidedWords.flatMap(({words}) => words).join('|')})(?!\\w)|^\\s*\\?+\\s*$`,
  'i',
)
const sorts = timescaleWords.map(({sort, words}) => ({
  sort,
  words: new RegExp(`\\b(?:${words.join('|')})(?!\\w)`, 'gi'),
}))
const fillers = new RegExp(`\\b(?:${timescaleFillers.join('|')})\\b`, 'gi')
const yearOfPlan =
  /\b(?:the|this|financial|year[- ]|in[- ])(?:\s(?:financial|plan|whole))?\s?(?:year|end)\b|\byear[- ]end\b|\bend of (?:the )?year\b|\b(?:the|this) plan(?: period)?\b/i

const longestTimescale = 120

/** What a document says about its time, by which dates without a year and "throughout the year" are read. */
export interface TimeContext {
  readonly year?: YearSpan | undefined
  readonly period?: DateSpan | undefined
}

/** What words about time mean, without where they stand. */
type Meaning = Pick<Timescale, 'sort' | 'perYear'> & DateSpan

/** The timescale that a cell of a column of timescales holds. */
export function readTimescale(texts: CellTexts, context: TimeContext): Timescale | undefined {
  const words = wordsOf(texts)
  return words && {...words, ...meaningOf(wholeText(words), context)}
}

/** The timescale that a target ends with: "… in every council. 31/12/07", "… plans. Ongoing". */
export function timescaleInTarget(texts: CellTexts, context: TimeContext): Timescale | undefined {
  const words = wordsOf(texts)
  if (!words) return undefined
  if (isWhollyTimescale(wholeText(words), context)) return readTimescale(texts, context)
  const end = endsOf(texts).findLast(stretch => {
    const text = stretch.text.plain.slice(stretch.from, stretch.to)
    const alone = beginsSentence(stretch) || startsTime.test(text)
    return alone ? isWhollyTimescale(text, context) : /^[A-Z\d]/.test(text) && isWhollyDate(text, context)
  })
  const phrase = end && phraseOf(end)
  return phrase && {...phrase, continued: [], ...meaningOf(phrase.text, context)}
}

/** When an action is due, by what its own words end with: "AB to circulate the results by 19 April", "… from May". */
export function dueInAction(texts: CellTexts, context: TimeContext): Timescale | undefined {
  const found = timescaleInTarget(texts, context)
  return found && startsTime.test(found.text) ? found : undefined
}

/** What a time begins with that stands at the end of other words. */
const beginsTime = '(?:by|before|until|no later than|from|starting|each|every|once an?|twice an?)'
const startsTime = new RegExp(`^${beginsTime}\\s`, 'i')

/** True if `text` is about time, says nothing else and leaves nothing open. */
export function isStatedTime(text: string, context: TimeContext = {}): boolean {
  return isWhollyTimescale(text, context) && meaningOf(text, context).sort !== 'undecided'
}

/** True if `text` says that the matter is still open: "TBC", "to be agreed", "???". */
function isUndecided(text: string): boolean {
  return undecided.test(text)
}

/** True for a dash and the like, by which a cell says that it is empty. */
export function isEmptyMark(text: string): boolean {
  return emptyMarks.includes(text.trim().toLowerCase())
}

/** True if `text` is about time and says nothing else. */
export function isWhollyTimescale(text: string, context: TimeContext = {}): boolean {
  if (text.length > longestTimescale) return false
  const {sort} = meaningOf(text, context)
  if (sort === 'other' || sort === 'none') return false
  return sort === 'undecided' || rest(text, context) === ''
}

/** A date or "Ongoing", written with a capital or a figure, after words without a stop. Bare years are often figures. */
function isWhollyDate(text: string, context: TimeContext): boolean {
  const {sort} = meaningOf(text, context)
  return sort !== 'year' && sort !== 'interval' && isWhollyTimescale(text, context)
}

function rest(text: string, context: TimeContext): string {
  const cut = [...readDates(text, context.year), ...readIntervals(text)]
  let left = ''
  for (let i = 0; i < text.length; i++) if (!cut.some(({start, end}) => start <= i && i < end)) left += text.charAt(i)
  for (const {words} of sorts) left = left.replace(words, ' ')
  return left.replace(fillers, ' ').replace(/[\s.,;:()/&~→>-]+/g, '')
}

function meaningOf(text: string, context: TimeContext): Meaning {
  if (isEmptyMark(text)) return {sort: 'none', ...unknown, perYear: undefined}
  const dates = readDates(text, context.year)
  const interval = readIntervals(text).find(found =>
    dates.every(({start, end}) => end <= found.start || found.end <= start),
  )
  const word = sorts.find(({words}) => text.search(words) >= 0)?.sort
  const sort = sortOf(text, dates, interval, word)
  const perYear = sort === 'interval' && interval ? {min: interval.min, max: interval.max} : undefined
  // "Ongoing, review in March" does not end in March.
  const isReview = sort === 'ongoing' && /\breview/i.test(text)
  if (dates.length > 0) return {sort, perYear, ...(isReview ? unknown : spanOf(text, dates))}
  const inPlan = sort !== 'undecided' && yearOfPlan.test(text)
  if (!inPlan) return {sort, perYear, ...unknown}
  const atEnd = /\bend\b/i.test(text)
  return {
    sort: sort === 'other' ? 'year' : sort,
    perYear,
    from: atEnd ? undefined : context.period?.from,
    until: context.period?.until,
  }
}

function sortOf(
  text: string,
  dates: readonly StatedDate[],
  interval: Interval | undefined,
  word: TimescaleSort | undefined,
): TimescaleSort {
  const [first, second] = dates
  if (interval && word !== 'ongoing') return 'interval'
  if (word && (word === 'ongoing' || !first)) return word
  if (second) return 'span'
  if (first) return first.sort
  if (isUndecided(text)) return 'undecided'
  return 'other'
}

/** From the first to the last date. "By" leaves the beginning open, "from" the end; "the end of" is its last day. */
function spanOf(text: string, dates: readonly StatedDate[]): DateSpan {
  const before = text.slice(0, dates[0]?.start)
  const from = dates.map(date => date.from).filter(day => day !== undefined)
  const until = dates.map(date => date.until).filter(day => day !== undefined)
  const span = {from: from.sort()[0], until: until.sort().at(-1)}
  if (/\bend(?:[- ]of)?[\s-](?:the )?$|\b(?:by|before|until|till|later than|deadline:?)\s[^.]{0,20}$/i.test(before))
    return {from: undefined, until: span.until}
  if (dates.length === 1 && /\b(?:from|since|start(?:s|ed|ing)?|after|beginning)\s[^.]{0,20}$/i.test(before))
    return {from: span.from, until: undefined}
  return span
}

const unknown: DateSpan = {from: undefined, until: undefined}
