import {remembering} from '../base/remembering'
import {
  ambiguousIntervals,
  dayOfMonth,
  intervalWords,
  meetingNouns,
  months,
  numberWords,
  partsOfYear,
  periodsPerYear,
  seasons,
  weekdays,
} from '../vocabulary/frequency-words'

/** An interval in a text: where it stands and how many times a year it means. */
export interface Interval {
  readonly start: number
  readonly end: number
  readonly min: number | undefined
  readonly max: number | undefined
  /** `inexact`: "three or four times" leaves the reader to choose. */
  readonly exactness: 'exact' | 'inexact' | 'ambiguous'
}

const number = `(?:\\d{1,2}|${Object.keys(numberWords).join('|')})`
const period = Object.keys(periodsPerYear).join('|')
const bound =
  '(?:at least|not less|no less (?:frequently|often) than|not less (?:frequently|often) than|no less th[ae]n|not less th[ae]n|no fewer than|not fewer than|a minimum of|minimum of|minimum|at minimum|normally|usually|up to|a maximum of|maximum of|no more than|not more than|at most|between|approximately|around|about|generally)'
const atMost = '(?:no|not) (?:more|longer|greater) than|not exceeding|(?:at|a) (?:most|maximum of)|up to'
/** "one-hour meetings", "full board calls". */
const meetings = `(?:(?!(?:${period})s?\\b)[a-z-]{2,14} ){0,3}?(?:${meetingNouns})`
const sort =
  "(?:[a-z]{3,12}'s )?(?:full |calendar |financial |fiscal |academic |school |municipal |rolling |parliamentary )?"

/** "three or four times a year", "at least once every six months", "4 meetings per annum". */
const counted = new RegExp(
  `\\b(?:(${bound})\\s{1,3})?(?:a\\s)?(?<![\\d.])(${number})(?:\\sor so)?(?:\\s{0,2}(?:,?\\s?(?:or|to|and|but|-)\\s?(up to |(?:an? )?(?:maximum of |not more than |no more than |at most ))?|-)\\s{0,2}(${number}))?(?:\\s?\\(\\d{1,2}\\))?\\s{0,3}(?:(?:times|x|${meetings}|occasions|${weekdays}|evenings|mornings|afternoons)\\b(?:\\s(?:of|with|for|on|at|in)\\s[^.;,]{1,40}?)??)?(?:\\s(?:will be |are |be |shall be )?(?:held|scheduled|planned))?(?:\\s(at (?:the )?(?:least|most)|as a minimum|or more))?(?:\\s(?:will be |are |be |shall be )?(?:held|scheduled|planned))?,?\\s{0,3}(?:(?:in|during|within) )?(?:(?:in|during|within|over|throughout|across) the|per|a|an|each|every|in any|in a|in each|one|/)\\s{0,2}(?:(${number})\\s)?${sort}(${period}|(?<=\\b(?:school|academic|per|each|every|any|the|(?:times|least|minimum|more) a) )session)s?\\b`,
  'gi',
)
/** "every six weeks", "every other month", "each quarter", "every two to three months". */
const every = new RegExp(
  `\\b(?:(${bound})\\s{1,3})?(once\\s)?(?:every|each)\\s(?:(other|second|third|fourth|couple of)\\s|(${number})\\s?(?:(?:to|or|-)\\s?(${number})\\s)?(?:\\(\\d{1,2}\\)\\s)?)?${sort}(${period})s?\\b`,
  'gi',
)
const adverb = new RegExp(
  `(?:\\b(${bound})\\s{1,3})?(?<![\\w-])(${intervalWords.map(({words}) => words).join('|')})(?![\\w])`,
  'gi',
)
/** "four times annually", "twice or three times yearly". */
const timesEach = new RegExp(
  `\\b(?:(${bound})\\s{1,3})?(?<![\\d.])(${number})(?:\\s?(?:to|or|-)\\s?(${number}))?\\s(?:times|${meetings}(?:\\s(?:of|with|for|on|at|in)\\s[^.;,]{1,40}?)?)(?:\\s(?:will|shall|must|should|are to) be (?:held|scheduled|convened))?\\s(annually|yearly|quarterly|monthly|weekly)\\b`,
  'gi',
)
/** "at intervals of six weeks", "at intervals not exceeding two months", "no more than three months apart". */
const apart = new RegExp(
  `\\b(?:intervals (?:of )?(?:(${atMost}) )?(${number}) (${period})s?|(${atMost}) (${number}) (${period})s? (?:apart|between (?:[a-z]+ )?(?:${meetingNouns})))\\b`,
  'gi',
)
const list = (item: string) => `${item}(?:(?:, and |, | and | & |,)${item}){0,8}`
const weeksOfTerms = new RegExp(
  `\\b(?:wks?|weeks?) (${list('\\d{1,2}')}) (?:of|in) (?:each |every |the |both |all )?(?:(two|three) )?(terms?|semesters?)\\b(?: (${list('\\d')})\\b)?`,
  'gi',
)
const onDayOfMonth = new RegExp(`\\b(?:${dayOfMonth})\\b(?! (?:in|of|before|after)\\b| (?:${months})\\b)`, 'gi')
const onWeekdays = new RegExp(`\\b(${weekdays})(?: (?:and|&) (${weekdays}))?\\b`, 'gi')
const monthName = new RegExp(`\\b(?:${months})\\b`, 'gi')
const monthOrSeason = new RegExp(`\\b(?:${months}|${seasons})\\b`, 'gi')

