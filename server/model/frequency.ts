import {remembering} from '../base/remembering'
import type {TextRange} from '../base/range'
import {bodyNouns, bodyQualifiers} from '../vocabulary/body-words'
import {
  annualMeeting,
  inexactIntervals,
  meetingNouns,
  meetingWords,
  meetVerb,
  notAboutMeeting,
} from '../vocabulary/frequency-words'
import {readIntervals} from './intervals'
import type {Sentence} from './sentences'
import type {Frequency} from './types'

const nouns = bodyNouns.join('|')
const meets = new RegExp(`\\b(?:${meetingWords})\\b`, 'gi')
const meetingWithin = new RegExp(`\\b(?:meets?|${meetingNouns})\\b`, 'i')
const meetingFollows = new RegExp(`^,?\\s{0,3}(?:[a-z-]+\\s){0,2}(?:${meetingNouns})\\b`, 'i')
/** Other groups and people whose meetings are not the body's. */
const otherSubject =
  /\b(sub-?\s?groups?|working groups|developers|officers' group|task (?:and finish )?groups?|staff|secretariat|chairs|the agm|annual general meetings?)\s(?:[a-z]{2,8}\s){0,3}(?:meets?|held|convenes?)\b/i
/** What a document calls its own group: "The Sub Group" with capitals. */
const namedOwn = /\b[Tt]he (?:Sub[- ]?|Working |Task (?:and Finish )?)Group\b/
const bodyMeets = new RegExp(
  `\\b(?:${nouns}|we|it|members|[A-Z]{2,8})\\b[^.]{0,40}\\b(?:${meetVerb}|convenes?)\\b|\\bmeetings?\\b[^.]{0,30}\\b(?:held|take place|takes place|occur|scheduled|convened|called)\\b`,
  'i',
)
/** "the monthly trustee meeting" is one that others hold. */
const meetingOfOthers = /\b(?:trustees?|board|council|community|staff|company|all-hands)\b/i
/** "reports to the trustee meetings every quarter" tells how often it reports. */
const hearsReport = /\breport(?:s|ing)?\b[^.;:,]{0,60}\bto (?:the |each |every |all )?(?:[\w'-]{1,20} ){0,4}$/i
/** A body's proper name as the subject of meeting: "the Trust's board, which …, meets". */
const anyCase = bodyNouns.map(noun => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`).join('|')
const namedSubject = new RegExp(
  `((?:\\b[A-Z][\\w&-]*(?:'s?)?\\s(?:of\\s|for\\s|and\\s|the\\s)?){1,8})?\\b(?:${anyCase}),?(?:\\s[^;]{0,90}?)??\\s(?:meets?|convenes?|sits)\\b`,
)

/**
 * How often the body meets, as far as `sentence` says so; several statements in one sentence are all returned.
 * An interval counts only next to words about meeting, unless the section is about frequency (`inSection`).
 * `own` holds the words that name the document's body: meetings of bodies with other names do not count.
 */
export function readFrequencies(sentence: Sentence, inSection: boolean, own: string): Frequency[] {
  const {text} = sentence
  if (!mayTell(text)) return []
  const about = readIntervals(text).filter(interval => isAboutMeeting(text, interval, {inSection, own}))
  const inexact = about.length === 0 && (inSection || bodyMeets.test(text)) ? inexactIntervals.exec(text) : null
  if (about.length === 0 && !inexact) return []
  // "four times a year, plus the AGM, which is held in May": what comes later has another subject.
  if (isOfOtherSort(text.slice(0, about[0]?.end), own) || isOfOtherBody(text, own)) return []
  if (about.length > 0) {
    return about.map(({start, end, min, max, exactness}) => ({
      text: text.slice(start, end),
      range: sentence.rangeOf(start, end),
      perYear: {min, max},
      exactness,
    }))
  }
  if (!inexact) return []
  const start = inexact.index
  const end = start + inexact[0].length
  if (!isAboutMeeting(text, {start, end}, {inSection, own})) return []
  return [{text: inexact[0], range: sentence.rangeOf(start, end), perYear: undefined, exactness: 'inexact'}]
}

/** "There shall be an annual general meeting": how often an association meets that says nothing else of it. */
export function readAnnualMeeting(sentence: Sentence): Frequency[] {
  const found = annualMeeting.exec(sentence.text)
  if (!found) return []
  const start = found.index
  const end = start + found[0].length
  const isLeast = found[1] !== undefined || found[2] !== undefined
  return [
    {
      text: sentence.text.slice(start, end),
      range: sentence.rangeOf(start, end),
      perYear: {min: 1, max: isLeast ? undefined : 1},
      exactness: 'exact',
    },
  ]
}

/** Cheaper than a closer look, and false for nearly every sentence. */
const mayTell = remembering(text => readIntervals(text).length > 0 || inexactIntervals.test(text))

/** True if the sentence says that people or groups meet who are another sort than the body: it may be a sub-group itself. */
function isOfOtherSort(text: string, own: string): boolean {
  if (namedOwn.test(text)) return false
  const [, subject] = otherSubject.exec(text) ?? []
  const joined = (words: string): string => words.toLowerCase().replace(/[\s-]/g, '')
  return subject !== undefined && !joined(own).includes(joined(subject))
}

/** True if the sentence says that a body with another proper name meets. */
function isOfOtherBody(text: string, own: string): boolean {
  const [, name = ''] = namedSubject.exec(text) ?? []
  const words =
    name.match(/[A-Z][\w&-]*/g)?.filter(word => !/^(?:The|This|Our|Each|All|A|An|It|We|Its)$/.test(word)) ?? []
  const telling = words.filter(word => !bodyQualifiers.includes(word.toLowerCase()))
  const known = own.toLowerCase()
  const possessive = /'s?\s*$/.test(name)
  // One word may be a short way to name this body; two strange ones, or somebody's body, are another's.
  if (telling.length < 2 && !possessive) return false
  return !telling.some(word => known.includes(word.toLowerCase()) || /^[A-Z]{2,}$/.test(word))
}

/** True if the nearest words around the interval speak of meeting and of nothing else. */
function isAboutMeeting(
  text: string,
  {start, end}: TextRange,
  {inSection, own}: {readonly inSection: boolean; readonly own: string},
): boolean {
  const words = text.slice(start, end)
  if (meetingWithin.test(words)) return !notAboutMeeting.test(words)
  const after = text.slice(end)
  const follows = meetingFollows.exec(after)
  if (follows && !notAboutMeeting.test(follows[0])) {
    const [other] = meetingOfOthers.exec(follows[0]) ?? []
    return other === undefined || own.toLowerCase().includes(other.toLowerCase())
  }
  let before = -1
  let noun = 0
  for (const match of text.matchAll(meets))
    if (match.index < start) [noun, before] = [match.index, match.index + match[0].length]
  if (before >= 0 && hearsReport.test(text.slice(0, noun))) return false
  const between = before < 0 ? text.slice(0, start) : text.slice(before, start)
  if (before >= 0 && between.length <= 140) return !notAboutMeeting.test(between)
  if (inSection) return !notAboutMeeting.test(between.slice(-80)) && !notAboutMeeting.test(after.slice(0, 20))
  const later = /\b(?:meets?|meetings?)\b/i.exec(after)
  return later !== null && later.index < 60 && !notAboutMeeting.test(text.slice(0, end + later.index))
}
