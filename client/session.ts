import {CloseAction, ErrorAction, type BaseLanguageClient, type ErrorHandler} from 'vscode-languageclient'

const crashLimit = 4
const crashWindow = 3 * 60 * 1000

/** The server as the editor sees it: at most one client at a time, replaced as a whole by a restart. */
export class Session {
  private client: BaseLanguageClient | undefined
  private turn: Promise<void> = Promise.resolve()

  /** `newClient` makes a client that is not started yet; each start takes a fresh one. */
  constructor(private readonly newClient: () => BaseLanguageClient) {}

  /** The client, while the server runs. */
  get running(): BaseLanguageClient | undefined {
    return this.client?.isRunning() ? this.client : undefined
  }

  /** Ends the server, if there is one, and starts another; fails when that one does not come up. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.end()
      this.client = this.newClient()
      await this.client.start()
    })
  }

  /** Ends the server; never fails. */
  stop(): Promise<void> {
    return this.inTurn(() => this.end())
  }

  private async end(): Promise<void> {
    const client = this.client
    this.client = undefined
    // A client that never came up, or whose server hangs, refuses to stop; there is nothing left to end then.
    await client?.dispose().catch(() => {})
  }

  /** Two restarts pressed in quick succession must not leave two servers. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.turn.then(work)
    this.turn = result.catch(() => {})
    return result
  }
}

/** Lets the library start a crashed server again, all texts included, until it has crashed too often: `giveUp`. */
export function restartAfterCrash(giveUp: () => void): ErrorHandler {
  let crashes: number[] = []
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      crashes = [...crashes.filter(time => time > Date.now() - crashWindow), Date.now()]
      if (crashes.length <= crashLimit) return {action: CloseAction.Restart, handled: true}
      giveUp()
      return {action: CloseAction.DoNotRestart, handled: true}
    },
  }
}
