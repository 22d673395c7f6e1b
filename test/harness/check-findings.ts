import type {TextRange} from '../../server/base/range'
import {buildDocument} from '../../server/model/build'
import {emptyConfiguration} from '../../server/review/configuration'
import {optionsUnder} from '../../server/review/options'
import {rules} from '../../server/rules/index'
import {runRules} from '../../server/rules/run'
import type {Severity} from '../../server/rules/types'
import {emptyWorkspace, withDocuments} from '../../server/workspace/workspace'
import {today} from './check'

// With check.ts and its neighbours the only files of the tests that call the product's functions.

/** A line of a document; lines count from 1. */
export interface Line {
  readonly file: string
  readonly line: number
}

/** What a rule found, where, and the further lines that it points to. */
export interface PlacedFinding extends Line {
  readonly rule: string
  readonly severity: Severity
  /** The place in the text, in UTF-16 offsets. */
  readonly range: TextRange
  readonly related: readonly Line[]
}

/** What the rules find with default settings in documents that form one workspace; `path` names a document. */
export function placedFindings(documents: readonly {path: string; text: string}[]): readonly PlacedFinding[] {
  const workspace = withDocuments(
    emptyWorkspace,
    documents.map(({path, text}) => buildDocument(path, text)),
  )
  const optionsFor = optionsUnder(emptyConfiguration, rules)
  const lineOf = (uri: string, offset: number): Line => {
    const text = workspace.documents.get(uri)?.parsed.text ?? ''
    return {file: uri, line: text.slice(0, offset).split('\n').length}
  }
  return [...workspace.documents.values()].flatMap(document =>
    runRules(document, workspace, {today, ...optionsFor(document.uri, document.kind)}).map(found => ({
      ...lineOf(document.uri, found.range.start),
      rule: found.rule,
      severity: found.severity,
      range: found.range,
      related: found.related.map(({uri, range}) => lineOf(uri, range.start)),
    })),
  )
}
