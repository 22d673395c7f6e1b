import type {Connection} from 'vscode-languageserver'
import {version} from '../../package.json'
import {setLogger} from '../base/log'
import {serverCapabilities} from './capabilities'
import {answerRequests} from './handlers/requests'
import {isConfiguration} from './configurations'
import type {Engine} from './engine-types'
import type {Host} from './host'
import {Publisher} from './publisher'
import {Session} from './session'
import {followWorkspace} from './workspace-events'

/**
 * Serves one client over `connection` until that closes. `initialize` is answered at once; the parts that read
 * documents are loaded after it. `loadEngine` is there for tests that need a part to fail.
 */
export function startServer(
  connection: Connection,
  host: Host,
  loadEngine: () => Promise<Engine> = () => import('./engine'),
): void {
  setLogger(line => host.log(line))
  const session = new Session(connection, host, loadEngine, () => publisher.settle())
  const publisher = new Publisher(session)
  connection.onInitialize(params => {
    session.initialize(params)
    return {capabilities: serverCapabilities(session.abilities), serverInfo: {name: 'tor-docs', version}}
  })
  session.texts.onDidChangeContent(({document}) => {
    session.changed(document)
    publisher.settle()
  })
  session.texts.onDidClose(({document}) => {
    session.closed(document)
    if (isConfiguration(document.uri)) publisher.settle()
    else session.loader.changed([document.uri])
  })
  followWorkspace(session, publisher)
  answerRequests(session)
  session.texts.listen(connection)
  connection.listen()
}