const exception =
  '(?:except|excluding|apart from|other than|but not|not|with the exception of|no meetings?(?: are| is| will be)?(?: held)?)(?: for| in| during)?'
const isExcepted = new RegExp(`\\b${exception} $`, 'i')
const monthsThrough = new RegExp(
  `\\b(?:(${months})\\s?(?:through|to|until|-)|between (${months}) and)\\s?(${months})\\b`,
  'i',
)
const fullMonths = months.split('|').slice(0, 12)
const excepted = new RegExp(
  `^(?:\\sat\\s[^,;]{1,20}|\\s[\\d:.apm-]{3,12})?,?\\s\\(?${exception} ((?:(?:${months})(?:,? and |, | or )?){1,4})`,
  'i',
)

/** "monthly, August and December excepted" */
const exceptedAfter = new RegExp(
  `^,?\\s((?:${months})(?:(?:,| and|, and) (?:${months})){0,3}) (?:excepted|excluded)\\b`,
  'i',
)

/** Every interval has one of these; most sentences have none, and are not looked at more closely. */
const hint = new RegExp(`(?:${period}|session|ly\\b|annual|${months}|${seasons})`, 'i')

/** All intervals of a text, in source order; where two readings overlap the fuller one is kept. */
export const readIntervals = remembering((text): readonly Interval[] => {
  if (!hint.test(text)) return []
  const found: Interval[] = []
  for (const interval of [
    ...countedIn(text),
    ...timesEachIn(text),
    ...apartIn(text),
    ...weeksIn(text),
    ...monthsIn(text),
    ...adverbsIn(text),
    ...everyIn(text),
  ]) {
    if (!found.some(other => other.start < interval.end && interval.start < other.end)) found.push(interval)
  }
  if (found.length === 0) return [...weekdaysIn(text), ...daysOfMonthIn(text)]
  return found.map(interval => inPartOfYear(text, withoutExcepted(text, interval))).sort((a, b) => a.start - b.start)
})

/** "monthly, except in August", "monthly from September to June": as many meetings as months are left. */
function withoutExcepted(text: string, interval: Interval): Interval {
  const {end, min, max} = interval
  if (min !== perYear('month') || max !== min) return interval
  const after = text.slice(end, end + 80)
  const [, list = ''] = excepted.exec(after) ?? exceptedAfter.exec(after) ?? []
  const [, from, between, last] = monthsThrough.exec(after) ?? []
  const first = from ?? between
  const count = first && last ? monthsBetween(first, last) : min - (list.match(monthName)?.length ?? 0)
  return {...interval, min: count, max: count}
}

