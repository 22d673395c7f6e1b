import type {MappedText} from '../base/mapped-text'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {slice} from './action-labels'
import {readLead} from './leads'
import {isWhollyTimescale} from './timescales'
import type {Lead} from './types'

/** What an entry of a list says after its action: "… (AB, by 12 May)", "… - Clerk - by June. DONE". */
export interface Endings {
  readonly action: MappedText
  readonly lead: MappedText | undefined
  readonly timescale: MappedText | undefined
  readonly status: MappedText | undefined
  readonly progress: MappedText | undefined
  /** True if the lead is surely one: initials, a known post, body or title, or "TBC". */
  readonly isSure: boolean
}

type StatusIn = Vocabulary['statusIn']
type Found = Partial<Record<'lead' | 'timescale' | 'status', MappedText>>

const bracketed = /\s[([]([^()[\]]{1,80})[)\]]\.?\s{0,9}$/
const border = /(?:\s-{1,2}|[.;])\s{1,9}(?=\S)/g
/** Endings are short: so many characters at the end are looked at. */
const tail = 200
/** "AB", "AB/CD", "AB and CD". */
export const initials = String.raw`[A-Z]{2,3}(?:\s?(?:[/&,+]|and)\s?[A-Z]{2,3}){0,4}`
const onlyInitials = new RegExp(`^${initials}$`)
const everybody =
  /^(?:all(?: (?:members|staff|partners|trustees|councillors))?|everyone|everybody|group|chair|members)$/i
const longestLead = 80
const most = 4

/** Reads off, from the end of an entry, who is to act, when, and how far it is. */
export function readEndings(text: MappedText, statusIn: StatusIn): Endings {
  const found: Found = {}
  let end = text.plain.trimEnd().length
  for (let round = 0; round < most; round++) {
    const rest = text.plain.slice(0, end)
    const ending = [bracketAtEnd(rest), lastPart(rest)].find(
      part => part && take(slice(text, part.from, part.to), found, part, statusIn),
    )
    if (!ending) break
    end = ending.cut
  }
  const {lead, timescale} = found
  const told = statusAfter(slice(text, 0, end), statusIn)
  const {action, status = found.status, progress} = told ?? {action: slice(text, 0, end)}
  return {action, lead, timescale, status, progress, isSure: lead !== undefined && isSureLead(lead)}
}

/** "Light the path - complete. 32 lamps went in." */
function statusAfter(
  text: MappedText,
  statusIn: StatusIn,
): {action: MappedText; status: MappedText; progress: MappedText | undefined} | undefined {
  for (const {index, 0: dash} of text.plain.matchAll(/\s[-:]\s{1,3}|:\s{1,3}/g)) {
    const from = index + dash.length
    const length = /[.,;:]\s|$/.exec(text.plain.slice(from, from + tail))?.index ?? 0
    const status = slice(text, from, from + length)
    if (statusIn(status.plain.trim()) === undefined) continue
    const rest = slice(text, from + length + 1, text.plain.length)
    return {action: slice(text, 0, index), status, progress: /\w/.test(rest.plain) ? rest : undefined}
  }
  return undefined
}

/** A stretch at the end of an entry; without it the entry ends at `cut`. */
interface Part {
  readonly cut: number
  readonly from: number
  readonly to: number
  readonly sign: 'bracket' | 'dash' | 'stop'
}

function bracketAtEnd(rest: string): Part | undefined {
  const found = bracketed.exec(rest)
  if (found?.[1] === undefined || found.index === 0) return undefined
  const from = found.index + found[0].indexOf(found[1])
  return {cut: found.index, from, to: from + found[1].length, sign: 'bracket'}
}

function lastPart(rest: string): Part | undefined {
  const start = Math.max(0, rest.length - tail)
  const found = [...rest.slice(start).matchAll(border)].at(-1)
  if (!found || start + found.index === 0) return undefined
  const from = start + found.index + found[0].length
  const to = from + withoutStop(rest.slice(from)).length
  return {cut: start + found.index, from, to, sign: found[0].includes('-') ? 'dash' : 'stop'}
}

/**
 * Takes `piece` for a status, a time, a lead, or a lead and a time; false if it is none. A lead stands behind a dash, or
 * in brackets, where it must surely be one or stand beside a time: "Officer (East)".
 */
function take(piece: MappedText, found: Found, {sign}: Part, statusIn: StatusIn): boolean {
  const words = piece.plain.trim()
  const mayBeLead = sign !== 'stop' && !found.lead && words.length <= longestLead
  const parts = [...piece.plain.matchAll(/(?:[,;]|\s-)\s{1,3}/g)]
  const cut = parts.find(({index, 0: border}) => isTime(piece.plain.slice(index + border.length)))
  const first = slice(piece, 0, cut?.index ?? 0)
  if (!found.status && statusIn(words) !== undefined) found.status = piece
  else if (cut && mayBeLead && !isTime(first.plain)) {
    found.lead = first
    found.timescale ??= slice(piece, cut.index + cut[0].length, piece.plain.length)
  } else if (!found.timescale && isTime(words)) found.timescale = piece
  else if (!mayBeLead || (sign === 'bracket' && !isSureLead(piece))) return false
  else found.lead = piece
  return true
}

/** A time and nothing else, or what begins like one: "after Easter", "by the end of harvest". "TBC" may be who, too. */
function isTime(text: string): boolean {
  const words = text.trim()
  if (leadOf(words)?.sort === 'undecided') return false
  return isWhollyTimescale(words) || /^(?:by|before|after|until|from|due|w\/c)\s\S|\bmeeting$/i.test(words)
}

function isSureLead({plain}: MappedText): boolean {
  const words = plain.trim()
  if (onlyInitials.test(words) || everybody.test(words)) return true
  const lead = leadOf(words)
  return lead?.sort === 'undecided' || lead?.names.some(({sort}) => sort !== 'other') === true
}

function leadOf(words: string): Lead | undefined {
  return readLead([{plain: words, sourceOf: (start, end) => ({start, end})}], new Set())
}

function withoutStop(words: string): string {
  return words.replace(/[.\s]{1,9}$/, '')
}
