import {commands, window, workspace, type ExtensionContext, type LogOutputChannel} from 'vscode'
import {RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions} from 'vscode-languageclient'
import {siblingPassages} from './commands/compare-with-sibling'
import {lensCommands} from './commands/lens-commands'
import {newDocument} from './commands/new-document'
import {newSibling} from './commands/new-sibling'
import {restart} from './commands/restart'
import {showModel} from './commands/show-model'
import {showOutput} from './commands/show-output'
import {answerFileRequests, documentFiles, documentSelector, originalsOnly, unlessMarkdownDoes} from './documents'
import {showRegisterEntries} from './register-entries'
import {restartAfterCrash, Session} from './session'

/** Makes the client of one platform, connected to its server but not started. */
export type NewClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient

let session: Session | undefined

/** Starts the server and registers the commands. Never fails: a server that does not start is shown to the user. */
export async function startClient(context: ExtensionContext, newClient: NewClient): Promise<void> {
  const output = window.createOutputChannel('ToR', {log: true})
  const watcher = workspace.createFileSystemWatcher(documentFiles)
  const started = new Session(() => {
    const client = newClient('tor', 'ToR', {
      documentSelector,
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      synchronize: {fileEvents: watcher},
      middleware: {...originalsOnly, workspace: {willRenameFiles: unlessMarkdownDoes}},
      errorHandler: restartAfterCrash(
        () => void reportFailure('The ToR server stopped several times in a row.', output),
      ),
      initializationFailedHandler: () => false,
    })
    logQuietly(client)
    answerFileRequests(client)
    return client
  })
  session = started
  const start = () =>
    started.restart().catch((error: unknown) => {
      output.error(error instanceof Error ? error : String(error))
      void reportFailure('The ToR server could not be started.', output)
    })
  context.subscriptions.push(
    output,
    watcher,
    restart(start),
    showModel(started),
    showOutput(output),
    showRegisterEntries(started),
    siblingPassages(started),
    newDocument(started),
    newSibling(started),
    lensCommands(),
  )
  await start()
}

/** Ends the server; for the editor's `deactivate`. */
export function stopClient(): Promise<void> | undefined {
  return session?.stop()
}

/** The library announces a failed start in the words of the protocol; it goes to the log, and we say it once. */
function logQuietly(client: BaseLanguageClient): void {
  const log = client.error.bind(client)
  client.error = (message, data: unknown) => log(message, data, false)
}

async function reportFailure(what: string, output: LogOutputChannel): Promise<void> {
  const chosen = await window.showErrorMessage(
    `${what} Your documents are not checked until it runs again.`,
    'Show output',
    'Restart',
  )
  if (chosen === 'Show output') output.show()
  if (chosen === 'Restart') await commands.executeCommand('tor.restart')
}
