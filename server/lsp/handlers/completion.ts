import {
  MarkupKind,
  type CancellationToken,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver'
import {fromProtoPosition} from '../from-proto'
import type {Session} from '../session'
import {toProtoCompletion} from '../to-proto'
import {noOwnNames} from '../../vocabulary/own-names'
import {guarded, guardedEverywhere} from './guard'

/** Answers what may be written at a place, and what more is known of a proposal when the reader looks at it. */
export function answerCompletion(session: Session): void {
  const {connection, host} = session
  connection.onCompletion(
    guarded<CompletionParams, CompletionItem[] | CompletionList>(
      session,
      'textDocument/completion',
      [],
      ({engine, workspace, document}, {position, context}) => {
        const offset = fromProtoPosition(document.lines, position)
        const trigger = context?.triggerCharacter
        const found = engine.completionsAt(workspace, document, offset, {
          today: host.today(),
          trigger,
          known: session.runOptions(document).known ?? noOwnNames,
        })
        const items = found.items.map(item => toProtoCompletion(document.lines, item, session.abilities.snippets))
        return found.isCut ? {isIncomplete: true, items} : items
      },
    ),
  )
  const resolve = guardedEverywhere<CompletionItem, CompletionItem>(
    session,
    'completionItem/resolve',
    item => item,
    (engine, item) => {
      const value = typeof item.data === 'string' ? engine.organisationText(item.data, host.today()) : undefined
      return value === undefined ? item : {...item, documentation: {kind: MarkupKind.Markdown, value}}
    },
  )
  connection.onCompletionResolve((item, token: CancellationToken) => resolve(item, token))
}