/** "fortnightly in term", "weekly during the season": fewer than in a whole year, how many depends on where. */
function inPartOfYear(text: string, interval: Interval): Interval {
  const {end, min, max} = interval
  const after = text.slice(end, end + 40)
  const part = partsOfYear.find(({words}) => words.test(after))
  if (!part || min === undefined || min !== max || min < perYear('month')) return interval
  return {...interval, min: (min * part.weeks.least) / 52, max: (max * part.weeks.most) / 52}
}

/** How many months there are from one to another, both counted, over the turn of the year where need be. */
function monthsBetween(first: string, last: string): number {
  return ((monthNumber(last) - monthNumber(first) + 12) % 12) + 1
}

function monthNumber(name: string): number {
  return fullMonths.findIndex(month => month.startsWith(name.toLowerCase().slice(0, 3)))
}

function countedIn(text: string): Interval[] {
  return [...text.matchAll(counted)].map(match => {
    const [, front, low, upTo, high, behind, span, unit] = match
    const head = front ?? (behind && (behind.endsWith('most') ? 'at most' : 'at least'))
    const scale = perYear(unit) / numberOf(span, 1)
    const from = numberOf(low, 1) * scale
    const to = high === undefined ? from : numberOf(high, 1) * scale
    if (high === undefined)
      return {
        ...place(match),
        ...bounded(head ?? boundAfter(text, place(match).end), from, to),
        exactness: 'exact',
      }
    // "at least two but up to four" promises two; "three or four" promises nothing.
    const exactness = upTo !== undefined || from === to || isMinimum(head) ? 'exact' : 'inexact'
    return {...place(match), min: from, max: to, exactness}
  })
}

function timesEachIn(text: string): Interval[] {
  return [...text.matchAll(timesEach)].map(match => {
    const [, head, low, high, word] = match
    const scale = intervalWords.find(({words}) => new RegExp(`^${words}$`, 'i').test(word ?? ''))?.min ?? 1
    const from = numberOf(low, 1) * scale
    const to = numberOf(high, numberOf(low, 1)) * scale
    return {
      ...place(match),
      ...bounded(head, from, to),
      exactness: from === to || isMinimum(head) ? 'exact' : 'inexact',
    }
  })
}

function apartIn(text: string): Interval[] {
  return [...text.matchAll(apart)].map(match => {
    const [, bound, span, unit, boundBetween, spanBetween, unitBetween] = match
    const count = perYear(unit ?? unitBetween) / numberOf(span ?? spanBetween, 1)
    // The longest gap allowed is the fewest meetings.
    const isLongest = (bound ?? boundBetween) !== undefined
    return {...place(match), min: count, max: isLongest ? undefined : count, exactness: 'exact'}
  })
}

function everyIn(text: string): Interval[] {
  return [...text.matchAll(every)].flatMap(match => {
    const [, head, once, ordinal, low, high, unit] = match
    // "in March and June of each year" says when, not how often.
    if (!once && !ordinal && !low && perYear(unit) === 1) return []
    const step = ordinal
      ? ({other: 2, second: 2, third: 3, fourth: 4, 'couple of': 2}[ordinal.toLowerCase()] ?? 1)
      : numberOf(low, 1)
    return [
      {
        ...place(match),
        ...bounded(
          head ?? boundAfter(text, place(match).end),
          perYear(unit) / numberOf(high, step),
          perYear(unit) / step,
        ),
        exactness: 'exact',
      },
    ]
  })
}

function adverbsIn(text: string): Interval[] {
  return [...text.matchAll(adverb)].flatMap(match => {
    const [, head, word = ''] = match
    const known = intervalWords.find(({words}) => new RegExp(`^(?:${words})$`, 'i').test(word))
    if (!known || /^annual$/i.test(word)) return []
    const exactness = ambiguousIntervals.test(word) ? 'ambiguous' : 'exact'
    const {start, end} = place(match)
    return [{start, end, ...bounded(head ?? boundAfter(text, end), known.min, known.max), exactness}]
  })
}

/** "Mondays", "on Tuesdays and Thursdays": weekly where nothing else tells how often. */
function weekdaysIn(text: string): Interval[] {
  return [...text.matchAll(onWeekdays)].map(match => {
    const count = perYear('week') * (match[2] === undefined ? 1 : 2)
    return {...place(match), min: count, max: count, exactness: 'exact'}
  })
}

