import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type CancellationToken,
} from 'vscode-languageserver'
import type {HierarchyBody, HierarchyTie} from '../../features/call-hierarchy'
import {fromProtoPosition, fromProtoRange} from '../from-proto'
import type {Session, View} from '../session'
import {toProtoRange} from '../to-proto'
import {normaliseUri} from '../../base/uri'
import {guarded} from './guard'

/** What an item carries to and fro if its body has no document of its own. */
const onlyNamed = 'only-named'

interface AboutItem {
  readonly item: CallHierarchyItem
  readonly textDocument: {readonly uri: string}
}

/** Answers who answers to whom: "outgoing" is the body above, "incoming" are the bodies below. */
export function answerHierarchy(session: Session): void {
  const {callHierarchy} = session.connection.languages
  callHierarchy.onPrepare(
    guarded<CallHierarchyPrepareParams, CallHierarchyItem[] | null>(
      session,
      'textDocument/prepareCallHierarchy',
      null,
      (view, {position}) => {
        const {engine, workspace, document} = view
        const bodies = engine.hierarchyBodiesAt(workspace, document, fromProtoPosition(document.lines, position))
        const items = bodies.flatMap(body => toItem(session, view, body))
        return items.length > 0 ? items : null
      },
    ),
  )
  const above = guarded<AboutItem, CallHierarchyOutgoingCall[]>(
    session,
    'callHierarchy/outgoingCalls',
    [],
    (view, {item}) =>
      view.engine.bodiesAbove(view.workspace, fromItem(view, item)).flatMap(tie => {
        const [to] = toItem(session, view, tie.body)
        return to ? [{to, fromRanges: statements(view, item.uri, tie)}] : []
      }),
  )
  const below = guarded<AboutItem, CallHierarchyIncomingCall[]>(
    session,
    'callHierarchy/incomingCalls',
    [],
    (view, {item}) =>
      view.engine.bodiesBelow(view.workspace, fromItem(view, item)).flatMap(tie => {
        const [from] = toItem(session, view, tie.body)
        return from ? [{from, fromRanges: statements(view, tie.body.uri, tie)}] : []
      }),
  )
  callHierarchy.onOutgoingCalls((params: CallHierarchyOutgoingCallsParams, token: CancellationToken) =>
    above(withDocument(params), token),
  )
  callHierarchy.onIncomingCalls((params: CallHierarchyIncomingCallsParams, token: CancellationToken) =>
    below(withDocument(params), token),
  )
}

function withDocument({item}: {readonly item: CallHierarchyItem}): AboutItem {
  return {item, textDocument: {uri: item.uri}}
}

function toItem(session: Session, {workspace}: View, body: HierarchyBody): CallHierarchyItem[] {
  const lines = workspace.documents.get(body.uri)?.lines
  if (!lines) return []
  const range = toProtoRange(lines, body.range)
  const {name, detail, isOnlyNamed} = body
  return [
    {
      name,
      detail,
      kind: SymbolKind.Class,
      uri: session.clientUri(body.uri),
      range,
      selectionRange: range,
      ...(isOnlyNamed && {data: onlyNamed}),
    },
  ]
}

function fromItem({document}: View, {name, detail = '', uri, range, data}: CallHierarchyItem): HierarchyBody {
  const isOnlyNamed = data === onlyNamed
  return {name, detail, uri: normaliseUri(uri), range: fromProtoRange(document.lines, range), isOnlyNamed}
}

function statements({workspace}: View, uri: string, tie: HierarchyTie) {
  const lines = workspace.documents.get(normaliseUri(uri))?.lines
  return lines ? tie.statements.map(range => toProtoRange(lines, range)) : []
}
