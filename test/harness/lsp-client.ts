import {PassThrough} from 'node:stream'
import {createConnection} from 'vscode-languageserver/node'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node'
import {onTestFinished} from 'vitest'
import type {Host} from '../../server/lsp/host'
import {startServer} from '../../server/lsp/server'
import type {Engine} from '../../server/lsp/engine-types'

/** Files in memory in place of the disk; a test changes `files` as a user changes a folder. */
export interface MemoryHost extends Host {
  readonly files: Map<string, string>
  readonly lines: string[]
}

/** A client that is connected to a server in this process, with everything that the server told it. */
export interface TestClient {
  readonly connection: ProtocolConnection
  readonly host: MemoryHost
  readonly initialized: InitializeResult
  readonly published: PublishDiagnosticsParams[]
  readonly messages: string[]
  /** How often the server asked for diagnostics to be pulled again. */
  readonly refreshes: () => number
  /** How often the server asked for code lenses to be asked for again. */
  readonly lensRefreshes: () => number
  open(uri: string, text: string): Promise<void>
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>
}

export interface TestOptions {
  readonly files?: Readonly<Record<string, string>>
  readonly folders?: readonly string[]
  readonly capabilities?: ClientCapabilities
  readonly configuration?: unknown
  readonly engine?: Partial<Engine>
  /** Folders that cannot be read. */
  readonly vanished?: readonly string[]
}

/** What VS Code can do, as far as the server asks. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: {relatedDocumentSupport: false},
    completion: {completionItem: {snippetSupport: true}},
    definition: {linkSupport: true},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: {refreshSupport: true},
    workspaceEdit: {documentChanges: true, changeAnnotationSupport: {}},
    codeLens: {refreshSupport: true},
    didChangeConfiguration: {dynamicRegistration: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
  },
}

/** Starts a server and a client for the running test, and waits until they have greeted each other. */
export async function connect(options: TestOptions = {}): Promise<TestClient> {
  const {folders = ['file:///work'], capabilities = fullCapabilities} = options
  const host = memoryHost(options)
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    host,
    async () => ({...(await import('../../server/lsp/engine')), ...options.engine}),
  )
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const published: PublishDiagnosticsParams[] = []
  const messages: string[] = []
  let refreshes = 0
  let lensRefreshes = 0
  connection.onNotification(PublishDiagnosticsNotification.type, params => void published.push(params))
  connection.onNotification(ShowMessageNotification.type, ({message}) => void messages.push(message))
  connection.onRequest('workspace/configuration', () => [options.configuration ?? null])
  connection.onRequest('workspace/diagnostic/refresh', () => (refreshes++, null))
  connection.onRequest('workspace/codeLens/refresh', () => (lensRefreshes++, null))
  connection.onRequest(RegistrationRequest.type, () => undefined)
  connection.listen()
  onTestFinished(() => connection.dispose())
  const workspaceFolders = folders.map(uri => ({uri, name: uri}))
  connection.onRequest('workspace/workspaceFolders', () => workspaceFolders)
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    // Required by the protocol's types, though deprecated by its text.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    rootUri: null,
    capabilities,
    workspaceFolders,
  })
  await connection.sendNotification(InitializedNotification.type, {})
  return {
    connection,
    host,
    initialized,
    published,
    messages,
    refreshes: () => refreshes,
    lensRefreshes: () => lensRefreshes,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: {uri, languageId: 'markdown', version: 1, text},
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri, version},
        contentChanges,
      }),
    pull: (uri, previousResultId) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: {uri},
        ...(previousResultId !== undefined && {previousResultId}),
      }),
  }
}

/** The findings that the server reports for a document when it is asked; fails if it says that they are unchanged. */
export async function pulled(client: TestClient, uri: string): Promise<readonly Diagnostic[]> {
  const report = await client.pull(uri)
  if (report.kind !== 'full') throw new Error('expected a full report')
  return report.items
}

/** Waits until `condition` gives something; fails with what the server logged when it never does. */
export async function eventually<T>(client: TestClient, condition: () => T | undefined | false): Promise<T> {
  for (let attempt = 0; attempt < 1500; attempt++) {
    const result = condition()
    if (result !== undefined && result !== false) return result
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`nothing came; the server logged:\n${client.host.lines.join('\n')}`)
}

/** The place of `words` in `text`, on its first character. */
export function positionOf(text: string, words: string): Position {
  const offset = text.indexOf(words)
  if (offset < 0) throw new Error(`“${words}” is not in the text`)
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return {line: before.length - 1, character: before.at(-1)?.length ?? 0}
}

function memoryHost({files: given = {}, vanished = []}: TestOptions): MemoryHost {
  const files = new Map(Object.entries(given))
  const lines: string[] = []
  return {
    files,
    lines,
    listDocuments: folder => {
      if (vanished.includes(folder)) return Promise.reject(new Error('there is no such file or folder'))
      return Promise.resolve([...files.keys()].filter(uri => uri.startsWith(`${folder}/`)))
    },
    readDocument: uri => {
      const text = files.get(uri)
      return text === undefined ? Promise.reject(new Error('there is no such file or folder')) : Promise.resolve(text)
    },
    log: line => void lines.push(line),
    now: () => 0,
    today: () => '2026-06-15',
  }
}
