import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextDocumentEdit,
  TextEdit as ProtoTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import type {TextEdit} from '../../base/edit'
import type {Workspace} from '../../workspace/types'
import type {Session} from '../session'
import {toProtoRange} from '../to-proto'

/** An edit of one document, with what a preview says of it. */
export interface AnnotatedEdit extends TextEdit {
  readonly uri: string
  readonly note: ChangeAnnotation
}

/** Edits of several documents in the best form that the client takes: with versions and notes, or plain. */
export function toWorkspaceEdit(
  session: Session,
  workspace: Workspace,
  edits: readonly AnnotatedEdit[],
): WorkspaceEdit {
  const byUri = new Map<string, AnnotatedEdit[]>()
  for (const edit of edits) byUri.set(edit.uri, [...(byUri.get(edit.uri) ?? []), edit])
  const {versionedEdits, changeAnnotations} = session.abilities
  if (!versionedEdits) {
    const plain = [...byUri].map(([uri, list]) => [session.clientUri(uri), list.map(edit => toProto(workspace, edit))])
    return {changes: Object.fromEntries(plain) as Record<string, ProtoTextEdit[]>}
  }
  const notes = new Map<string, ChangeAnnotation>()
  const documentChanges = [...byUri].map(([uri, list]): TextDocumentEdit => {
    const clientUri = session.clientUri(uri)
    const annotated = (edit: AnnotatedEdit): AnnotatedTextEdit => {
      const annotationId = `${clientUri} ${edit.note.needsConfirmation === true ? 'look' : 'sure'}`
      notes.set(annotationId, edit.note)
      return {...toProto(workspace, edit), annotationId}
    }
    return {
      textDocument: {uri: clientUri, version: session.versionOf(clientUri)},
      edits: list.map(edit => (changeAnnotations ? annotated(edit) : toProto(workspace, edit))),
    }
  })
  return {documentChanges, ...(changeAnnotations && {changeAnnotations: Object.fromEntries(notes)})}
}

function toProto({documents}: Workspace, {uri, range, newText}: AnnotatedEdit): ProtoTextEdit {
  const lines = documents.get(uri)?.lines
  const nowhere = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}
  return {range: lines ? toProtoRange(lines, range) : nowhere, newText}
}
