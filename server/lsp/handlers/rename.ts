import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type {RenameEdit} from '../../features/rename'
import {fromProtoPosition} from '../from-proto'
import type {Session, View} from '../session'
import {toProtoRange} from '../to-proto'
import {guarded} from './guard'
import {loadedView} from './locations'
import {toWorkspaceEdit, type AnnotatedEdit} from './workspace-edit'

type Refused = ResponseError<never>

/** Answers whether the name at a position can be renamed, and renames it in every document that means it. */
export function answerRename(session: Session): void {
  const {connection} = session
  connection.onPrepareRename(
    guarded<PrepareRenameParams, {range: Range; placeholder: string} | Refused | null>(
      session,
      'textDocument/prepareRename',
      null,
      ({engine, workspace, document}, {position}) => {
        const place = engine.renamePlaceAt(workspace, document, fromProtoPosition(document.lines, position))
        if ('refusal' in place) return refused(place.refusal)
        return {range: toProtoRange(document.lines, place.range), placeholder: place.placeholder}
      },
    ),
  )
  connection.onRenameRequest(
    guarded<RenameParams, WorkspaceEdit | Refused | null>(
      session,
      'textDocument/rename',
      null,
      (_view, params, token) => rename(session, params, token),
    ),
  )
}

/** Half of the documents renamed would be worse than none: while the folders are being read there is no answer. */
async function rename(
  session: Session,
  {textDocument, position, newName}: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | Refused | null> {
  const view = await loadedView(session, textDocument.uri, token)
  if (!view) return null
  if (!session.loader.isIdle) return refused('The folders are still being read. Try again in a moment.')
  const {engine, workspace, document} = view
  const edits = engine.renameAt(workspace, document, fromProtoPosition(document.lines, position), newName)
  return 'refusal' in edits
    ? refused(edits.refusal)
    : toWorkspaceEdit(session, workspace, annotate(session, view, edits))
}

/** Forms that need a look are grouped by document; a client that cannot ask gets the sure ones only. */
function annotate(session: Session, {workspace}: View, edits: readonly RenameEdit[]): readonly AnnotatedEdit[] {
  const asks = session.abilities.changeAnnotations
  return edits
    .filter(({sure}) => sure || asks)
    .map(edit => {
      const document = workspace.documents.get(edit.uri)
      const title = document?.title?.text ?? edit.uri.slice(edit.uri.lastIndexOf('/') + 1)
      const note = edit.sure
        ? {label: title, description: 'The name as it stands', needsConfirmation: false}
        : {label: title, description: 'Shortened or other forms: please look', needsConfirmation: true}
      return {...edit, note}
    })
}

function refused(message: string): Refused {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
