import type {FoldingRange, FoldingRangeParams} from 'vscode-languageserver'
import type {Session} from '../session'
import {guarded} from './guard'

/** What can be folded, in whole lines; a client that takes only so many gets the first. */
export function answerFolding(session: Session): void {
  session.connection.onFoldingRanges(
    guarded<FoldingRangeParams, FoldingRange[]>(session, 'textDocument/foldingRange', [], ({engine, document}) =>
      engine.foldsOf(document).slice(0, session.abilities.foldingLimit),
    ),
  )
}
