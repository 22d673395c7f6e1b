import type {Connection} from 'vscode-languageserver'
import type {Host} from '../lsp/host'
import {ListDocumentsRequest, ReadDocumentRequest, type DocumentParams} from '../lsp/protocol'
import {today} from './today'
import {isInside, normaliseUri} from '../base/uri'

/** A host that has the client list and read the files: a web worker cannot, and they may be on another machine. */
export function createBrowserHost(connection: Connection): Host {
  return {
    async listDocuments(folder) {
      const all = await connection.sendRequest<readonly string[]>(ListDocumentsRequest)
      return all.filter(uri => isInside(folder, normaliseUri(uri)))
    },
    readDocument(uri) {
      const params: DocumentParams = {uri}
      return connection.sendRequest<string>(ReadDocumentRequest, params)
    },
    log: line => connection.console.log(line),
    now: () => performance.now(),
    today,
  }
}
