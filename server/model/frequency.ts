import {
  ambiguousIntervals,
  inexactIntervals,
  intervalWords,
  notAboutMeeting,
  numberWords,
  periodsPerYear,
} from '../vocabulary/frequency-words'
import {bodyNouns} from '../vocabulary/body-words'
import type {Frequency} from './types'
import type {Sentence} from './sentences'

const number = `(?:\\d{1,2}|${Object.keys(numberWords).join('|')})`
const period = Object.keys(periodsPerYear).join('|')
const bound =
  '(?:at least|no less (?:frequently|often) than|not less (?:frequently|often) than|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|minimum|at minimum|normally|usually|up to|a maximum of|maximum of|no more than|not more than|at most|between|approximately|around|about|generally)'
const interval = intervalWords.map(({words}) => words).join('|')

/** "three or four times a year", "at least once every six months", "4 meetings per annum". */
const counted = new RegExp(
  `\\b(?:(${bound})\\s{1,3})?(?:a\\s)?(${number})(?:\\s{0,2}(?:,?\\s?(?:or|to|and|but|-)\\s?(up to )?|-)\\s{0,2}(${number}))?(?:\\s?\\(\\d{1,2}\\))?\\s{0,3}(?:(?:times|meetings|sessions|occasions|full meetings|formal meetings|main meetings)\\b)?(?:\\s(?:will be |are |be )?held)?,?\\s{0,3}(?:in |during |within )?(?:per|a|an|each|every|in any|in a|in each|one|/)\\s{0,2}(?:(${number})\\s)?(?:full |calendar |financial |academic |school |municipal |rolling )?(${period})s?\\b`,
  'gi',
)
/** "every six weeks", "every other month", "each quarter", "every two to three months". */
const every = new RegExp(
  `\\b(?:(${bound})\\s{1,3})?(?:once\\s)?(?:every|each)\\s(?:(other|second|third|fourth)\\s|(${number})\\s?(?:(?:to|or|-)\\s?(${number})\\s)?)?(?:calendar |school |academic |financial )?(${period})s?\\b`,
  'gi',
)
const adverb = new RegExp(`(?:\\b(${bound})\\s{1,3})?(?<![\\w-])(${interval})(?![\\w])`, 'gi')
const nouns = bodyNouns.join('|')
const meets = new RegExp(
  `\\b(?:meets?|meetings?|convenes?|convened|assembles?|sits|come together|get together|calls?|sessions?)\\b`,
  'gi',
)
const otherSubject = new RegExp(
  `\\b(?:sub-?groups?|working groups?|developers|officers' group|task (?:and finish )?groups?|staff|secretariat|chairs?|the agm)\\s(?:already\\s|also\\s|will\\s|shall\\s|to\\s|may\\s){0,3}meets?\\b`,
  'i',
)
const bodyMeets = new RegExp(
  `\\b(?:${nouns}|we|it|members|meetings?|[A-Z]{2,8})\\b[^.]{0,40}\\b(?:meets?|meetings?|convene|held|take place|occur)`,
  'i',
)

/**
 * How often the body meets, as far as `sentence` says so; several statements in one sentence are all returned.
 * An interval counts only next to words about meeting, unless the section is about frequency (`inSection`).
 */
