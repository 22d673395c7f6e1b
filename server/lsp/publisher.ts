import {CodeLensRefreshRequest} from 'vscode-languageserver'
import {describeFailure} from './failure'
import type {Session} from './session'
import {normaliseUri} from '../base/uri'

const quietTime = 200
/** Beyond this many documents a client that cannot pull hears of the open ones only. */
const mostClosed = 2000

/**
 * Tells the client of diagnostics that changed without its asking: pushes them to a client that cannot pull, asks one
 * that can to pull again, and its notes too, when a sibling changed. Waits for a pause in the typing.
 */
export class Publisher {
  private timer: ReturnType<typeof setTimeout> | undefined
  /** What the client was last told of each document, under the spelling that it was told. */
  private readonly published = new Map<string, {readonly uri: string; readonly state: string}>()
  /** Counts the rounds, so that one that was overtaken ends. */
  private round = 0

  /** The configurations at the last refresh. */
  private configured = 0

  constructor(private readonly session: Session) {}

  /** Something changed; the client hears of it when it has been quiet for a moment. */
  settle(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.settled(), quietTime)
  }

  private async settled(): Promise<void> {
    const {abilities, host} = this.session
    try {
      await this.session.ready()
      await this.session.prepared
      if (!abilities.pullDiagnostics) await this.push()
      else this.refresh(this.session.outdated().length > 0)
    } catch (error) {
      host.log(`diagnostics could not be sent: ${describeFailure(error)}`)
    }
  }

  private refresh(isOutdated: boolean): void {
    const {abilities, connection, configurations} = this.session
    const isReconfigured = configurations.revision !== this.configured
    this.configured = configurations.revision
    // The client may be going away, or not mean what it said; it will pull when it likes.
    if (abilities.refreshDiagnostics && isOutdated) connection.languages.diagnostics.refresh().catch(() => {})
    if (abilities.refreshHints && (isOutdated || isReconfigured))
      connection.languages.inlayHint.refresh().catch(() => {})
    if (abilities.refreshLenses && isOutdated) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {})
  }

  private async push(): Promise<void> {
    const round = ++this.round
    const open = new Set<string>()
    for (const {uri, version} of this.session.texts.all()) {
      open.add(normaliseUri(uri))
      await this.publish(uri, version)
    }
    const all = this.session.reportable()
    const closed = all.length > mostClosed ? [] : all.filter(uri => !open.has(uri))
    for (const uri of closed) {
      await this.session.pause()
      // Something has changed meanwhile: the next round tells it.
      if (round !== this.round) return
      await this.publish(uri, undefined)
    }
    const kept = new Set([...open, ...closed])
    for (const uri of [...this.published.keys()]) if (!kept.has(uri)) await this.clear(uri)
  }

  private async publish(uri: string, version: number | undefined): Promise<void> {
    const {id, items} = this.session.report(uri)
    const key = normaliseUri(uri)
    const before = this.published.get(key)
    // A closed file without findings is what the client believes anyway.
    if (!before && version === undefined && items.length === 0) return
    const state = `${id} ${String(version)}`
    if (before?.state === state) return
    const spelling = before?.uri ?? uri
    this.published.set(key, {uri: spelling, state})
    const diagnostics = [...items]
    await this.session.connection.sendDiagnostics({
      uri: spelling,
      ...(version !== undefined && {version}),
      diagnostics,
    })
  }

  private async clear(key: string): Promise<void> {
    const before = this.published.get(key)
    this.published.delete(key)
    if (before) await this.session.connection.sendDiagnostics({uri: before.uri, diagnostics: []})
  }
}
