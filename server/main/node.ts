import './regexp-flags'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {startServer} from '../lsp/server'
import {createNodeHost} from './node-host'

// The language server as a process: `--node-ipc` from the extension, `--stdio` from other editors.
const connection = createConnection(ProposedFeatures.all)
startServer(
  connection,
  createNodeHost(line => connection.console.log(line)),
)
