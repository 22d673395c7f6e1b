import {
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {TorDocument} from '../model/types'
import type {RunOptions} from '../rules/run'
import type {Workspace} from '../workspace/types'
import {clientAbilities, type ClientAbilities} from './capabilities'
import {Configurations, isConfiguration} from './configurations'
import {Documents} from './documents'
import type {Engine} from './engine-types'
import {describeFailure} from './failure'
import {largestDocument, whyNotDocument, type Host} from './host'
import {Loader, type Reader} from './loader'
import {pause} from './pause'
import {reportOf, Reports, type Report} from './reports'
import {toProtoDiagnostic, toProtoRange} from './to-proto'
import {normaliseUri} from '../base/uri'

/** A document of the moment with what a request about it needs. */
export interface View {
  readonly engine: Engine
  readonly workspace: Workspace
  readonly document: TorDocument
}

/** Milliseconds after an answer in which a client asks what it wants to know next. */
const followUp = 5

/** The server's state while it runs: the client's abilities, the settings, the documents. */
export class Session {
  abilities: ClientAbilities = clientAbilities({})
  /** The folders that are open. */
  folders: readonly string[] = []
  /** The settings of a client that sends them once and cannot be asked. */
  initialSettings: unknown
  readonly texts = new TextDocuments(TextDocument)
  readonly documents: Documents
  readonly configurations: Configurations
  readonly loader: Loader
  /** Settles when settings and configurations have been read, so that the first report is not a wrong one. */
  prepared: Promise<unknown> = Promise.resolve()
  /** Counts what the client says and asks. */
  private heard = 0
  private engine: Engine | undefined
  private loading: Promise<Engine> | undefined
  private readonly reports: Reports
  /** The ids of the last reports on configurations. */
  private readonly configurationReports = new Map<string, string>()
  /** How the client spells the URIs of what it has open. */
  private readonly spellings = new Map<string, string>()
  private readonly told = new Set<string>()
  private lastOptions: {readonly by: readonly unknown[]; readonly options: RunOptions} | undefined

  constructor(
    readonly connection: Connection,
    readonly host: Host,
    private readonly loadEngine: () => Promise<Engine>,
    onLoaded: () => void,
  ) {
    const build = (uri: string, text: string) => this.build(uri, text)
    const vocabularyFor = (uri: string) => this.configurations.vocabularyFor(uri)
    this.configurations = new Configurations(
      host,
      () => this.engine,
      () => this.loader.wordsChanged(),
    )
    this.documents = new Documents(build, () => this.configurations.families, vocabularyFor)
    const reader: Reader = {build, vocabularyFor, pause: () => this.pause()}
    this.loader = new Loader(host, this.documents, async () => (await this.ready(), reader), onLoaded)
    this.reports = new Reports((document, workspace) => this.diagnose(document, workspace))
  }

  /** Takes in what the client says of itself. */
  // Clients that know one folder only still name it in the old way.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  initialize({capabilities, workspaceFolders, rootUri, initializationOptions}: InitializeParams): void {
    this.abilities = clientAbilities(capabilities)
    this.folders = (workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])).map(normaliseUri)
    this.initialSettings = initializationOptions
  }

  /** The parts that read documents, loaded when first asked for. */
  ready(): Promise<Engine> {
    this.heard++
    this.loading ??= this.loadEngine().then(engine => (this.engine = engine))
    return this.loading
  }

  /** For work that nobody waits for: settles when all that the client has asked is answered, and it asks no more. */
  async pause(): Promise<void> {
    let before = this.heard
    await pause()
    while (before !== this.heard) {
      before = this.heard
      await pause(followUp)
    }
  }

  /** The editor opened or changed `text`. */
  changed(text: TextDocument): void {
    this.heard++
    const uri = normaliseUri(text.uri)
    this.spellings.set(uri, text.uri)
    const changed = isConfiguration(uri) ? this.configurations : this.documents
    changed.changed(uri, () => text.getText())
  }

  /** The editor closed `text`. */
  closed(text: TextDocument): void {
    const uri = normaliseUri(text.uri)
    this.spellings.delete(uri)
    this.told.delete(uri)
    if (isConfiguration(uri)) this.configurations.closed(uri)
    else this.documents.closed(uri)
  }

  /** The document that the client calls `uri`, as it is now; undefined if it is not known or not read yet. */
  view(uri: string): View | undefined {
    const engine = this.engine
    if (!engine) return undefined
    const workspace = this.documents.current()
    const document = workspace.documents.get(normaliseUri(uri))
    return document && {engine, workspace, document}
  }

  /** The URI in the spelling that the client knows. */
  clientUri(uri: string): string {
    return this.spellings.get(uri) ?? uri
  }

  /** The number of characters of what the client calls `uri`, for the log. */
  lengthOf(uri: string): number {
    return this.texts.get(uri)?.getText().length ?? 0
  }

  /** The version of the text that the client calls `uri`, null if it is not open. */
  versionOf(uri: string): number | null {
    return this.texts.get(uri)?.version ?? null
  }

  /** The diagnostics of what the client calls `uri`: a document or a configuration. */
  report(uri: string): Report {
    const key = normaliseUri(uri)
    if (isConfiguration(key)) {
      const report = this.configurationReport(key)
      this.configurationReports.set(key, report.id)
      return report
    }
    return this.reports.reportOn(key, this.documents.current(), this.conditions(key))
  }

  /** Everything that may have diagnostics, open or closed. */
  reportable(): readonly string[] {
    return [...this.documents.current().documents.keys(), ...this.configurations.all()]
  }

  /** The open documents whose last report may be wrong by now. */
  outdated(): readonly string[] {
    const workspace = this.documents.current()
    return [...this.spellings.keys()].filter(uri =>
      isConfiguration(uri)
        ? this.configurationReports.has(uri) && this.configurationReports.get(uri) !== this.configurationReport(uri).id
        : this.reports.isOutdated(uri, workspace, this.conditions(uri)),
    )
  }

  /** Takes in the settings as the client has them, by folder and under '' for none; says once what is wrong in them. */
  async configure(settings: ReadonlyMap<string, unknown>): Promise<void> {
    await this.ready()
    const problems = this.configurations.configure(settings)
    if (problems.length === 0) return
    const message = `In the settings of “tor”: ${problems.join(' ')} The rest is in use.`
    this.tell(message, message)
  }

  /** How the rules are to run on `document` now; the same value as long as nothing changes. */
  runOptions(document: TorDocument): RunOptions {
    const {uri, kind} = document
    const by = [document, ...this.conditions(uri)]
    if (!this.lastOptions?.by.every((each, i) => each === by[i])) {
      this.lastOptions = {by, options: {...this.configurations.optionsFor(uri, kind), today: this.host.today()}}
    }
    return this.lastOptions.options
  }

  /** Of paths nothing can be said before all files have been read. */
  private configurationReport(uri: string): Report {
    const documents = this.loader.isIdle ? this.documents.current().documents.values() : undefined
    return reportOf(this.configurations.diagnostics(uri, documents))
  }

  /** What the report on `uri` depends on besides documents. */
  private conditions(uri: string): readonly unknown[] {
    return [this.configurations.ruling(uri), this.host.today()]
  }

  private diagnose(document: TorDocument, workspace: Workspace) {
    const place = (uri: string, range: {start: number; end: number}) => {
      const lines = workspace.documents.get(uri)?.lines
      return lines && {uri: this.clientUri(uri), range: toProtoRange(lines, range)}
    }
    const found = this.engine?.findingsOf(document, workspace, this.runOptions(document)) ?? []
    return found.map(each => toProtoDiagnostic(document.lines, each, place))
  }

  private build(uri: string, text: string): TorDocument | undefined {
    if (whyNotDocument(text) !== undefined) {
      if (text.length > largestDocument) this.tell(uri, `${nameOf(uri)} is larger than 5 MB and is not checked.`)
      return undefined
    }
    try {
      return this.engine?.buildDocument(uri, text, this.configurations.vocabularyFor(uri))
    } catch (error) {
      this.host.log(`a document of ${String(text.length)} characters could not be read: ${describeFailure(error)}`)
      return undefined
    }
  }

  /** Shows `message` unless it was shown for the same reason before. */
  private tell(reason: string, message: string): void {
    if (this.told.has(reason)) return
    this.told.add(reason)
    // A plain notification: the library's own call asks the client to choose among no answers.
    const shown = this.connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Warning, message})
    shown.catch((error: unknown) => this.host.log(`a message could not be shown: ${describeFailure(error)}`))
  }
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
