import {
  CodeActionKind,
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionParams,
  type DefinitionParams,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver'
import {fromProtoPosition, fromProtoRange} from '../from-proto'
import {ShowModelRequest, type DocumentParams, type ModelView} from '../protocol'
import type {Session} from '../session'
import {toModelView, toProtoCodeAction, toProtoCompletion, toProtoHover, toProtoSymbol} from '../to-proto'
import {findDefinition, type DefinitionAnswer} from './definition'
import {guarded} from './guard'

/** Answers the requests of the client; each is its arguments translated, a call, and the result translated back. */
export function answerRequests(session: Session): void {
  const {connection} = session

  connection.onDefinition(
    guarded<DefinitionParams, DefinitionAnswer>(session, 'textDocument/definition', null, (view, params, token) =>
      findDefinition(session, view, params, token),
    ),
  )

  connection.onHover(
    guarded<HoverParams, Hover | null>(session, 'textDocument/hover', null, (view, {position}) => {
      const {engine, workspace, document} = view
      const hover = engine.hoverAt(workspace, document, fromProtoPosition(document.lines, position))
      return hover ? toProtoHover(document.lines, hover) : null
    }),
  )

  connection.onCompletion(
    guarded<CompletionParams, CompletionItem[]>(session, 'textDocument/completion', [], (view, {position, context}) => {
      const {engine, document} = view
      const offset = fromProtoPosition(document.lines, position)
      const items = engine.completionsAt(document, offset, context?.triggerCharacter)
      return items.map(item => toProtoCompletion(document.lines, item, session.abilities.snippets))
    }),
  )

  connection.onDocumentSymbol(
    guarded<DocumentSymbolParams, DocumentSymbol[]>(session, 'textDocument/documentSymbol', [], ({engine, document}) =>
      engine.outlineOf(document).map(node => toProtoSymbol(document.lines, node)),
    ),
  )

  connection.onCodeAction(
    guarded<CodeActionParams, CodeAction[]>(session, 'textDocument/codeAction', [], (view, params) => {
      const {range, context, textDocument} = params
      if (context.only && !context.only.some(kind => isOrHolds(kind, CodeActionKind.QuickFix))) return []
      const {engine, workspace, document} = view
      const {lines} = document
      const actions = engine.codeActionsAt(workspace, document, fromProtoRange(lines, range), session.runOptions())
      const target = {
        uri: textDocument.uri,
        version: session.versionOf(textDocument.uri),
        versioned: session.abilities.versionedEdits,
      }
      return actions.map(action => toProtoCodeAction(lines, action, target, context.diagnostics))
    }),
  )

  connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      session,
      'textDocument/diagnostic',
      {kind: DocumentDiagnosticReportKind.Full, items: []},
      (_view, {textDocument, previousResultId}) => {
        const {id, items} = session.report(textDocument.uri)
        if (id === previousResultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: id}
        return {kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items]}
      },
    ),
  )

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

function isOrHolds(asked: string, kind: string): boolean {
  return asked === kind || asked === '' || kind.startsWith(`${asked}.`)
}
