import type {TextRange} from '../../server/base/range'
import type {Severity} from '../../server/rules/types'

/** A finding that a fixture expects, or one that a rule made, in the same words. */
export interface Annotation {
  readonly range: TextRange
  readonly severity: Severity
  readonly rule: string
  readonly message: string
}

/** The part of the line above that an annotation is about, as written. */
export type Place =
  | {readonly by: 'carets'; readonly length: number}
  | {readonly by: 'line'}
  | {readonly by: 'words'; readonly words: string; readonly nth: number}

export interface ParsedAnnotation {
  readonly place: Place
  readonly expected: 'target' | Omit<Annotation, 'range'>
}

const placePattern = /^(?:\^line|\^(".*")(?: #(\d+))?|(\^{2,})) (?=target$|(?:error|warning|information|hint) )/
const expectedPattern = /^(error|warning|information|hint) ([a-z][a-z0-9-]*): (.*)$/

/**
 * Reads a line such as `^^^^ warning some-rule: message`, `^line …`, `^"words of the line" …` or `^^^^ target`.
 * Carets count from column 0. Words are a JSON string, so `\n` lets them run on to the next line, and ` #2` after them
 * means their second occurrence. Undefined for a line that is no annotation; throws on one that is nearly one.
 */
export function parseAnnotation(line: string): ParsedAnnotation | undefined {
  const found = placePattern.exec(line)
  const rest = found ? line.slice(found[0].length) : ''
  if (found && rest === 'target') return {place: placeOf(found), expected: 'target'}
  const [, severity, rule, message] = expectedPattern.exec(rest) ?? []
  if (found && severity !== undefined && rule !== undefined && message !== undefined) {
    return {place: placeOf(found), expected: {severity: severity as Severity, rule, message}}
  }
  if (/^\^(?:\^|line\b|")/.test(line)) throw new Error(`Not a complete annotation: ${line}`)
  return undefined
}

function placeOf([, words, nth, carets]: RegExpExecArray): Place {
  if (words !== undefined) return {by: 'words', words: String(JSON.parse(words)), nth: Number(nth ?? 1)}
  return carets === undefined ? {by: 'line'} : {by: 'carets', length: carets.length}
}

/** The range of `place` in `text` when the annotated line starts at `lineStart`; undefined if it is not there. */
export function rangeOf(place: Place, text: string, lineStart: number): TextRange | undefined {
  const end = lineEnd(text, lineStart)
  if (place.by === 'line') return {start: lineStart, end}
  if (place.by === 'carets') {
    return lineStart + place.length <= end ? {start: lineStart, end: lineStart + place.length} : undefined
  }
  let at = lineStart - 1
  for (let i = 0; i < place.nth; i++) at = text.indexOf(place.words, at + 1)
  return at >= lineStart && at <= end ? {start: at, end: at + place.words.length} : undefined
}

/** `text` with every annotation written under the line in which its range starts, ready to paste into a fixture. */
export function annotate(text: string, annotations: readonly Annotation[]): string {
  let start = 0
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const end = start + line.length
    lines.push(line)
    for (const annotation of annotations) {
      if (start <= annotation.range.start && annotation.range.start <= end)
        lines.push(write(annotation, text, start, end))
    }
    start = end + 1
  }
  return lines.join('\n')
}

function write({range, severity, rule, message}: Annotation, text: string, start: number, end: number): string {
  return `${writePlace(range, text, start, end)} ${severity} ${rule}: ${message}`
}

function writePlace(range: TextRange, text: string, start: number, end: number): string {
  if (range.start === start && range.end === end) return '^line'
  const words = text.slice(range.start, range.end)
  let nth = 1
  for (let at = text.indexOf(words, start); at < range.start; at = text.indexOf(words, at + 1)) nth++
  return `^${JSON.stringify(words)}${nth > 1 ? ` #${String(nth)}` : ''}`
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
