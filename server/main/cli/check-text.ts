import type {Severity} from '../../rules/types'
import type {TorDocument} from '../../model/types'
import {countSeverities, lineOf, placeOf, type Checked, type CheckedFinding} from './checked'
import {printable, type Colours} from './terminal'

/**
 * For each finding a line `file:line:column severity message rule` and the place in the text; at the end a summary.
 * `width` is that of the terminal, in columns.
 */
export function checkText(checked: Checked, colours: Colours, width = 100): string {
  const blocks = checked.results.flatMap(({document, findings}) =>
    findings.map(found => findingLines(document, found, colours, width)),
  )
  const lines = [...blocks.flat(), ...fixedLines(checked, colours), summaryLine(checked, colours)]
  return lines.map(line => `${line}\n`).join('')
}

function findingLines(
  document: TorDocument,
  found: CheckedFinding,
  colours: Colours,
  width: number,
): readonly string[] {
  const {line, column} = placeOf(document, found.range).start
  const place = colours.bold(`${printable(document.uri)}:${String(line)}:${String(column)}`)
  const severity = paintedBy(found.severity, colours)(found.severity)
  const head = `${place} ${severity} ${printable(found.message)} ${colours.dim(found.rule)}`
  return found.known
    ? [`${head} ${colours.dim('(known)')}`]
    : [head, ...frame(document, found, colours, width), ...fixLine(found, colours), '']
}

/** The line in question with its number, cut to the terminal's width, and its words underlined. */
function frame(
  document: TorDocument,
  {range, severity}: CheckedFinding,
  colours: Colours,
  width: number,
): readonly string[] {
  const line = lineOf(document, range)
  const number = String(placeOf(document, range).start.line)
  const gutter = ' '.repeat(number.length)
  const room = Math.max(width - number.length - 6, 20)
  const words = {
    from: range.start - line.start,
    to: Math.max(Math.min(range.end, line.end) - line.start, range.start - line.start + 1),
  }
  const cut = Math.max(0, Math.min(words.from - Math.floor(room / 4), line.end - line.start - room))
  const text = printable(document.parsed.text.slice(line.start, line.end))
  const shown = (cut > 0 ? '…' : '') + text.slice(cut > 0 ? cut + 1 : 0, cut + room)
  const marks = '~'.repeat(Math.max(0, Math.min(words.to, cut + room) - words.from - 1))
  return [
    `  ${colours.dim(`${number} |`)} ${shown}${cut + room < text.length ? '…' : ''}`,
    `  ${colours.dim(`${gutter} |`)} ${' '.repeat(words.from - cut)}${paintedBy(severity, colours)(`^${marks}`)}`,
  ]
}

function fixLine(found: CheckedFinding, colours: Colours): readonly string[] {
  const [fix] = found.fixes()
  if (!fix) return []
  return [`  ${colours.dim(fix.safe ? `--fix: ${printable(fix.title)}` : `possible fix: ${printable(fix.title)}`)}`]
}

function fixedLines({baseline}: Checked, colours: Colours): readonly string[] {
  return (baseline?.fixed ?? []).map(
    ({file, rule, message}) =>
      `${colours.bold(printable(file))} ${colours.green('fixed')} ${printable(message)} ${colours.dim(rule)}`,
  )
}

function summaryLine(checked: Checked, colours: Colours): string {
  const ours = checked.results.filter(({document}) => document.kind !== 'other')
  const documents = counted(ours.length, 'document', 'documents')
  const counts = countSeverities(checked)
  const known = checked.results.flatMap(({findings}) => findings.filter(each => each.known)).length
  const parts = [
    counts.error && colours.red(counted(counts.error, 'error', 'errors')),
    counts.warning && colours.yellow(counted(counts.warning, 'warning', 'warnings')),
    counts.information && `${String(counts.information)} for information`,
    counts.hint && counted(counts.hint, 'hint', 'hints'),
    known && `${String(known)} known`,
    checked.baseline && checked.baseline.fixed.length > 0 && `${String(checked.baseline.fixed.length)} fixed`,
  ].filter(part => typeof part === 'string')
  return `${documents} checked: ${parts.length > 0 ? parts.join(', ') : 'nothing found'}`
}

function paintedBy(severity: Severity, {red, yellow, cyan, gray}: Colours): (text: string) => string {
  return {error: red, warning: yellow, information: cyan, hint: gray}[severity]
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}
