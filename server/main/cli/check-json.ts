import type {TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'
import type {Reported} from '../../rules/types'
import {countSeverities, type Checked} from './checked'

/** Version 1 of the JSON form: property names are a promise, lines and columns count from 1. */
export function checkJson(checked: Checked): string {
  const {results, workspace} = checked
  const documents = results.map(({document, findings}) => ({
    file: document.uri,
    kind: document.kind,
    title: document.title?.text ?? null,
    findings: findings.map(found => findingJson(document, found, uri => workspace.documents.get(uri))),
  }))
  return `${JSON.stringify({version: 1, documents, summary: countSeverities(checked)}, undefined, 2)}\n`
}

function findingJson(document: TorDocument, found: Reported, find: (uri: string) => TorDocument | undefined) {
  return {
    rule: found.rule,
    severity: found.severity,
    message: found.message,
    ...placeJson(document, found.range),
    related: found.related.flatMap(({uri, range, message}) => {
      const other = find(uri)
      return other ? [{file: uri, ...placeJson(other, range), message}] : []
    }),
    fixes: found.fixes().map(({title, safe}) => ({title, safe})),
  }
}

function placeJson({lines}: TorDocument, {start, end}: TextRange) {
  const place = (offset: number) => {
    const {line, character} = lines.positionAt(offset)
    return {line: line + 1, column: character + 1}
  }
  return {start: place(start), end: place(end)}
}
