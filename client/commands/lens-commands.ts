import {commands, Disposable, Position, Uri, window, workspace, WorkspaceEdit} from 'vscode'
import type {ListPlace} from '../../server/lsp/protocol'

/** The commands that only code lenses run: show the findings, add standard members. */
export function lensCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand('tor.showFindings', () => commands.executeCommand('workbench.actions.view.problems')),
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
