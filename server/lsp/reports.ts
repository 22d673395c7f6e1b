import type {Diagnostic} from 'vscode-languageserver'
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
  /** The document, and what its family says. */
  readonly inputs: readonly unknown[]
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
    const known = this.remembered.get(uri)
    if (known && isCurrent(known, document, workspace, conditions)) return known.report
    const report = reportOf(this.diagnose(document, workspace))
    const documents = familyAround(document, workspace)
    const pointed = pointedBy(report.items)
    const inputs = inputsOf(documents, pointed)
    this.remembered.set(uri, {documents, names: nameIndexOf(workspace), conditions, inputs, pointed, report})
    return report
  }

  /** True if the last report on `uri` no longer holds for sure. */
  isOutdated(uri: string, workspace: Workspace, conditions: readonly unknown[]): boolean {
    const document = workspace.documents.get(uri)
    const known = this.remembered.get(uri)
    return known !== undefined && !(document && isCurrent(known, document, workspace, conditions))
  }

  /** Drops what is remembered of `uri`. */
  forget(uri: string): void {
    this.remembered.delete(uri)
  }
}

/** `items` with an id that another server process gives them too. */
export function reportOf(items: readonly Diagnostic[]): Report {
  return {id: items.length === 0 ? 'none' : identify(JSON.stringify(items)), items}
}

function isCurrent(
  known: Remembered,
  document: TorDocument,
  workspace: Workspace,
  conditions: readonly unknown[],
): boolean {
  if (known.documents[0] !== document || !areSame(known.conditions, conditions)) return false
  // To find the family of each of thousands of documents takes longer than to see that no name has changed.
  const isUntouched =
    known.names === nameIndexOf(workspace) && known.documents.every(each => workspace.documents.get(each.uri) === each)
  return isUntouched || areSame(known.inputs, inputsOf(familyAround(document, workspace), known.pointed))
}

function familyAround(document: TorDocument, workspace: Workspace): readonly TorDocument[] {
  if (document.kind === 'other') return [document]
  const {siblings, parents, children, plans, reports} = familyOf(workspace, document)
  return [document, ...siblings, ...parents, ...children, ...plans, ...reports]
}

/** Of relatives only what they say counts, unless a place in them is pointed to. */
function inputsOf([document, ...family]: readonly TorDocument[], pointed: ReadonlySet<string>): readonly unknown[] {
  return [document, ...family.flatMap(each => [each.uri, pointed.has(each.uri) ? each : factsOf(each)])]
}

function pointedBy(items: readonly Diagnostic[]): ReadonlySet<string> {
  const places = items.flatMap(({relatedInformation}) => relatedInformation ?? [])
  return new Set(places.map(({location}) => normaliseUri(location.uri)))
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

/** A short name for `text` (FNV-1a). */
function identify(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`
}
