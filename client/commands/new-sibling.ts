import {commands, window, workspace, type Disposable} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {NewSiblingRequest, SiblingPlacesRequest} from '../../server/lsp/protocol'
import type {Session} from '../session'

const otherPlace = 'Another place…'

/** "ToR: New Sibling from This Document…": asks for the place and opens the first draft of its document, unsaved. */
export function newSibling(session: Session): Disposable {
  return commands.registerCommand('tor.newSibling', async () => {
    const source = window.activeTextEditor?.document
    const client = session.running
    if (!source || !client) {
      await window.showInformationMessage('Open the terms of reference that the new ones are to be made from first.')
      return
    }
    const uri = client.code2ProtocolConverter.asUri(source.uri)
    const place = await askForPlace(await client.sendRequest<string[]>(SiblingPlacesRequest, {uri}))
    if (place !== undefined) await openDraft(client, uri, place)
  })
}

/** The place of the new group: one that the texts name and that has no document, or any other. */
async function askForPlace(places: readonly string[]): Promise<string | undefined> {
  const chosen =
    places.length > 0
      ? await window.showQuickPick([...places, otherPlace], {placeHolder: 'For which group?'})
      : otherPlace
  if (chosen !== otherPlace) return chosen
  const typed = await window.showInputBox({
    prompt: 'The place of the new group, as it stands in its name',
    validateInput: value => (value.trim() === '' ? 'Type the name of a place.' : undefined),
  })
  return typed?.trim()
}

async function openDraft(client: BaseLanguageClient, uri: string, place: string): Promise<void> {
  const draft = await client.sendRequest<string | null>(NewSiblingRequest, {uri, place})
  if (draft === null) {
    await window.showInformationMessage(
      'This document is no terms of reference of a group for a place, so that no sibling can be made from it.',
    )
    return
  }
  await window.showTextDocument(await workspace.openTextDocument({language: 'markdown', content: draft}))
}
