import type {MappedText} from '../base/mapped-text'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {slice} from './action-labels'
import {isPerson, partBorder, isSureLead, isTime, mayName, withoutStop} from './action-pieces'

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

const bracketed = /\s[([]([^()[\]]{1,80})[)\]][.!]?\s{0,9}$/
/** "🟢" or "✔" at the end. */
const signAtEnd = /\s([^\p{L}\p{N}\s.,;:!?'")\]}*_-]{1,3})\s{0,9}$/u
/** "✅ Agreement signed", "🚧 Catalogue". */
const signAtStart = /^\s{0,9}([^\p{L}\p{N}\s.,;:!?'"([{*_-]{1,3})\s{1,3}(?=\S)/u
/** "Dilys to book", "Friends' committee to organise". */
const whoDoesIt =
  /^((?:the\s)?[A-Z][\w'.&/-]{0,30}(?:\s[\w'.&/-]{1,30}){0,3}?)\s(?:to|will|is to|are to)\s[a-z]+(?:\s[\w']{1,20}){0,4}$/
/** Endings are short: so many characters at the end are looked at. */
const tail = 200
const longestLead = 80
/** A sentence that is only who: "Cut the hedge. Hon. Treasurer." */
const longestSentence = 40
const most = 4

/** Reads off, from the end of an entry, who is to act, when, and how far it is. */
export function readEndings(whole: MappedText, statusIn: StatusIn): Endings {
  const found: Found = {}
  const text = withoutSigns(whole, found, statusIn)
  const inside = beforeRemark(text, found, statusIn)
  let end = inside?.cut ?? text.plain.trimEnd().length
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
  const {action, status = found.status, progress} = told ?? {action: slice(text, 0, end), progress: inside?.remark}
  return {action, lead, timescale, status, progress, isSure: lead !== undefined && isSureLead(lead)}
}

/** "… (AB, by May). Cost: £300": a bracket that says who and when, or surely who, before a remark. */
function beforeRemark(
  text: MappedText,
  found: Found,
  statusIn: StatusIn,
): {readonly cut: number; readonly remark: MappedText} | undefined {
  const start = Math.max(0, text.plain.length - tail)
  const last = [...text.plain.slice(start).matchAll(/\s\(([^()]{1,80})\)(?=[.;]\s|\s-\s)/g)].at(-1)
  if (last?.[1] === undefined || start + last.index === 0) return undefined
  const from = start + last.index + 2
  const own: Found = {}
  const part = {cut: start + last.index, from, to: from + last[1].length, sign: 'bracket'} as const
  if (!take(slice(text, part.from, part.to), own, part, statusIn)) return undefined
  if (!own.lead || !(own.timescale ?? own.status ?? isSureLead(own.lead))) return undefined
  Object.assign(found, {...own, ...found})
  const remark = slice(text, part.to + 1, text.plain.length)
  return {
    cut: part.cut,
    remark: slice(remark, /^[.;\s-]{0,5}/.exec(remark.plain)?.[0].length ?? 0, remark.plain.length),
  }
}

/** The words of an entry without the signs at both ends that say how far it is. */
function withoutSigns(text: MappedText, found: Found, statusIn: StatusIn): MappedText {
  const first = signAtStart.exec(text.plain)
  const isStatus = first?.[1] !== undefined && statusIn(first[1]) !== undefined
  const from = isStatus ? first[0].length : 0
  const last = signAtEnd.exec(text.plain)
  const isLast = last?.[1] !== undefined && last.index >= from && statusIn(last[1]) !== undefined
  if (isStatus) found.status = slice(text, from - first[0].trimStart().length, from)
  if (isLast) found.status = slice(text, last.index, text.plain.length)
  return slice(text, from, isLast ? last.index : text.plain.length)
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
  readonly sign: 'bracket' | 'square' | 'dash' | 'stop'
}

function bracketAtEnd(rest: string): Part | undefined {
  const found = bracketed.exec(rest)
  if (found?.[1] === undefined || found.index === 0) return undefined
  const from = found.index + found[0].indexOf(found[1])
  const isSquare = found[0].trimStart().startsWith('[')
  return {cut: found.index, from, to: from + found[1].length, sign: isSquare ? 'square' : 'bracket'}
}

function lastPart(rest: string): Part | undefined {
  const start = Math.max(0, rest.length - tail)
  const found = [...rest.slice(start).matchAll(partBorder)].findLast(
    // Behind a bracket only a time stands for itself: "Officer (East) and others".
    ({index, 0: sign}) => sign.trim() !== '' || isTime(withoutStop(rest.slice(start + index).trim())),
  )
  if (!found || start + found.index === 0) return undefined
  const from = start + found.index + found[0].length
  const to = from + withoutStop(rest.slice(from)).length
  return {cut: start + found.index, from, to, sign: found[0].includes('-') ? 'dash' : 'stop'}
}

/**
 * Takes `piece` for a status, a time, a lead, or a lead and a time; false if it is none. A lead stands behind a dash or
 * in square brackets, or else must surely be one or stand beside a time: "Officer (East)", "The school. Closed".
 */
function take(piece: MappedText, found: Found, {sign}: Part, statusIn: StatusIn): boolean {
  const words = piece.plain.trim()
  if (!found.status && !found.timescale && doneAt(words, statusIn) !== undefined) {
    takeWhen(piece, found, statusIn)
    return true
  }
  const isSet = sign === 'dash' || (sign === 'square' && /^[A-Z]/.test(words))
  const mayBeLead = !found.lead && words.length <= (sign === 'stop' ? longestSentence : longestLead)
  const doer = found.lead ? undefined : whoDoesIt.exec(words)?.[1]
  const parts = [...piece.plain.matchAll(/(?:[,;]|\s-)\s{1,3}/g)]
  const cut = parts.find(({index, 0: border}, i) =>
    [undefined, parts[i + 1]?.index].some(end => {
      const text = piece.plain.slice(index + border.length, end)
      return isTime(text) || statusIn(text.trim()) !== undefined || doneAt(text.trim(), statusIn) !== undefined
    }),
  )
  const first = slice(piece, 0, cut?.index ?? 0)
  if (!found.status && statusIn(words) !== undefined) found.status = piece
  else if (doer !== undefined && (isSet || isSureLead(slice(piece, 0, piece.plain.indexOf(doer) + doer.length)))) {
    const at = piece.plain.indexOf(doer)
    found.lead = slice(piece, at, at + doer.length)
  } else if (cut && mayBeLead && (sign !== 'stop' || isSureLead(first)) && !isTime(first.plain)) {
    found.lead = first
    takeWhen(slice(piece, cut.index + cut[0].length, piece.plain.length), found, statusIn)
  } else if (!found.timescale && isTime(words)) found.timescale = piece
  else if (
    !mayBeLead ||
    !(isSureLead(piece) ? sign !== 'stop' || found.timescale || !isPerson(piece) : isSet && mayName(words))
  )
    return false
  else found.lead = piece
  return true
}

/** Takes what stands behind a lead for when, for how far, or for both. */
function takeWhen(piece: MappedText, found: Found, statusIn: StatusIn): void {
  const done = doneAt(piece.plain.trim(), statusIn)
  if (statusIn(piece.plain.trim()) !== undefined) found.status ??= piece
  else if (done === undefined) found.timescale ??= piece
  else {
    const at = piece.plain.length - piece.plain.trimStart().length + done
    found.status ??= slice(piece, 0, at)
    found.timescale ??= slice(piece, at, piece.plain.length)
  }
}

/** How long the status is that stands before its date: "done Feb 2032", "Completed in May". */
function doneAt(words: string, statusIn: StatusIn): number | undefined {
  const at = /^\p{L}{3,12}(?=\s(?:(?:in|on|since|by)\s)?\S)/u.exec(words)?.[0]
  if (at === undefined || statusIn(at) !== 'complete') return undefined
  return isTime(words.slice(at.length).replace(/^\s(?:in|on|since|by)\s/, '')) ? at.length : undefined
}
