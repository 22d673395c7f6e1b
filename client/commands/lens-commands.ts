import {commands, Disposable, Location, Position, Range, Uri, window, workspace, WorkspaceEdit} from 'vscode'
import type {ListPlace, TextPlace, TextPosition} from '../../server/lsp/protocol'

/** The commands that only code lenses run: show the findings, show the references, add standard members. */
export function lensCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand('tor.showFindings', () => commands.executeCommand('workbench.actions.view.problems')),
    commands.registerCommand('tor.showReferences', (uri?: unknown, position?: unknown, places?: unknown) =>
      typeof uri === 'string' && isPosition(position) && Array.isArray(places)
        ? commands.executeCommand(
            'editor.action.showReferences',
            Uri.parse(uri),
            positionOf(position),
            places.filter(isPlace).map(placeOf),
          )
        : undefined,
    ),
    commands.registerCommand('tor.addStandardMembers', (uri?: unknown, missing?: unknown, place?: unknown) =>
      typeof uri === 'string' && isNames(missing)
        ? addMembers(Uri.parse(uri), missing, isListPlace(place) ? place : undefined)
        : undefined,
    ),
  )
}

/** Shows the standard members that are missing; those that are chosen are added to the end of the list. */
async function addMembers(uri: Uri, missing: readonly string[], place: ListPlace | undefined): Promise<void> {
  if (missing.length === 0) {
    await window.showInformationMessage('All standard members are listed.')
    return
  }
  if (!place) {
    await window.showInformationMessage(`Not listed: ${missing.join(', ')}.`)
    return
  }
  const chosen = await window.showQuickPick([...missing], {
    canPickMany: true,
    placeHolder: 'Standard members that are not listed. Choose those to add.',
  })
  if (!chosen || chosen.length === 0) return
  const edit = new WorkspaceEdit()
  const {position, lead} = place
  edit.insert(uri, new Position(position.line, position.character), chosen.map(name => lead + name).join(''))
  await workspace.applyEdit(edit)
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}

function isListPlace(value: unknown): value is ListPlace {
  return typeof value === 'object' && value !== null && 'position' in value && 'lead' in value
}

function isPosition(value: unknown): value is TextPosition {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value
}

function isPlace(value: unknown): value is TextPlace {
  return typeof value === 'object' && value !== null && 'uri' in value && 'start' in value && 'end' in value
}

function positionOf({line, character}: TextPosition): Position {
  return new Position(line, character)
}

function placeOf({uri, start, end}: TextPlace): Location {
  return new Location(Uri.parse(uri), new Range(positionOf(start), positionOf(end)))
}
