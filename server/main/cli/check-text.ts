import type {Severity} from '../../rules/types'
import {countSeverities, type Checked, type Result} from './checked'

const colours: Readonly<Record<Severity, number>> = {error: 31, warning: 33, information: 36, hint: 90}

/** One line for each finding, `file:line:column severity message rule`, and a summary; in colours on request. */
export function checkText(checked: Checked, inColour: boolean): string {
  const paint = (text: string, colour: number): string =>
    inColour ? `\u001b[${String(colour)}m${text}\u001b[0m` : text
  const lines = checked.results.flatMap(result => findingLines(result, paint))
  return [...lines, summaryLine(checked)].map(line => `${line}\n`).join('')
}

function findingLines(
  {document, findings}: Result,
  paint: (text: string, colour: number) => string,
): readonly string[] {
  return findings.map(({range, severity, message, rule}) => {
    const {line, character} = document.lines.positionAt(range.start)
    const place = `${document.uri}:${String(line + 1)}:${String(character + 1)}`
    return `${place} ${paint(severity, colours[severity])} ${message} ${paint(rule, 90)}`
  })
}

function summaryLine(checked: Checked): string {
  const ours = checked.results.filter(({document}) => document.kind !== 'other')
  const documents = counted(ours.length, 'document', 'documents')
  const counts = countSeverities(checked)
  const parts = [
    counts.error && counted(counts.error, 'error', 'errors'),
    counts.warning && counted(counts.warning, 'warning', 'warnings'),
    counts.information && `${String(counts.information)} for information`,
    counts.hint && counted(counts.hint, 'hint', 'hints'),
  ].filter(part => part !== 0)
  return `${documents} checked: ${parts.length > 0 ? parts.join(', ') : 'nothing found'}`
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}
