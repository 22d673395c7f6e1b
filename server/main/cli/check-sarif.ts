import type {ArtifactLocation, Fix as SarifFix, Log, Region, ReportingDescriptor, Result} from 'sarif'
import {homepage, version} from '../../../package.json'
import type {TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'
import {rulePage} from '../../rules/helpers/rule-page'
import {rules} from '../../rules/index'
import type {Rule, Severity} from '../../rules/types'
import {placeOf, type Checked, type CheckedFinding} from './checked'

const sarifLevels = {error: 'error', warning: 'warning', information: 'note', hint: 'note'} as const satisfies Readonly<
  Record<Severity, string>
>

/** A log in the Static Analysis Results Interchange Format, version 2.1.0. */
export function checkSarif(checked: Checked): string {
  const results = checked.results.flatMap(({document, findings}) =>
    findings.map(found => resultOf(document, found, checked)),
  )
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'tor-docs', version, informationUri: homepage, rules: rules.map(descriptorOf)}},
        columnKind: 'utf16CodeUnits',
        artifacts: checked.results.map(({document}) => ({location: artifactAt(document.uri)})),
        results,
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function descriptorOf({id, summary, help, severity}: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: {text: summary},
    help: {text: help.trim(), markdown: help.trim()},
    helpUri: rulePage(id),
    defaultConfiguration: {level: sarifLevels[severity]},
  }
}

function resultOf(document: TorDocument, found: CheckedFinding, {workspace, baseline}: Checked): Result {
  const related = found.related.flatMap(({uri, range, message}) => {
    const other = workspace.documents.get(uri)
    return other ? [{message: {text: message}, physicalLocation: locationOf(other, range)}] : []
  })
  const fixes = found.fixes().map(({title, edits}): SarifFix => {
    const replacements = edits.map(({range, newText}) => ({
      deletedRegion: regionOf(document, range),
      insertedContent: {text: newText},
    }))
    return {description: {text: title}, artifactChanges: [{artifactLocation: artifactAt(document.uri), replacements}]}
  })
  return {
    ruleId: found.rule,
    ruleIndex: rules.findIndex(({id}) => id === found.rule),
    level: sarifLevels[found.severity],
    message: {text: found.message},
    locations: [{physicalLocation: locationOf(document, found.range)}],
    partialFingerprints: {'torDocsFinding/v1': found.fingerprint},
    ...(related.length > 0 && {relatedLocations: related}),
    ...(fixes.length > 0 && {fixes}),
    ...(baseline && {baselineState: found.known ? ('unchanged' as const) : ('new' as const)}),
  }
}

function locationOf(document: TorDocument, range: TextRange) {
  return {artifactLocation: artifactAt(document.uri), region: regionOf(document, range)}
}

function regionOf(document: TorDocument, range: TextRange): Region {
  const {start, end} = placeOf(document, range)
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function artifactAt(path: string): ArtifactLocation {
  return {uri: path.split('/').map(encodeURIComponent).join('/')}
}
