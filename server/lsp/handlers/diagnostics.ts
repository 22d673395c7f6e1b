import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import {describeFailure} from '../failure'
import type {Session} from '../session'
import {normaliseUri} from '../../base/uri'

const slice = 12
const mostAtOnce = 100
/** Milliseconds after which a client that takes results before the answer hears of those that there are. */
const newsEvery = 500
/** Fewer documents are checked before anybody could read that they are. */
const worthProgress = 100

/** What one request about the whole workspace carries. */
interface WorkspacePull {
  readonly params: WorkspaceDiagnosticParams
  readonly token: CancellationToken
  readonly progress: WorkDoneProgressReporter
  /** Takes results before the answer, if the client wants them. */
  readonly send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined
}

/** Answers requests for diagnostics: of one document, and of all, closed files included. */
export function answerDiagnostics(session: Session): void {
  const {diagnostics} = session.connection.languages
  diagnostics.on(async (params, token) => {
    await session.ready()
    await session.prepared
    return token.isCancellationRequested ? cancelled() : documentReport(session, params)
  })
  diagnostics.onWorkspace(async (params, token, progress, reporter) => {
    const send = reporter && ((items: WorkspaceDocumentDiagnosticReport[]) => reporter.report(partial(items)))
    await session.ready()
    await session.prepared
    await session.loader.done
    return workspaceReport(session, {params, token, progress, send})
  })
}

function documentReport(session: Session, params: DocumentDiagnosticParams): DocumentDiagnosticReport {
  const {textDocument, previousResultId} = params
  try {
    const {id, items} = session.report(textDocument.uri)
    if (id === previousResultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: id}
    return {kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items]}
  } catch (error) {
    const length = String(session.lengthOf(textDocument.uri))
    session.host.log(`textDocument/diagnostic failed on a document of ${length} characters: ${describeFailure(error)}`)
    return {kind: DocumentDiagnosticReportKind.Full, items: []}
  }
}

async function workspaceReport(
  session: Session,
  {params, token, progress, send}: WorkspacePull,
): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
  const previous = new Map(params.previousResultIds.map(({uri, value}) => [normaliseUri(uri), {uri, value}]))
  const uris = [...new Set([...session.reportable(), ...previous.keys()])]
  const isLong = uris.length > worthProgress && previous.size === 0
  if (isLong) progress.begin('Checking documents', 0, undefined, true)
  let items: WorkspaceDocumentDiagnosticReport[] = []
  let sliceStart = session.host.now()
  let sent = sliceStart
  for (const [index, uri] of uris.entries()) {
    items.push(reportItem(session, uri, previous.get(uri)))
    if (send && (items.length >= mostAtOnce || session.host.now() - sent >= newsEvery)) {
      send(items)
      items = []
      sent = session.host.now()
    }
    if (session.host.now() - sliceStart < slice) continue
    if (isLong) progress.report(Math.round((100 * index) / uris.length))
    await session.pause()
    if (isCancelled(token)) break
    sliceStart = session.host.now()
  }
  if (isLong) progress.done()
  return isCancelled(token) ? cancelled() : {items}
}

/** A file that is gone is reported once more, empty: the client cannot know otherwise. */
function reportItem(
  session: Session,
  key: string,
  previous: {readonly uri: string; readonly value: string} | undefined,
): WorkspaceDocumentDiagnosticReport {
  const uri = previous?.uri ?? session.clientUri(key)
  const version = session.versionOf(session.clientUri(key))
  const {id, items} = session.report(key)
  return id === previous?.value
    ? {kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: id}
    : {kind: DocumentDiagnosticReportKind.Full, uri, version, resultId: id, items: [...items]}
}

function partial(items: WorkspaceDocumentDiagnosticReport[]): WorkspaceDiagnosticReportPartialResult {
  return {items}
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}

/** A function, because the answer changes between two questions. */
function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested
}
