import type {Diagnostic} from 'vscode-languageserver'
import type {TorDocument} from '../model/types'
import {familyOf} from '../workspace/family'
import type {Workspace} from '../workspace/types'

/** The diagnostics of one document; equal ones have equal ids. */
export interface Report {
  readonly id: string
  readonly items: readonly Diagnostic[]
}

const emptyReport: Report = {id: 'none', items: []}

interface Remembered {
  /** All that the diagnostics depend on: the document, its family, the conditions. */
  readonly inputs: readonly unknown[]
  readonly report: Report
}

/**
 * Remembers each document's report as long as neither the document nor its family nor the conditions change, which are
 * whatever else the diagnostics depend on: settings, the day.
 */
export class Reports {
  private readonly remembered = new Map<string, Remembered>()

  constructor(private readonly diagnose: (document: TorDocument, workspace: Workspace) => readonly Diagnostic[]) {}

  /** The report on the document at `uri`; an empty one if the workspace does not know it. */
  reportOn(uri: string, workspace: Workspace, conditions: readonly unknown[]): Report {
    const document = workspace.documents.get(uri)
    if (!document) {
      this.forget(uri)
      return emptyReport
    }
    const inputs = inputsOf(document, workspace, conditions)
    const known = this.remembered.get(uri)
    if (known && areSame(known.inputs, inputs)) return known.report
    const items = this.diagnose(document, workspace)
    const report = {id: identify(JSON.stringify(items)), items}
    this.remembered.set(uri, {inputs, report})
    return report
  }

  /** True if the last report on `uri` no longer holds for sure. */
  isOutdated(uri: string, workspace: Workspace, conditions: readonly unknown[]): boolean {
    const document = workspace.documents.get(uri)
    const known = this.remembered.get(uri)
    return known !== undefined && !(document && areSame(known.inputs, inputsOf(document, workspace, conditions)))
  }

  /** Drops what is remembered of `uri`. */
  forget(uri: string): void {
    this.remembered.delete(uri)
  }
}

function inputsOf(document: TorDocument, workspace: Workspace, conditions: readonly unknown[]): readonly unknown[] {
  if (document.kind === 'other') return [document]
  const {siblings, parents, children, plans, reports} = familyOf(workspace, document)
  return [document, ...conditions, ...siblings, ...parents, ...children, ...plans, ...reports]
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

/** A short name for `text` that another server process gives it too (FNV-1a). */
function identify(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`
}
