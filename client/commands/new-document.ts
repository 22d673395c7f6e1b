import {commands, SnippetString, window, workspace, type Disposable} from 'vscode'
import {NewDocumentsRequest, type NewDocument} from '../../server/lsp/protocol'
import type {Session} from '../session'

/**
 * "ToR: New Document…": asks for the sort of document and opens it, unsaved, with a tab stop at each place to fill in. A
 * title as argument chooses without asking.
 */
export function newDocument(session: Session): Disposable {
  return commands.registerCommand('tor.newDocument', async (title?: unknown) => {
    const known = (await session.running?.sendRequest<NewDocument[]>(NewDocumentsRequest)) ?? []
    if (known.length === 0) {
      await window.showInformationMessage('The ToR server is not running. Restart it with “ToR: Restart Server”.')
      return
    }
    const chosen = known.find(each => each.title === title) ?? (await choose(known))
    if (!chosen) return
    const document = await workspace.openTextDocument({language: 'markdown'})
    const editor = await window.showTextDocument(document)
    await editor.insertSnippet(new SnippetString(chosen.snippet))
  })
}

async function choose(known: readonly NewDocument[]): Promise<NewDocument | undefined> {
  const items = known.map(each => ({label: each.title, detail: each.description, each}))
  const item = await window.showQuickPick(items, {placeHolder: 'Which document?', matchOnDetail: true})
  return item?.each
}