export function readFrequencies(sentence: Sentence, inSection: boolean): Frequency[] {
  const {text} = sentence
  if (otherSubject.test(text)) return []
  const found: {
    start: number
    end: number
    min: number | undefined
    max: number | undefined
    exactness: Frequency['exactness']
  }[] = []
  const overlaps = (start: number, end: number) => found.some(f => f.start < end && start < f.end)
  for (const match of text.matchAll(counted)) {
    const [whole, head, low, upTo, high, span, unit] = match
    const scale = (periodsPerYear[(unit ?? '').toLowerCase()] ?? 1) / numberOf(span, 1)
    const from = numberOf(low, 1) * scale
    const to = high === undefined ? from : numberOf(high, 1) * scale
    if (upTo !== undefined || high !== undefined)
      found.push({...place(match.index, whole), min: from, max: to, exactness: 'exact'})
    else found.push({...place(match.index, whole), ...bounded(head, from, to), exactness: 'exact'})
  }
  for (const match of text.matchAll(every)) {
    const [whole, head, ordinal, low, high, unit] = match
    const perYear = periodsPerYear[(unit ?? '').toLowerCase()] ?? 1
    const step = ordinal ? ({other: 2, second: 2, third: 3, fourth: 4}[ordinal.toLowerCase()] ?? 1) : numberOf(low, 1)
    const longest = numberOf(high, step)
    if (!overlaps(match.index, match.index + whole.length))
      found.push({
        ...place(match.index, whole),
        ...bounded(head, perYear / longest, perYear / step),
        exactness: 'exact',
      })
  }
  for (const match of text.matchAll(adverb)) {
    const [whole, head, word] = match
    const known = intervalWords.find(({words}) => new RegExp(`^(?:${words})$`, 'i').test(word ?? ''))
    if (!known || overlaps(match.index, match.index + whole.length) || /^annual$/i.test(word ?? '')) continue
    const exactness = ambiguousIntervals.test(word ?? '') ? 'ambiguous' : 'exact'
    found.push({...place(match.index, whole), ...bounded(head, known.min, known.max), exactness})
  }
  const about = found.filter(f => isAboutMeeting(text, f.start, f.end, inSection)).sort((a, b) => a.start - b.start)
  if (about.length > 0) {
    return about.map(({start, end, min, max, exactness}) => ({
      text: text.slice(start, end),
      range: sentence.rangeOf(start, end),
      perYear: {min, max},
      exactness,
    }))
  }
  const inexact = inexactIntervals.exec(text)
  if (
    inexact &&
    (inSection || bodyMeets.test(text)) &&
    isAboutMeeting(text, inexact.index, inexact.index + inexact[0].length, inSection)
  ) {
    const start = inexact.index
    return [
      {
        text: inexact[0],
        range: sentence.rangeOf(start, start + inexact[0].length),
        perYear: undefined,
        exactness: 'inexact',
      },
    ]
  }
  return []
}

function place(index: number, whole: string): {start: number; end: number} {
  const lead = whole.length - whole.trimStart().length
  return {start: index + lead, end: index + whole.length}
}

function numberOf(word: string | undefined, otherwise: number): number {
  if (word === undefined) return otherwise
  return numberWords[word.toLowerCase()] ?? (Number(word) || otherwise)
}

function bounded(
  head: string | undefined,
  min: number,
  max: number,
): {min: number | undefined; max: number | undefined} {
  const words = head?.toLowerCase() ?? ''
  if (/up to|maximum|more than|most/.test(words)) return {min: undefined, max}
  if (/least|less|fewer|minimum/.test(words)) return {min, max: undefined}
  return {min, max}
}

/** True if the nearest words around the interval speak of meeting and of nothing else. */
function isAboutMeeting(text: string, start: number, end: number, inSection: boolean): boolean {
  const after = text.slice(end)
  const follows = /^\s{0,3}(?:[a-z-]+\s){0,2}(?:meetings?|sessions?|calls?)\b/i.exec(after)
  if (follows && !notAboutMeeting.test(follows[0])) return true
  let before = -1
  for (const match of text.matchAll(meets)) if (match.index < start) before = match.index + match[0].length
  const between = before < 0 ? text.slice(0, start) : text.slice(before, start)
  if (before >= 0 && between.length <= 140) return !notAboutMeeting.test(between)
  const later = /\b(?:meets?|meetings?)\b/i.exec(after)
  if (inSection) return !notAboutMeeting.test(between.slice(-80)) && !notAboutMeeting.test(after.slice(0, 40))
  return later !== null && later.index < 60 && !notAboutMeeting.test(text.slice(0, end + later.index))
}
