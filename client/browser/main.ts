/// <reference lib="webworker" />
import {Uri, type ExtensionContext} from 'vscode'
import {LanguageClient} from 'vscode-languageclient/browser'
import {startClient, stopClient} from '../extension'

/** Called by an editor in the browser when a document of ours is opened; the server runs in a Web Worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true)
  let worker: Worker | undefined
  const newWorker = async () => {
    worker?.terminate()
    worker = new Worker(script)
    return worker
  }
  context.subscriptions.push({dispose: () => worker?.terminate()})
  return startClient(context, (id, name, options) => new LanguageClient(id, name, newWorker, options))
}

/** Called when the editor closes or the extension is switched off. */
export const deactivate = stopClient
