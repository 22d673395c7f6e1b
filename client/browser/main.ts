/// <reference lib="webworker" />
import {Uri, type ExtensionContext} from 'vscode'
import {BrowserMessageReader, BrowserMessageWriter, LanguageClient} from 'vscode-languageclient/browser'
import {startClient, stopClient} from '../extension'

/** Called by an editor in the browser when a document of ours is opened; the server runs in a Web Worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true)
  let worker: Worker | undefined
  const connect = async () => {
    worker?.terminate()
    worker = new Worker(script)
    // The library takes a worker too, but does not recognise those of the editor, which wraps the class.
    return {reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker)}
  }
  context.subscriptions.push({dispose: () => worker?.terminate()})
  return startClient(context, (id, name, options) => new LanguageClient(id, name, connect, options))
}

/** Called when the editor closes or the extension is switched off. */
export const deactivate = stopClient
