import type {Diagnostic} from 'vscode-languageserver'
import {fingerprint} from '../base/fingerprint'
import {normaliseUri} from '../base/uri'
import type {TorDocument} from '../model/types'
import {factsOf} from '../workspace/facts'
import {familyOf} from '../workspace/family'
import {nameIndexOf} from '../workspace/name-index'
import type {Workspace} from '../workspace/types'

/** The diagnostics of one document; equal ones have equal ids. */
export interface Report {
  readonly id: string
  readonly items: readonly Diagnostic[]
}

interface Remembered {
  /** The document and its family. */
  readonly documents: readonly TorDocument[]
  /** While this is the same, so are the names of the family. */
  readonly names: unknown
  readonly conditions: readonly unknown[]
  /** The documents that related places of the diagnostics stand in. */
  readonly pointed: ReadonlySet<string>
  readonly report: Report
}

/**
 * Remembers each document's report as long as neither the document nor what its family says nor the conditions change,
 * which are whatever else the diagnostics depend on: settings, the day.
 */
export class Reports {
  private readonly remembered = new Map<string, Remembered>()

  constructor(private readonly diagnose: (document: TorDocument, workspace: Workspace) => readonly Diagnostic[]) {}

  /** The report on the document at `uri`; an empty one if the workspace does not know it. */
  reportOn(uri: string, workspace: Workspace, conditions: readonly unknown[]): Report {
    const document = workspace.documents.get(uri)
    if (!document) {
      this.forget(uri)
      return reportOf([])
    }
    const known = this.current(document, workspace, conditions)
    if (known) return known.report
    const report = reportOf(this.diagnose(document, workspace))
    const documents = familyAround(document, workspace)
    const pointed = pointedBy(report.items)
    this.remembered.set(uri, {documents, names: nameIndexOf(workspace), conditions, pointed, report})
    return report
  }

  /** True if the last report on `uri` no longer holds for sure. */
  isOutdated(uri: string, workspace: Workspace, conditions: readonly unknown[]): boolean {
    const document = workspace.documents.get(uri)
    return this.remembered.has(uri) && !(document && this.current(document, workspace, conditions))
  }

  /** Drops what is remembered of `uri`. */
  forget(uri: string): void {
    this.remembered.delete(uri)
  }

  /** What is remembered of `document` if it still holds; then its relatives as they are now are remembered with it. */
  private current(document: TorDocument, workspace: Workspace, conditions: readonly unknown[]): Remembered | undefined {
    const known = this.remembered.get(document.uri)
    if (known?.documents[0] !== document || !areSame(known.conditions, conditions)) return undefined
    const names = nameIndexOf(workspace)
    // To find the family of each of thousands of documents takes longer than to see that no name has changed.
    if (known.names === names && known.documents.every(each => workspace.documents.get(each.uri) === each)) return known
    const documents = familyAround(document, workspace)
    const isSame =
      documents.length === known.documents.length &&
      documents.every((each, i) => saysTheSame(each, known.documents[i], known.pointed))
    if (!isSame) return undefined
    const renewed = {...known, documents, names}
    this.remembered.set(document.uri, renewed)
    return renewed
  }
}

/** `items` with an id that another server process gives them too. */
export function reportOf(items: readonly Diagnostic[]): Report {
  return {id: items.length === 0 ? 'none' : fingerprint(JSON.stringify(items)), items}
}

function familyAround(document: TorDocument, workspace: Workspace): readonly TorDocument[] {
  if (document.kind === 'other') return [document]
  const {siblings, parents, children, plans, reports} = familyOf(workspace, document)
  return [document, ...siblings, ...parents, ...children, ...plans, ...reports]
}

/** Of relatives only what they say counts, unless a place in them is pointed to. */
function saysTheSame(after: TorDocument, before: TorDocument | undefined, pointed: ReadonlySet<string>): boolean {
  if (after === before) return true
  return after.uri === before?.uri && !pointed.has(after.uri) && factsOf(after) === factsOf(before)
}

function pointedBy(items: readonly Diagnostic[]): ReadonlySet<string> {
  const places = items.flatMap(({relatedInformation}) => relatedInformation ?? [])
  return new Set(places.map(({location}) => normaliseUri(location.uri)))
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
