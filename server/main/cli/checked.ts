import {createHash} from 'node:crypto'
import type {TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'
import type {Reported, Severity} from '../../rules/types'
import type {Workspace} from '../../workspace/types'

/** What a run of the rules over several documents gave, before it is printed. */
export interface Checked {
  readonly workspace: Workspace
  readonly results: readonly Result[]
  /** Undefined in a run without a baseline. */
  readonly baseline: ComparedBaseline | undefined
}

/** What has become of a baseline. */
export interface ComparedBaseline {
  /** Findings that the baseline has and the documents no longer have. */
  readonly fixed: readonly {readonly file: string; readonly rule: string; readonly message: string}[]
}

/** The findings of one document, in the order of its text. */
export interface Result {
  readonly document: TorDocument
  readonly findings: readonly CheckedFinding[]
}

/** A finding of a run. */
export interface CheckedFinding extends Reported {
  /** The same as long as the words that it is about and their line stay the same, wherever they stand in the file. */
  readonly fingerprint: string
  /** True if the baseline has it. */
  readonly known: boolean
}

/** `found` with what tells each finding from all others of its file; to be called once for all findings of a document. */
export function withFingerprints(document: TorDocument, found: readonly Reported[]): readonly CheckedFinding[] {
  const seen = new Map<string, number>()
  return found.map(each => {
    const subject = [each.rule, words(document, each.range), words(document, lineOf(document, each.range))].join('\0')
    const nth = seen.get(subject) ?? 0
    seen.set(subject, nth + 1)
    const fingerprint = createHash('sha256')
      .update(`${subject}\0${String(nth)}`)
      .digest('hex')
      .slice(0, 20)
    return {...each, fingerprint, known: false}
  })
}

/** How many new findings there are of each severity. */
export function countSeverities({results}: Checked): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warning: 0, information: 0, hint: 0}
  for (const {findings} of results) for (const {severity, known} of findings) if (!known) counts[severity]++
  return counts
}

/** Where a range begins and ends, lines and columns from 1. */
export function placeOf({lines}: TorDocument, {start, end}: TextRange): {readonly start: Place; readonly end: Place} {
  const place = (offset: number): Place => {
    const {line, character} = lines.positionAt(offset)
    return {line: line + 1, column: character + 1}
  }
  return {start: place(start), end: place(end)}
}

/** A line and a column (in UTF-16 code units), from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The line in which a range begins, without its line break. */
export function lineOf({lines, parsed}: TorDocument, {start}: TextRange): TextRange {
  const {line} = lines.positionAt(start)
  const from = lines.lineStart(line)
  const end = line + 1 < lines.lineCount ? lines.lineStart(line + 1) : parsed.text.length
  return {start: from, end: from + parsed.text.slice(from, end).replace(/[\r\n]{1,2}$/, '').length}
}

function words({parsed}: TorDocument, {start, end}: TextRange): string {
  return parsed.text.slice(start, end).replace(/\s+/g, ' ').trim()
}
