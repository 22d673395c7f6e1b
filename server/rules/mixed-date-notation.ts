import type {DatedPhrase, TorDocument} from '../model/types'
import {writtenDatesOf, type DateNotation, type WrittenDate} from '../model/written-dates'
import {defineRule, finding} from './define'
import {dayInWords} from './helpers/day-in-words'
import type {Finding, Fix} from './types'

export const help = `
## Why it matters

"3/4/27" is in March to one reader and in April to another. The style guides of the United Kingdom's government ask for one
form: "3 April 2027" for days, "2026 to 2027" or "2026/27" for years, always the same in one document.

## What counts

The rule speaks where days are written both in words and in figures, or with and without "st", "nd", "rd", "th";
and where one and the same year is written in several ways ("2026/27", "2026-27"). Each matter gives one message.

## How to fix it

Write all dates in the form "3 April 2027", and all years in one of the usual forms.

## When to switch it off

If your document takes dates from a system that writes them in its own way.
`

export const rule = defineRule({
  id: 'mixed-date-notation',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'Dates or years are written in several ways.',
  help,
  *check({document}) {
    yield* mixedDays(document)
    yield* mixedYears(document)
  },
})

/** Months in short are counted with the words that they are short for. */
function* mixedDays(document: TorDocument): Generator<Finding> {
  const days = writtenDatesOf(document).flatMap(date => {
    const form = date.sort === 'month' ? monthForm(date.text) : date.notation && forms[date.notation]
    return form === undefined ? [] : [{date, form, usual: usualDay(date)}]
  })
  yield* firstOfEach(
    document,
    days,
    () => 'Dates are written in several ways in this document. Write all of them in one form, such as “3 April 2027”.',
  )
}

/** The date as the style guides have it; undefined where it is no single day or month, or its year stands elsewhere. */
function usualDay({sort, text, from, until}: WrittenDate): string | undefined {
  if (from === undefined || !text.includes(from.slice(2, 4))) return undefined
  if (sort === 'month') return until?.slice(0, 7) === from.slice(0, 7) ? dayInWords(from.slice(0, 7)) : undefined
  return from === until ? dayInWords(from) : undefined
}

const forms: Readonly<Record<DateNotation, string>> = {
  iso: 'iso',
  slashes: 'figures',
  dots: 'figures',
  'day-first': 'words',
  ordinal: 'ordinal',
  'month-first': 'american',
  shortened: 'short',
}

/** "September 2027" goes with any form in words, "Sept. 2027" with none but itself. */
function monthForm(text: string): string | undefined {
  return /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/.test(text) ? 'short' : undefined
}

function* mixedYears(document: TorDocument): Generator<Finding> {
  const written = writtenDatesOf(document).filter(
    ({sort, from, until}) => sort === 'year' && from?.endsWith('-04-01') === true && until !== undefined,
  )
  const years = written.map(date => ({
    date,
    form: formOfYear(document, date),
    usual: yearLike(document, written[0] ?? date, date),
  }))
  yield* firstOfEach(
    document,
    years,
    ({text}) => `Years are written in several ways. Write all of them in one form, such as “${text}”.`,
  )
}

function formOfYear({parsed}: TorDocument, {range}: DatedPhrase): string {
  return parsed.text.slice(range.start, range.end).replace(/\d/g, '0')
}

/** The year of `date` with as many figures and with the signs that `like` has. */
function yearLike(document: TorDocument, like: DatedPhrase, {from, until}: DatedPhrase): string | undefined {
  const form = formOfYear(document, like)
  const years = [from, until].map(day => day?.slice(0, 4) ?? '')
  if (form.match(/0+/g)?.length !== 2) return undefined
  return form.replace(/0+/g, figures => (years.shift() ?? '').slice(-figures.length))
}

interface Formed {
  readonly date: DatedPhrase
  readonly form: string
  /** The date as all of them are to be written; undefined where that is not sure. */
  readonly usual: string | undefined
}

/** One finding at the first date that is not in the usual form, with the first date of each other form beside it. */
function* firstOfEach(
  {uri}: TorDocument,
  dates: readonly Formed[],
  message: (first: DatedPhrase) => string,
): Generator<Finding> {
  const [first, ...others] = [...new Map(dates.toReversed().map(one => [one.form, one.date])).values()].sort(
    (a, b) => a.range.start - b.range.start,
  )
  if (!first || others.length === 0) return
  // A date as it should be is no place to look for what is amiss.
  const [second = first] = others
  const isUsual = dates.some(({date, form}) => date === first && form === forms['day-first'])
  const place = isUsual ? second : first
  const related = [first, ...others]
    .filter(one => one !== place)
    .map(({text, range}) => ({uri, range, message: `“${text}” is written in another way.`}))
  yield finding(place.range, message(first), {related, fixes: () => inOneForm(dates)})
}

function inOneForm(dates: readonly Formed[]): readonly Fix[] {
  const others = dates.filter(({date, usual}) => usual !== undefined && usual !== date.text)
  const [first] = others
  if (!first) return []
  return [
    {
      title: `Write “${first.usual ?? ''}”, and all others alike`,
      safe: false,
      edits: others.map(({date, usual}) => ({range: date.range, newText: usual ?? date.text})),
    },
  ]
}
