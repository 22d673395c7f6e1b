import type {InlayHint, InlayHintParams} from 'vscode-languageserver'
import {fromProtoRange} from '../from-proto'
import type {Session} from '../session'
import {guarded} from './guard'

/** Notes between the words, unless the user does not want them. */
export function answerInlayHints(session: Session): void {
  session.connection.languages.inlayHint.on(
    guarded<InlayHintParams, InlayHint[]>(session, 'textDocument/inlayHint', [], (view, {range}) => {
      const {engine, workspace, document} = view
      if (!session.configurations.wantsHints(document.uri)) return []
      const {lines} = document
      return engine.inlayHints(workspace, document, fromProtoRange(lines, range)).map(({offset, label, tooltip}) => ({
        position: lines.positionAt(offset),
        label,
        tooltip,
        paddingLeft: true,
      }))
    }),
  )
}
