import {type Uri, workspace, type Disposable} from 'vscode'
import {RegisterEntryRequest, registerScheme} from '../server/lsp/protocol'
import type {Session} from './session'

/** Shows entries of the register of organisations, to which names lead, as read-only documents. */
export function showRegisterEntries(session: Session): Disposable {
  return workspace.registerTextDocumentContentProvider(registerScheme, {
    provideTextDocumentContent: async (uri: Uri): Promise<string> => {
      const client = session.running
      if (!client) return 'The ToR server is not running. The command "ToR: Restart Server" starts it.\n'
      return client.sendRequest(RegisterEntryRequest, {uri: client.code2ProtocolConverter.asUri(uri)})
    },
  })
}
