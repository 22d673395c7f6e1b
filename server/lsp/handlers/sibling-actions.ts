import {
  CodeActionKind,
  type CancellationToken,
  type ChangeAnnotation,
  type CodeAction,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type {Passage} from '../../features/sibling-actions/passages'
import type {DocumentChange, WordingAction} from '../../features/sibling-actions/wording'
import {fromProtoPosition, fromProtoRange} from '../from-proto'
import {
  NewSiblingRequest,
  SiblingPassagesRequest,
  SiblingPlacesRequest,
  type DocumentParams,
  type NewSiblingParams,
  type PassageParams,
  type SiblingPassage,
  type SiblingPassages,
} from '../protocol'
import type {Session, View} from '../session'
import {toProtoRange} from '../to-proto'
import {guarded} from './guard'

type About<P> = P & {readonly textDocument: DocumentParams}

/** Answers our own requests about siblings. */
export function answerSiblingRequests(session: Session): void {
  const {connection} = session
  const passages = guarded<About<PassageParams>, SiblingPassages | null>(
    session,
    SiblingPassagesRequest,
    null,
    (view, params) => passagesAt(session, view, params),
  )
  const places = guarded<About<DocumentParams>, string[]>(session, SiblingPlacesRequest, [], view => [
    ...view.engine.missingSiblingPlaces(view.workspace, view.document),
  ])
  const created = guarded<About<NewSiblingParams>, string | null>(
    session,
    NewSiblingRequest,
    null,
    ({engine, workspace, document}, {place}) =>
      engine.newSibling(workspace, document, {place, day: session.host.today()}) ?? null,
  )
  connection.onRequest(SiblingPassagesRequest, (params: PassageParams, token: CancellationToken) =>
    passages(about(params), token),
  )
  connection.onRequest(SiblingPlacesRequest, (params: DocumentParams, token: CancellationToken) =>
    places(about(params), token),
  )
  connection.onRequest(NewSiblingRequest, (params: NewSiblingParams, token: CancellationToken) =>
    created(about(params), token),
  )
}

function about<P extends DocumentParams>(params: P): About<P> {
  return {...params, textDocument: {uri: params.uri}}
}

function passagesAt(session: Session, view: View, {position, unit}: PassageParams): SiblingPassages | null {
  const {engine, workspace, document} = view
  const find = unit === 'clause' ? engine.clausesAt : engine.sectionsAt
  const found = find(workspace, document, fromProtoPosition(document.lines, position))
  if (!found) return null
  const toPassage = ({document: {uri, lines, parsed}, group, range}: Passage, same: boolean): SiblingPassage => ({
    uri: session.clientUri(uri),
    group,
    ...toProtoRange(lines, range),
    text: parsed.text.slice(range.start, range.end),
    same,
  })
  return {
    title: found.title,
    here: toPassage(found.here, true),
    siblings: found.siblings.map(sibling => toPassage(sibling, sibling.same)),
  }
}

/** Changes of wording in other documents, so that a key can be bound to them alone. */
const siblingsKind = `${CodeActionKind.RefactorRewrite}.siblings`

/** The changes of wording on offer at `range`, as code actions. */
export function wordingActions(
  session: Session,
  view: View,
  range: Range,
): (CodeAction & {readonly kind: CodeActionKind})[] {
  const {engine, workspace, document} = view
  const actions = engine.wordingActionsAt(workspace, document, fromProtoRange(document.lines, range))
  return actions.map(action => ({
    title: isPreviewed(session, action) ? `${action.title}: tick them in the preview` : action.title,
    kind: action.confirm ? siblingsKind : CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(session, view, action),
  }))
}

/** Where the client can, each document's change is shown, and is made only when it is ticked there. */
function isPreviewed({abilities}: Session, {confirm}: WordingAction): boolean {
  return confirm && abilities.versionedEdits && abilities.changeAnnotations
}

/** One edit over all documents; where the client can, each is shown under its group's name and asked about first. */
function toWorkspaceEdit(session: Session, {workspace}: View, action: WordingAction): WorkspaceEdit {
  const {changes} = action
  const {versionedEdits} = session.abilities
  const annotated = isPreviewed(session, action)
  const editsOf = ({uri, group, edits}: DocumentChange): TextEdit[] => {
    const lines = workspace.documents.get(uri)?.lines
    if (!lines) return []
    const annotation = annotated ? {annotationId: group} : {}
    return edits.map(({range, newText}) => ({range: toProtoRange(lines, range), newText, ...annotation}))
  }
  if (!versionedEdits) {
    return {changes: Object.fromEntries(changes.map(change => [session.clientUri(change.uri), editsOf(change)]))}
  }
  const documentChanges = changes.map((change): TextDocumentEdit => {
    const uri = session.clientUri(change.uri)
    return {textDocument: {uri, version: session.versionOf(uri)}, edits: editsOf(change)}
  })
  return annotated ? {documentChanges, changeAnnotations: annotations(changes)} : {documentChanges}
}

function annotations(changes: readonly DocumentChange[]): Record<string, ChangeAnnotation> {
  return Object.fromEntries(changes.map(({group}) => [group, {label: group, needsConfirmation: true}]))
}
