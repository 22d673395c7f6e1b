import {describeFailure} from './failure'
import type {Session} from './session'
import {normaliseUri} from './uri'

const quietTime = 200

/**
 * Tells the client of diagnostics that changed without its asking: pushes them to a client that cannot pull, asks one
 * that can to pull again when a sibling changed. Waits for a pause in the typing.
 */
export class Publisher {
  private timer: ReturnType<typeof setTimeout> | undefined
  /** What each open document was last told: the report's id and the version of the text. */
  private readonly published = new Map<string, string>()

  constructor(private readonly session: Session) {}

  /** Something changed; the client hears of it when it has been quiet for a moment. */
  settle(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.settled(), quietTime)
  }

  /** `uri` is no longer open: a client without pull is told to show nothing for it. */
  closed(uri: string): void {
    if (this.published.delete(uri)) void this.session.connection.sendDiagnostics({uri, diagnostics: []})
  }

  private async settled(): Promise<void> {
    const {abilities, connection, host} = this.session
    try {
      await this.session.ready()
      if (!abilities.pullDiagnostics) await this.push()
      else if (abilities.refreshDiagnostics && this.session.outdated().length > 0) {
        connection.languages.diagnostics.refresh().catch(() => {
          // The client is going away, or does not mean what it said; it will pull when it likes.
        })
      }
    } catch (error) {
      host.log(`diagnostics could not be sent: ${describeFailure(error)}`)
    }
  }

  private async push(): Promise<void> {
    for (const {uri, version} of this.session.texts.all()) {
      const {id, items} = this.session.report(normaliseUri(uri))
      const state = `${id} ${String(version)}`
      if (this.published.get(uri) === state) continue
      this.published.set(uri, state)
      await this.session.connection.sendDiagnostics({uri, version, diagnostics: [...items]})
    }
  }
}
