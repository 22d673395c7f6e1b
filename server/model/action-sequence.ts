import type {MappedText} from '../base/mapped-text'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {slice} from './action-labels'
import {isSureLead, isTime, mayName, partBorder} from './action-pieces'

/** What stands in order behind an action or a label: "Head of Year. Each May. Finished. Four came." */
export type Sequence = Partial<Record<'lead' | 'timescale' | 'status' | 'progress', MappedText>>

type StatusIn = Vocabulary['statusIn']

const longestPart = 80
const mostParts = 4

/** Reads who, when and how far in parts between stops and dashes; what follows the last of them is progress. */
export function readSequence(text: MappedText, statusIn: StatusIn): Sequence {
  const found: Sequence = {}
  let from = text.plain.length - text.plain.trimStart().length
  for (let part = 0; part < mostParts && from < text.plain.length; part++) {
    const end = endOfPart(text.plain, from)
    const taken = takePart(slice(text, from, end.at), part, found, statusIn)
    if (taken === 0) break
    const isWhole = taken >= end.at - from
    from = isWhole ? end.next : from + taken
    if (!isWhole) break
  }
  const rest = slice(text, from, text.plain.length)
  return /\w/.test(rest.plain) && from > 0 ? {...found, progress: rest} : found
}

function endOfPart(plain: string, from: number): {readonly at: number; readonly next: number} {
  const sign = [...plain.slice(from).matchAll(partBorder)].find(({index}) => index > 0)
  if (sign) return {at: from + sign.index, next: from + sign.index + sign[0].length}
  const words = plain.slice(from)
  return {at: from + words.length - (/[.!\s]{0,9}$/.exec(words)?.[0].length ?? 0), next: plain.length}
}

/** How many characters of a part are who, when or how far; 0 where it is none of them. */
function takePart(piece: MappedText, part: number, found: Sequence, statusIn: StatusIn): number {
  const words = piece.plain
  if (words.length > longestPart || words.trim() === '') return 0
  // "Late, with the faculty", "Q3, subject to a bid", "Q1 (decision by 31 October)".
  const short = /,\s|\s\(/.exec(words)?.index ?? words.length
  for (const length of [words.length, short]) {
    const text = words.slice(0, length).trim()
    if (!found.status && statusIn(text) !== undefined) found.status = slice(piece, 0, length)
    else if (!found.timescale && isTime(text)) found.timescale = slice(piece, 0, length)
    else continue
    return length
  }
  if (part > 0 || !(isSureLead(piece) || mayName(words.trim()))) return 0
  found.lead = piece
  return words.length
}
