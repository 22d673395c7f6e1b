import type {MappedText} from '../base/mapped-text'
import type {Phrase} from './types'

/** The words from `from` to `to` of a plain text without blanks at both ends, on one line; undefined if there are none. */
export function phraseIn(text: MappedText, from = 0, to = text.plain.length): Phrase | undefined {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.plain.charAt(start))) start++
  while (end > start && /\s/.test(text.plain.charAt(end - 1))) end--
  if (end <= start) return undefined
  return {text: onOneLine(text.plain.slice(start, end)), range: text.sourceOf(start, end)}
}

/**
 * The words with one blank for each gap between them. Joined rather than replaced, because V8 keeps what a pattern has
 * replaced in many pieces: ten times the memory.
 */
export function onOneLine(text: string): string {
  // Most texts are on one line.
  return /\s\s|[^\S ]/.test(text) ? text.split(/\s+/).join(' ') : text
}

/** Without a colon at the end. */
export function withoutColon(phrase: Phrase): Phrase {
  return withoutEnd(phrase, /\s?:$/)
}

/** Without what an item of a list ends with: a stop, a comma, "; and". */
export function withoutListEnd(phrase: Phrase): Phrase {
  return withoutEnd(phrase, /\s?(?:[;,]\s?(?:and|or)?|\.)$/)
}

/** Without the first `length` characters and the blanks after them. */
export function withoutStart({text, range}: Phrase, length: number): Phrase {
  const kept = text.slice(length).trimStart()
  return {text: kept, range: {start: Math.min(range.start + text.length - kept.length, range.end), end: range.end}}
}

function withoutEnd({text, range}: Phrase, ending: RegExp): Phrase {
  const kept = text.replace(ending, '')
  return kept === ''
    ? {text, range}
    : {text: kept, range: {start: range.start, end: range.end - (text.length - kept.length)}}
}
