import {
  CodeActionKind,
  ExecuteCommandRequest,
  type CodeAction as ProtoCodeAction,
  type CodeActionParams,
} from 'vscode-languageserver'
import {fixAllKind, showRulePage} from '../capabilities'
import {describeFailure} from '../failure'
import type {CodeAction} from '../../features/types'
import {rulePage} from '../../rules/helpers/rule-page'
import {fromProtoRange} from '../from-proto'
import type {Session, View} from '../session'
import {toProtoCodeAction} from '../to-proto'
import {guarded} from './guard'
import {wordingActions} from './sibling-actions'

/** What an unresolved action carries from the offer to the choice. */
interface Deferred {
  readonly uri: string
  readonly version: number | null
  /** The rule whose findings are to be fixed, null for all safe fixes. */
  readonly rule: string | null
}

/** Answers requests for code actions, works out the large ones when they are chosen, and shows pages. */
export function answerCodeActions(session: Session): void {
  const {connection, host} = session
  connection.onCodeAction(
    guarded<CodeActionParams, ProtoCodeAction[]>(session, 'textDocument/codeAction', [], (view, params) => {
      const {only} = params.context
      const wants = (kind: string): boolean => !only || only.some(asked => isOrHolds(asked, kind))
      const fixes = wants(CodeActionKind.QuickFix) ? quickFixes(session, view, params) : []
      const wordings = wordingActions(session, view, params.range).filter(({kind}) => wants(kind))
      const quick = [...fixes, ...wordings]
      // Offered where it is asked for, on saving and under “Source Action…”: not on every light bulb.
      return only && wants(fixAllKind) ? [...quick, ...sourceFixes(session, view, params)] : quick
    }),
  )
  connection.onCodeActionResolve(async action => {
    const deferred = deferredOf(action.data)
    if (!deferred) return action
    await session.ready()
    const view = session.view(deferred.uri)
    if (!view || session.versionOf(deferred.uri) !== deferred.version) return action
    return {...action, ...editOf(session, view, deferred)}
  })
  connection.onRequest(ExecuteCommandRequest.type, async ({command, arguments: [rule] = []}) => {
    const known = (await session.ready()).rules.find(({id}) => id === rule)
    if (command !== showRulePage || !known) return null
    await connection.window
      .showDocument({uri: rulePage(known.id), external: true})
      .catch((error: unknown) => host.log(`a page could not be shown: ${describeFailure(error)}`))
    return null
  })
}

function quickFixes(session: Session, view: View, {range, context, textDocument}: CodeActionParams): ProtoCodeAction[] {
  const {engine, workspace, document} = view
  const place = fromProtoRange(document.lines, range)
  const actions = engine.codeActionsAt(workspace, document, place, session.runOptions(document))
  return actions
    .filter(({page}) => page === undefined || session.abilities.showsDocuments)
    .map(action => toProto(session, view, action, textDocument.uri, context.diagnostics))
}

function toProto(
  session: Session,
  view: View,
  action: CodeAction,
  uri: string,
  diagnostics: CodeActionParams['context']['diagnostics'],
): ProtoCodeAction {
  const {lines} = view.document
  const version = session.versionOf(uri)
  const target = {uri, version, versioned: session.abilities.versionedEdits}
  const made = toProtoCodeAction(lines, action, target, diagnostics)
  const {edit: _edit, ...plain} = made
  if (action.page !== undefined) {
    return {...plain, command: {title: action.title, command: showRulePage, arguments: [action.page]}}
  }
  if (action.fixAll === undefined) return made
  return {...plain, ...deferredOrNow(session, view, {uri, version, rule: action.fixAll})}
}

function sourceFixes(session: Session, view: View, {textDocument: {uri}}: CodeActionParams): ProtoCodeAction[] {
  const action = {title: 'Fix all that can be fixed safely', kind: fixAllKind}
  const version = session.versionOf(uri)
  return [{...action, ...deferredOrNow(session, view, {uri, version, rule: null})}]
}

function deferredOrNow(session: Session, view: View, deferred: Deferred): Partial<ProtoCodeAction> {
  return session.abilities.resolvesEdits ? {data: deferred} : editOf(session, view, deferred)
}

function editOf(session: Session, view: View, {uri, version, rule}: Deferred): Pick<ProtoCodeAction, 'edit'> {
  const {engine, workspace, document} = view
  const edits = engine.allFixes(workspace, document, session.runOptions(document), rule ?? undefined)
  const all: CodeAction = {title: '', kind: 'quickfix', rule: undefined, preferred: false, edits}
  const {edit} = toProtoCodeAction(document.lines, all, {uri, version, versioned: session.abilities.versionedEdits}, [])
  return edit ? {edit} : {}
}

function deferredOf(data: unknown): Deferred | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('rule' in data)) return undefined
  const {uri, rule} = data
  const version = 'version' in data && typeof data.version === 'number' ? data.version : null
  if (typeof uri !== 'string' || (typeof rule !== 'string' && rule !== null)) return undefined
  return {uri, version, rule}
}

function isOrHolds(asked: string, kind: string): boolean {
  return asked === kind || asked === '' || kind.startsWith(`${asked}.`)
}
