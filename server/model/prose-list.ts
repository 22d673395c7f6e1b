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
  const lead = listLeads.exec(text.plain.slice(from, to))
  const start = lead ? afterLead(text.plain, from + lead.index + lead[0].length, to) : from
  const listed = text.plain.slice(start, to)
  // "The ICB (procurement; equality lead), the police" is parted by commas.
  const outside = listed.replace(/\([^()]{0,200}\)/g, '')
  const semicolons = outside.includes(';')
  if (!semicolons && !(lead || labelled)) return []
  if (semicolons && !lead && !labelled && listed.split(';').length < 3 && !listed.includes('; and ')) return []
  const cuts = semicolons ? cutsAt(listed, /;/g) : cutsAt(listed, separator(listed))
  const names = cuts.flatMap(([a, b]) => {
    const lead = /^\s{0,5}(?:and\s|or\s)?/.exec(listed.slice(a, b))?.[0].length ?? 0
    const phrase = phraseIn(text, start + a + lead, start + b)
    return phrase ? [withoutListEnd(phrase)] : []
  })
  if (/^(?:between|from) [\w-]{1,20}$/i.test(names[0]?.text ?? '')) return []
  const namelike = names.every(({text: name}) => name.split(' ').length <= (semicolons ? 30 : 12) && !verb.test(name))
  return namelike && names.length >= 2 ? names : []
}

/** "consists of three parts: A, B and C": the list begins after the colon. */
function afterLead(plain: string, start: number, to: number): number {
  const [summary = ''] = /^(?:[\w-]{1,20} ){1,4}[\w-]{1,20}:\s/.exec(plain.slice(start, to)) ?? []
  return start + summary.length
}

/** Commas, and the last "and"; where a comma stands before that "and", other "and"s belong to names. */
function separator(listed: string): RegExp {
  return /,\s?and\s/.test(listed) ? /,/g : /,|\sand\s(?!.*\sand\s)/g
}

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
