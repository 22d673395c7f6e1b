import {commands, Position, Range, Uri, window, type QuickPickItem, type TextEditor} from 'vscode'
import {
  SiblingPassagesRequest,
  type PassageUnit,
  type SiblingPassage,
  type SiblingPassages,
  type TextPosition,
} from '../../server/lsp/protocol'
import type {Session} from '../session'

/** Where a command is about: given by a code lens, else the cursor. */
export interface Place {
  readonly uri: Uri
  readonly position: TextPosition
  readonly unit: PassageUnit
}

/** The place that a command's arguments give, else the section at the cursor; undefined where no document is in front. */
export function placeOf(uri: unknown, position: unknown, unit: unknown): Place | undefined {
  if (typeof uri === 'string' && isPosition(position)) {
    return {uri: Uri.parse(uri), position, unit: unit === 'clause' ? 'clause' : 'section'}
  }
  const editor: TextEditor | undefined = window.activeTextEditor
  return editor && {uri: editor.document.uri, position: editor.selection.active, unit: 'section'}
}

/** Asks the server for the passage in the siblings; says why there is none and gives undefined. */
export async function passagesAt(session: Session, place: Place | undefined): Promise<SiblingPassages | undefined> {
  const client = session.running
  if (!place || !client) {
    await window.showInformationMessage(
      place ? 'The ToR server is not running. “ToR: Restart Server” starts it.' : 'Open a document first.',
    )
    return undefined
  }
  const params = {uri: client.code2ProtocolConverter.asUri(place.uri), position: place.position, unit: place.unit}
  const found = await client.sendRequest<SiblingPassages | null>(SiblingPassagesRequest, params)
  if (found) return found
  await window.showInformationMessage(
    'No document of a sibling group has this section. The cursor must be in a section.',
  )
  return undefined
}

/** "ToR: Peek the Same Section in Siblings": shows it inside the editor, as references are shown. */
export async function peekInSiblings(session: Session, place: Place | undefined): Promise<void> {
  const found = await passagesAt(session, place)
  const client = session.running
  if (!found || !place || !client) return
  const locations = found.siblings.map(({uri, start, end}) => {
    const range = new Range(start.line, start.character, end.line, end.character)
    return client.protocol2CodeConverter.asLocation({uri, range})
  })
  const position = new Position(place.position.line, place.position.character)
  await commands.executeCommand('editor.action.peekLocations', place.uri, position, locations, 'peek')
}

interface SiblingItem extends QuickPickItem {
  readonly sibling: SiblingPassage
}

/** Lets the user choose among several siblings, those with other words first; one alone needs no choice. */
export async function chooseSibling(siblings: readonly SiblingPassage[]): Promise<SiblingPassage | undefined> {
  const differing = siblings.filter(({same}) => !same)
  const [only] = siblings.length === 1 ? siblings : differing.length === 1 ? differing : []
  if (only) return only
  const items = [...differing, ...siblings.filter(({same}) => same)].map((sibling): SiblingItem => {
    return {label: sibling.group, description: sibling.same ? 'says the same' : 'differs', sibling}
  })
  const chosen = await window.showQuickPick(items, {placeHolder: 'Compare with which group?'})
  return chosen?.sibling
}

function isPosition(value: unknown): value is TextPosition {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value
}
