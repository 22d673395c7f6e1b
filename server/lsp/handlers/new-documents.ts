import type {CancellationToken} from 'vscode-languageserver'
import {NewDocumentsRequest, type NewDocument} from '../protocol'
import type {Session} from '../session'
import {guardedEverywhere} from './guard'

/** Answers which whole documents there are to begin with. */
export function answerNewDocuments(session: Session): void {
  const answer = guardedEverywhere<undefined, NewDocument[]>(
    session,
    NewDocumentsRequest,
    () => [],
    engine => engine.documentTemplates.map(({title, description, snippet}) => ({title, description, snippet})),
  )
  session.connection.onRequest(NewDocumentsRequest, (token: CancellationToken) => answer(undefined, token))
}
