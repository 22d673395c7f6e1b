import type {LinkedEditingRangeParams, LinkedEditingRanges} from 'vscode-languageserver'
import {fromProtoPosition} from '../from-proto'
import type {Session} from '../session'
import {toProtoRange} from '../to-proto'
import {guarded} from './guard'

/** The places of a short form that change together; a short form is letters and figures, so anything else ends it. */
export function answerLinkedEditing(session: Session): void {
  session.connection.languages.onLinkedEditingRange(
    guarded<LinkedEditingRangeParams, LinkedEditingRanges | null>(
      session,
      'textDocument/linkedEditingRange',
      null,
      ({engine, document}, {position}) => {
        const ranges = engine.linkedRangesAt(document, fromProtoPosition(document.lines, position))
        if (!ranges) return null
        return {ranges: ranges.map(range => toProtoRange(document.lines, range)), wordPattern: '[\\wÀ-ÿ&/-]+'}
      },
    ),
  )
}
