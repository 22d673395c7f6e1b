import type {MappedText} from '../base/mapped-text'
import {readLead} from './leads'
import {isStatedTime, isWhollyTimescale} from './timescales'
import type {Lead} from './types'

/** Between the action and what follows it; a time may stand behind a bracket that says who. */
export const partBorder =
  /(?:\s-{1,2}|(?<!\b(?:hon|mrs?|ms|dr|cllr|revd?|prof|st|incl|approx|insp|asst|dep|dept|vol|princ|asst|sec|no|vs|inc))[.;]|!{1,9}|(?<=[\])]))\s{1,9}(?=\S)/gi
/** "AB", "AB/CD", "AB and CD". */
export const initials = String.raw`[A-Z]{2,3}(?:\s?(?:[/&,+]|and)\s?[A-Z]{2,3}){0,4}`
const onlyInitials = new RegExp(`^${initials}$`)
const everybody =
  /^(?:all(?: (?:hands|members|staff|partners|trustees|councillors))?|everyone|everybody|group|chair|members)$/i
/** "Date TBC": longer words leave something else open. */
const longestOpen = 20

/** A time and nothing else, or what begins like one: "after Easter", "by the end of harvest". "TBC" may be who, too. */
export function isTime(text: string): boolean {
  const words = text.trim()
  if (leadOf(words)?.sort === 'undecided') return false
  if (isStatedTime(words) || (isWhollyTimescale(words) && words.length <= longestOpen)) return true
  if (/^(?:by|before|after|until|from|due|w\/c|starting|as soon as)\s\S|\bmeeting$/i.test(words)) return true
  if (dayAndMonth.test(words) || awaitsTime(words)) return true
  // "Talks Spring 25", "order by May, deliver in June", "March and again in Sept".
  const isShort = words.length <= 45 && words.split(/\s+/).length <= 7
  return isShort && !isSureLead({...wordsOnly, plain: words.split(/\s/, 1)[0] ?? ''}) && endsInTime(words)
}

/** "22/10", "18/1 and 8/3": only where an entry ends; elsewhere it is a fraction. */
const dayAndMonth =
  /^(?:[0-2]?\d|3[01])[/.](?:0?[1-9]|1[0-2])(?:\s?(?:,|&|and|-|to)\s?(?:[0-2]?\d|3[01])[/.](?:0?[1-9]|1[0-2])){0,4}$/

/** "application in by 12 June", "report to the board in May". */
function awaitsTime(words: string): boolean {
  const at =
    /^(?:[\p{Ll}'-]{1,15}\s|(?:to|with|at|of)\s(?:the\s)?\p{L}{1,15}\s){1,4}(?=(?:by|before|in|from|until)\s)/u.exec(
      words,
    )?.[0]
  return at !== undefined && isStatedTime(words.slice(at.length))
}

const wordsOnly = {sourceOf: (start: number, end: number) => ({start, end})}

/** True if at most the first word is not about time. */
function endsInTime(words: string): boolean {
  const rest = words.replace(/^[\w'-]{3,12}:?\s(?=\S)/, '').replace(/\b(?:again|twice|first|then|also|is)\b/gi, ' ')
  return isStatedTime(rest.replace(/\s+/g, ' ').trim())
}

export function isSureLead({plain}: MappedText): boolean {
  const words = plain.trim()
  if (onlyInitials.test(words) || everybody.test(words)) return true
  const lead = leadOf(words)
  return lead?.sort === 'undecided' || lead?.names.some(({sort}) => sort !== 'other') === true
}

/** Two names after a stop may be anything: "apples incl. Ashmead Kernel". */
export function isPerson({plain}: MappedText): boolean {
  const names = leadOf(plain.trim())?.names ?? []
  return names.length === 1 && names[0]?.sort === 'person' && !onlyInitials.test(plain.trim())
}

/** Words behind a dash that may be who acts, not a remark: "Angling Club", "all wardens"; not "two came back broken". */
export function mayName(words: string): boolean {
  if (leadOf(words)?.sort === 'sentence') return false
  return /^\p{Ll}/u.test(words) ? /^(?:all|both|each|every)\s\p{Ll}+$/u.test(words) : !/^\P{L}*\d/u.test(words)
}

function leadOf(words: string): Lead | undefined {
  return readLead([{...wordsOnly, plain: words}], new Set())
}

export function withoutStop(words: string): string {
  return words.replace(/[.\s]{1,9}$/, '')
}
