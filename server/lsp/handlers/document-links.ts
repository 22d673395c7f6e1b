import type {DocumentLink, DocumentLinkParams} from 'vscode-languageserver'
import type {Session} from '../session'
import {toProtoRange} from '../to-proto'
import {guarded} from './guard'

/** Words that can be followed; the place in the target is given the way editors have agreed on: `#L12,5`. */
export function answerDocumentLinks(session: Session): void {
  session.connection.onDocumentLinks(
    guarded<DocumentLinkParams, DocumentLink[]>(session, 'textDocument/documentLink', [], view => {
      const {engine, workspace, document} = view
      return engine.documentLinks(workspace, document).flatMap(({range, target, tooltip}) => {
        const place = workspace.documents.get(target.uri)?.lines.positionAt(target.range.start)
        if (!place) return []
        const fragment = `L${String(place.line + 1)},${String(place.character + 1)}`
        const uri = `${session.clientUri(target.uri)}#${fragment}`
        return [{range: toProtoRange(document.lines, range), target: uri, tooltip}]
      })
    }),
  )
}
