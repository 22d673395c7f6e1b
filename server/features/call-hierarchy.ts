import {touches, type TextRange} from '../base/range'
import type {ReportingLine, TorDocument} from '../model/types'
import {meaningAt} from '../workspace/definitions'
import {tiesDownwards, tiesToName, tiesUpwards, upperDocuments, type ReportingTie} from '../workspace/reporting-ties'
import type {Workspace} from '../workspace/types'

/** A body in the hierarchy of who answers to whom. */
export interface HierarchyBody {
  readonly name: string
  /** What is said of it beside its name. */
  readonly detail: string
  /** Its document; for a body without one, the document that names it. */
  readonly uri: string
  /** Of the document's title; for a body without a document, of the words that name it. */
  readonly range: TextRange
  /** True if no document of its own is known. */
  readonly isOnlyNamed: boolean
}

/** Another body, and where in the lower one's document it says that it answers to the upper one. */
export interface HierarchyTie {
  readonly body: HierarchyBody
  readonly statements: readonly TextRange[]
}

/** The bodies that the words at `offset` name: the document's own on its title, else any that can be found. */
export function hierarchyBodiesAt(
  workspace: Workspace,
  document: TorDocument,
  offset: number,
): readonly HierarchyBody[] {
  if (document.kind === 'other') return []
  if (document.title && document.body && touches(document.title.range, offset)) return [bodyOf(document)]
  const meaning = meaningAt(workspace, document, offset)
  const meant = meaning?.sense === 'body' ? meaning.targets.flatMap(({uri}) => workspace.documents.get(uri) ?? []) : []
  if (meant.length > 0) return meant.map(bodyOf)
  const line = document.reportsTo.find(({range}) => touches(range, offset))
  if (!line) return []
  const uppers = upperDocuments(workspace, document, line)
  return uppers.length > 0 ? uppers.map(bodyOf) : [namedBody(document, line)]
}

/** The bodies that `body` answers to. */
export function bodiesAbove(workspace: Workspace, {uri, isOnlyNamed}: HierarchyBody): readonly HierarchyTie[] {
  const document = workspace.documents.get(uri)
  if (!document || isOnlyNamed) return []
  return tiesUpwards(workspace, document).map(tie => ({
    body: tie.upper ? bodyOf(tie.upper) : namedBody(document, tie.lines[0]),
    statements: statementsOf(tie),
  }))
}

/** The bodies that answer to `body`. */
export function bodiesBelow(workspace: Workspace, {uri, name, isOnlyNamed}: HierarchyBody): readonly HierarchyTie[] {
  const document = workspace.documents.get(uri)
  if (!document) return []
  const ties = isOnlyNamed ? tiesToName(workspace, document, name) : tiesDownwards(workspace, document)
  return ties.map(tie => ({body: bodyOf(tie.lower), statements: statementsOf(tie)}))
}

function statementsOf({lines}: ReportingTie): readonly TextRange[] {
  return lines.map(({statement}) => statement.range)
}

function bodyOf({uri, title, body}: TorDocument): HierarchyBody {
  const name = body?.text ?? title?.text ?? ''
  return {
    name,
    detail: fileName(uri),
    uri,
    range: title?.range ?? body?.range ?? {start: 0, end: 0},
    isOnlyNamed: false,
  }
}

function namedBody({uri}: TorDocument, {name, range}: ReportingLine): HierarchyBody {
  return {name, detail: 'no document of its own', uri, range, isOnlyNamed: true}
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
