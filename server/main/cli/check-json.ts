import {countSeverities, placeOf, type Checked, type CheckedFinding} from './checked'
import type {TorDocument} from '../../model/types'

/** Version 1 of the JSON form: property names are a promise, lines and columns count from 1. */
export function checkJson(checked: Checked): string {
  const {results, workspace, baseline} = checked
  const documents = results.map(({document, findings}) => ({
    file: document.uri,
    kind: document.kind,
    title: document.title?.text ?? null,
    findings: findings.map(found => ({
      ...findingJson(document, found, uri => workspace.documents.get(uri)),
      ...(baseline && {known: found.known}),
    })),
  }))
  const summary = countSeverities(checked)
  const json = {version: 1, documents, summary, ...(baseline && {fixed: baseline.fixed})}
  return `${JSON.stringify(json, undefined, 2)}\n`
}

function findingJson(document: TorDocument, found: CheckedFinding, find: (uri: string) => TorDocument | undefined) {
  return {
    rule: found.rule,
    severity: found.severity,
    message: found.message,
    ...placeOf(document, found.range),
    related: found.related.flatMap(({uri, range, message}) => {
      const other = find(uri)
      return other ? [{file: uri, ...placeOf(other, range), message}] : []
    }),
    fixes: found.fixes().map(({title, safe}) => ({title, safe})),
  }
}
