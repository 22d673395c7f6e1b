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
    engine => {
      const folders = session.folders.length === 0 ? [''] : session.folders
      const words = folders.map(folder => session.configurations.vocabularyFor(`${folder}/`) ?? engine.usualVocabulary)
      const all = words.flatMap(({documentTemplates}) => documentTemplates)
      // Two folders may have a document of one name; then it is that of the first.
      return [
        ...new Map(
          all.toReversed().map(({title, description, snippet}) => [title, {title, description, snippet}]),
        ).values(),
      ].toReversed()
    },
  )
  session.connection.onRequest(NewDocumentsRequest, (token: CancellationToken) => answer(undefined, token))
}
