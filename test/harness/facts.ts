import type {TextRange} from '../../server/base/range'
import type {Phrase, TorDocument} from '../../server/model/types'

/**
 * What `document` says, without saying where: its facts with all ranges left out and line breaks made equal, so that two
 * spellings of one document can be compared.
 */
export function factsByText({parsed, lines, uri, ...facts}: TorDocument): unknown {
  return withoutPlaces(facts)
}

/** Every range in `value`, however deep, with the path that leads to it. */
export function* rangesIn(value: unknown, path = ''): Iterable<{readonly path: string; readonly range: TextRange}> {
  if (typeof value !== 'object' || value === null) return
  if (isRange(value)) yield {path, range: value}
  for (const [key, inner] of Object.entries(value)) yield* rangesIn(inner, `${path}/${key}`)
}

/** Every fact in `value` that has words and a place, with the path that leads to it. */
export function* phrasesIn(value: unknown, path = ''): Iterable<{readonly path: string; readonly phrase: Phrase}> {
  if (typeof value !== 'object' || value === null) return
  if (isPhrase(value)) yield {path, phrase: value}
  for (const [key, inner] of Object.entries(value)) if (key !== 'parsed') yield* phrasesIn(inner, `${path}/${key}`)
}

/** The letters and figures of `text`, typography folded; marks, tags and blanks may differ between source and fact. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** True if `part` can be had from `whole` by leaving letters out (link targets, tags). */
export function isSubsequence(part: string, whole: string): boolean {
  let at = -1
  for (const letter of part) {
    at = whole.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

function isPhrase(value: object): value is Phrase {
  if (!('text' in value) || typeof value.text !== 'string' || !('range' in value)) return false
  return typeof value.range === 'object' && value.range !== null && isRange(value.range)
}

function withoutPlaces(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n')
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  if (isRange(value)) return 'a range'
  // `content` is the outline's own: the blocks under a heading, which are syntax and no fact.
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'content' && typeof inner !== 'function')
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutPlaces(inner)]))
}

function isRange(value: object): value is TextRange {
  return 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
}
