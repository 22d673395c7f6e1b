import type {ExtensionContext} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {startClient, stopClient} from '../extension'

/** Called by the desktop editor when a document of ours is opened; the server runs in a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js')
  const run = {module, transport: TransportKind.ipc}
  const debug = {...run, options: {execArgv: ['--nolazy', '--inspect=6009']}}
  return startClient(context, (id, name, options) => new LanguageClient(id, name, {run, debug}, options))
}

/** Called when the editor closes or the extension is switched off. */
export const deactivate = stopClient
