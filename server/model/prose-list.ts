import type {MappedText} from '../base/mapped-text'
import {listLeads} from '../vocabulary/body-words'
import {phraseIn, withoutListEnd} from './phrase'
import type {Phrase} from './types'

const verb = /\b(?:is|are|was|were|will|shall|should|must|may|has|have|can|meets?|attends?|appoints?|elects?)\b/i

/**
 * Names listed in a sentence: parted by semicolons, or by commas and "and" after words that introduce a list
 * ("The panel comprises A, B and C"; `labelled` says that a label has introduced it). Returns none unless every part
 * reads like a name, because a sentence with commas is not a list.
 */
export function readProseList(text: MappedText, from: number, to: number, labelled: boolean): Phrase[] {
  const found = listLeads.exec(text.plain.slice(from, to))
  // Within a list that has begun, "a representative of" leads nothing.
  const lead =
    found && labelled && /^represent/i.test(found[0]) && /[,;]|\sand\s/.test(found.input.slice(0, found.index))
      ? null
      : found
  const start = lead ? afterLead(text.plain, from + lead.index + lead[0].length, to) : from
  const listed = text.plain.slice(start, to)
  // "The ICB (procurement; equality lead), the police" is parted by commas.
  const outside = listed.replace(/\([^()]{0,200}\)/g, '')
  const semicolons = outside.includes(';')
  if (!semicolons && !(lead || labelled)) return []
  if (semicolons && !lead && !labelled && listed.split(';').length < 3 && !listed.includes('; and ')) return []
  const cuts = semicolons ? cutsAt(listed, /;/g) : cutsAt(listed, separator(listed))
  const names = cuts.flatMap(([a, b]) => {
    const lead = listedStart.exec(listed.slice(a, b))?.[0].length ?? 0
    const phrase = phraseIn(text, start + a + lead, start + b)
    return phrase && !clauses.test(phrase.text) ? [withoutListEnd(phrase)] : []
  })
  if (/^(?:between|from) [\w-]{1,20}$/i.test(names[0]?.text ?? '')) return []
  const namelike = names.every(
    ({text: name}) => wordsIn(withoutClauses(name)) <= (semicolons ? 30 : 14) && !verb.test(withoutClauses(name)),
  )
  return namelike && names.length >= 2 ? names : []
}

/** What begins a part of a list: "and", "(b)". */
const listedStart = /^\s{0,5}(?:and\s|or\s)?(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s)?/i

/** "consists of three parts: A, B and C": the list begins after the colon. */
function afterLead(plain: string, start: number, to: number): number {
  const [summary = ''] = /^(?:[\w-]{1,20} ){1,4}[\w-]{1,20}:\s/.exec(plain.slice(start, to)) ?? []
  return start + summary.length
}

/** A part that says something of the one before it: "one of whom should be a parent". */
const clauses = /^(?:[a-z]{1,8} ){0,3}(?:of (?:whom|which|them)|whose|who|whom|which)\b/

function wordsIn(name: string): number {
  return name.trim().split(/\s+/).length
}

/** A name without what its brackets and its clauses say: "two people (who will be residents) who run a shop". */
function withoutClauses(name: string): string {
  return name.replace(/\([^()]{0,200}\)|\s(?:who|whom|whose|which|that)\s.*$/g, '')
}

/**
 * Commas, and the last "and"; where a comma stands before that "and", other "and"s belong to names. "Together with" and
 * the like part names wherever they stand.
 */
function separator(listed: string): RegExp {
  return /,\s?and\s/.test(listed) ? commas : commasOrAnd
}

const joined = String.raw`(?:(?:together|along)\swith|as\swell\sas|plus)\s`
const comma = String.raw`,(?!\d{3}\b)(?:\s?(?:and\s)?(?:with\s|${joined}))?|\s${joined}`
const commas = new RegExp(comma, 'g')
const commasOrAnd = new RegExp(String.raw`${comma}|\sand\s(?!.*\sand\s)`, 'g')

/** The stretches between separators that stand outside brackets. */
function cutsAt(listed: string, separators: RegExp): [number, number][] {
  const cuts: [number, number][] = []
  let start = 0
  for (const match of listed.matchAll(separators)) {
    const before = listed.slice(start, match.index)
    if (before.split('(').length > before.split(')').length) continue
    cuts.push([start, match.index])
    start = match.index + match[0].length
  }
  return [...cuts, [start, listed.length]]
}