/** "the second Thursday, 7.30pm" where nothing else tells how often; "in May" behind it would make it a date. */
function daysOfMonthIn(text: string): Interval[] {
  const count = perYear('month')
  return [...text.matchAll(onDayOfMonth)].map(match => ({...place(match), min: count, max: count, exactness: 'exact'}))
}

/** "weeks 4 and 9 of semesters 1 and 2", "week 5 of each term": the weeks of each, as often as there are such terms. */
function weeksIn(text: string): Interval[] {
  return [...text.matchAll(weeksOfTerms)].map(match => {
    const [, weeks = '', numbers, unit] = match
    const numbered = (match[4] ?? '').match(/\d/g)?.length
    const terms =
      numbered ?? (numbers === undefined ? perYear(unit?.toLowerCase().replace(/s$/, '')) : numberOf(numbers, 1))
    const count = (weeks.match(/\d{1,2}/g)?.length ?? 1) * terms
    return {...place(match), min: count, max: count, exactness: 'exact'}
  })
}

/** "in March, June, September and December", "24 October, 13 February and 22 May": as many meetings as months or days. */
function monthsIn(text: string): Interval[] {
  // "as the chair may direct" names no month.
  const names = [...text.matchAll(monthOrSeason)].filter(([name]) => name !== 'may' && name !== 'march')
  const first = names[0]
  const last = names.at(-1)
  if (!first || !last || names.length < 2 || names.length > 12) return []
  // "September to June" is a span, not two meetings.
  if (names.length === 2 && monthsThrough.test(text.slice(Math.max(0, first.index - 8)))) return []
  if (isExcepted.test(text.slice(Math.max(0, first.index - 40), first.index))) return []
  const list = text.slice(first.index, last.index)
  const days = list.match(/\b\d{1,2}(?:st|nd|rd|th)?\b/g) ?? []
  const rest = list
    .replace(monthOrSeason, '')
    .replace(/\b(?:and|or|each|in|the|terms?|\d{1,2}(?:st|nd|rd|th)?)\b|[,;/&\s-]/gi, '')
  const isDated = days.length === names.length - 1
  if (rest !== '' || (days.length > 0 && !isDated)) return []
  if (/^,?\s?(?:(?:19|20)\d\d|\d{1,2}\b(?!:))/.test(text.slice(last.index + last[0].length))) return []
  const day = isDated ? (/\b\d{1,2}(?:st|nd|rd|th)?\s$/.exec(text.slice(0, first.index))?.[0].length ?? 0) : 0
  const count = isDated ? names.length : new Set(names.map(([name]) => name.toLowerCase())).size
  return [{start: first.index - day, end: last.index + last[0].length, min: count, max: count, exactness: 'exact'}]
}

function place(match: RegExpMatchArray): {start: number; end: number} {
  const index = match.index ?? 0
  const lead = match[0].length - match[0].trimStart().length
  return {start: index + lead, end: index + match[0].length}
}

function perYear(unit: string | undefined): number {
  return periodsPerYear[(unit ?? '').toLowerCase()] ?? 1
}

function numberOf(word: string | undefined, otherwise: number): number {
  if (word === undefined) return otherwise
  return numberWords[word.toLowerCase()] ?? (Number(word) || otherwise)
}

/** "Quarterly minimum": the bound stands behind. */
function boundAfter(text: string, end: number): string | undefined {
  return (
    /^,?\s(?:(?:at|as) (?:a |the )?)?(minimum|least)\b(?! for)|^\s(or more(?: often)?)\b|^,?\s(and (?:otherwise |additionally |also )?(?:as|when|if)(?: and when)? (?:needed|required|necessary))\b/i.exec(
      text.slice(end, end + 50),
    )?.[0] && 'at least'
  )
}

function isMinimum(head: string | undefined): boolean {
  return /least|less|fewer|minimum/i.test(head ?? '')
}

function bounded(head: string | undefined, min: number, max: number): Pick<Interval, 'min' | 'max'> {
  if (/up to|maximum|more than|most/i.test(head ?? '')) return {min: undefined, max}
  if (isMinimum(head)) return {min, max: undefined}
  return {min, max}
}
