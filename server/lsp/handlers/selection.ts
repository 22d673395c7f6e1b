import type {SelectionRange, SelectionRangeParams} from 'vscode-languageserver'
import type {LineIndex} from '../../base/line-index'
import type {TextRange} from '../../base/range'
import {fromProtoPosition} from '../from-proto'
import type {Session} from '../session'
import {toProtoRange} from '../to-proto'
import {guarded} from './guard'

/** What "expand selection" takes at each of the cursors, each range with the one around it as its parent. */
export function answerSelection(session: Session): void {
  session.connection.onSelectionRanges(
    guarded<SelectionRangeParams, SelectionRange[]>(
      session,
      'textDocument/selectionRange',
      [],
      ({engine, document}, {positions}) => {
        const offsets = positions.map(position => fromProtoPosition(document.lines, position))
        const chains = engine.selectionsAt(document, offsets)
        return chains.flatMap(chain => toProtoSelection(document.lines, chain) ?? [])
      },
    ),
  )
}

/** `chain` runs from the smallest range to the largest. */
function toProtoSelection(lines: LineIndex, chain: readonly TextRange[]): SelectionRange | undefined {
  return chain.reduceRight<SelectionRange | undefined>(
    (parent, range) => ({range: toProtoRange(lines, range), ...(parent && {parent})}),
    undefined,
  )
}
