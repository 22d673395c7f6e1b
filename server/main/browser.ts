import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import {startServer} from '../lsp/server'
import {createBrowserHost} from './browser-host'

// The language server as a web worker, whose global object is the channel to the extension.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0]
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker))
startServer(connection, createBrowserHost(connection))
