import {
  type CancellationToken,
  type DefinitionParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver'
import {fromProtoPosition} from '../from-proto'
import {ShowModelRequest, type DocumentParams, type ModelView} from '../protocol'
import type {Session} from '../session'
import {toModelView, toProtoHover, toProtoSymbol} from '../to-proto'
import {answerHierarchy} from './call-hierarchy'
import {answerCodeActions} from './code-actions'
import {answerLenses} from './code-lens'
import {answerDiagnostics} from './diagnostics'
import {findDefinition, type DefinitionAnswer} from './definition'
import {answerDocumentLinks} from './document-links'
import {answerFolding} from './folding'
import {answerCompletion} from './completion'
import {guarded} from './guard'
import {answerNewDocuments} from './new-documents'
import {answerNamedPlaces} from './named-places'
import {answerRename} from './rename'
import {answerFileRenames} from './rename-files'
import {answerInlayHints} from './inlay-hints'
import {answerLinkedEditing} from './linked-editing'
import {answerSelection} from './selection'
import {answerSiblingRequests} from './sibling-actions'
import {answerTokens} from './tokens'
import {answerWorkspaceSymbols} from './workspace-symbols'

/** Answers the requests of the client; each is its arguments translated, a call, and the result translated back. */
export function answerRequests(session: Session): void {
  const {connection} = session
  answerNamedPlaces(session)
  answerCompletion(session)
  answerNewDocuments(session)
  answerRename(session)
  answerFileRenames(session)
  answerDocumentLinks(session)
  answerFolding(session)
  answerInlayHints(session)
  answerLinkedEditing(session)
  answerSelection(session)
  answerTokens(session)
  answerWorkspaceSymbols(session)
  answerHierarchy(session)
  answerLenses(session)
  answerSiblingRequests(session)

  connection.onDefinition(
    guarded<DefinitionParams, DefinitionAnswer>(session, 'textDocument/definition', null, (view, params, token) =>
      findDefinition(session, view, params, token),
    ),
  )

  connection.onHover(
    guarded<HoverParams, Hover | null>(session, 'textDocument/hover', null, (view, {position}) => {
      const {engine, workspace, document} = view
      const hover = engine.hoverAt(
        workspace,
        document,
        fromProtoPosition(document.lines, position),
        session.runOptions(document),
      )
      return hover ? toProtoHover(document.lines, hover) : null
    }),
  )

  connection.onDocumentSymbol(
    guarded<DocumentSymbolParams, DocumentSymbol[]>(session, 'textDocument/documentSymbol', [], ({engine, document}) =>
      engine.outlineOf(document).map(node => toProtoSymbol(document.lines, node)),
    ),
  )

  answerCodeActions(session)
  answerDiagnostics(session)

  const showModel = guarded<{textDocument: DocumentParams}, ModelView>(
    session,
    ShowModelRequest,
    {text: 'This file is not open, or it could not be read.\n', places: []},
    ({engine, document}) => toModelView(document.lines, engine.modelLines(document)),
  )
  connection.onRequest(ShowModelRequest, (params: DocumentParams, token: CancellationToken) =>
    showModel({textDocument: params}, token),
  )
}
