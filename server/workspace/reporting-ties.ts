import type {DocumentKind, ReportingLine, TorDocument} from '../model/types'
import {areRelated} from './family'
import {namedShortsOf} from './kinship'
import {documentsByAny} from './name-index'
import {formsOf} from './names'
import {summaryOf} from './summary'
import type {Workspace} from './types'

/** That one body answers to another, and the statements that say so, all in the document of the lower one. */
export interface ReportingTie {
  readonly lower: TorDocument
  /** The document of the upper body; undefined where the workspace has none. */
  readonly upper: TorDocument | undefined
  readonly lines: readonly [ReportingLine, ...ReportingLine[]]
}

const rank: Readonly<Record<DocumentKind, number>> = {
  'terms-of-reference': 0,
  'business-plan': 1,
  'progress-report': 2,
  other: 3,
}

/** The bodies that the body of `document` answers to, one tie for each, in the order of the text. */
export function tiesUpwards(workspace: Workspace, document: TorDocument): readonly ReportingTie[] {
  const ties = new Map<TorDocument | string, ReportingTie>()
  for (const line of document.reportsTo) {
    const uppers = upperDocuments(workspace, document, line)
    for (const upper of uppers.length > 0 ? uppers : [undefined]) {
      const key = upper ?? line.name
      const known = ties.get(key)
      ties.set(key, {lower: document, upper, lines: known ? [...known.lines, line] : [line]})
    }
  }
  return [...ties.values()]
}

/** The bodies that answer to the body of `document`, in the order of their files. */
export function tiesDownwards(workspace: Workspace, document: TorDocument): readonly ReportingTie[] {
  return tiesOf(workspace, documentsByAny(workspace, 'upper', summaryOf(document).names)).filter(
    ({upper}) => upper === document,
  )
}

/** The bodies of the family of `from` that answer to a body `name` that has no document of its own. */
export function tiesToName(workspace: Workspace, from: TorDocument, name: string): readonly ReportingTie[] {
  const forms = formsIn(from, name)
  const own = summaryOf(from)
  return tiesOf(workspace, documentsByAny(workspace, 'upper', forms)).filter(
    ({lower, upper, lines}) =>
      upper === undefined &&
      (lower === from || areRelated(own, summaryOf(lower))) &&
      lines.some(line => formsIn(lower, line.name).some(form => forms.includes(form))),
  )
}

/** The documents of the body that `line` of `document` names: its terms of reference, else its plan. */
export function upperDocuments(
  workspace: Workspace,
  document: TorDocument,
  line: ReportingLine,
): readonly TorDocument[] {
  const own = summaryOf(document)
  const forms = [line.name, line.text].flatMap(each => formsIn(document, each))
  const found = documentsByAny(workspace, 'name', forms).filter(other => areRelated(own, summaryOf(other)))
  const best = Math.min(...found.map(({kind}) => rank[kind]))
  return found.filter(({kind}) => rank[kind] === best)
}

function tiesOf(workspace: Workspace, lowers: readonly TorDocument[]): readonly ReportingTie[] {
  const inOrder = lowers.toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
  return inOrder.flatMap(lower => tiesUpwards(workspace, lower))
}

function formsIn(document: TorDocument, name: string): readonly string[] {
  return formsOf(name, namedShortsOf(document))
}
