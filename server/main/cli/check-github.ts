import type {Severity} from '../../rules/types'
import {placeOf, type Checked} from './checked'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** Workflow commands of GitHub Actions: one annotation for each new finding. */
export function checkGithub({results}: Checked): string {
  return results
    .flatMap(({document, findings}) =>
      findings
        .filter(({known}) => !known)
        .map(({range, severity, message, rule}) => {
          const {start, end} = placeOf(document, range)
          // Columns are shown only within one line.
          const columns = start.line === end.line ? {col: start.column, endColumn: end.column} : {}
          const properties = {file: document.uri, line: start.line, endLine: end.line, ...columns, title: rule}
          const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
          return `::${commands[severity]} ${written.join(',')}::${data(message)}\n`
        }),
    )
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
