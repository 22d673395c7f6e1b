import type {CancellationToken, CodeLens, CodeLensParams} from 'vscode-languageserver'
import type {Lens, LensWords} from '../../features/code-lens'
import {fromProtoRange} from '../from-proto'
import {lensCommands, type DocumentParams, type ListPlace, type TextPlace} from '../protocol'
import type {Session, View} from '../session'
import {toProtoRange} from '../to-proto'
import {guarded} from './guard'

/** What a lens carries from being placed to being shown. */
interface LensData extends DocumentParams {
  readonly sort: Lens['sort']
}

interface AboutLens {
  readonly lens: CodeLens
  readonly textDocument: {readonly uri: string}
}

/** Answers for code lenses: where they are, and what each says once it is in sight. */
export function answerLenses(session: Session): void {
  const {connection} = session
  connection.onCodeLens(
    guarded<CodeLensParams, CodeLens[]>(session, 'textDocument/codeLens', [], (view, {textDocument}) => {
      const {engine, workspace, document} = view
      return engine.lensesOf(workspace, document, session.runOptions(document)).map(({sort, range}): CodeLens => {
        const data: LensData = {uri: textDocument.uri, sort}
        // A lens stands above one line, however long what it is about.
        const {start} = toProtoRange(document.lines, range)
        return {range: {start, end: start}, data}
      })
    }),
  )
  connection.onCodeLensResolve(async (lens: CodeLens, token: CancellationToken) => {
    const {uri} = lens.data as LensData
    const resolve = guarded<AboutLens, CodeLens>(session, 'codeLens/resolve', unchanged(lens), view =>
      resolved(session, view, lens),
    )
    return resolve({lens, textDocument: {uri}}, token)
  })
}

/** A lens about something that is gone: the editor asks for new ones in a moment. */
function unchanged(lens: CodeLens): CodeLens {
  return {...lens, command: {title: '', command: ''}}
}

function resolved(session: Session, {engine, workspace, document}: View, lens: CodeLens): CodeLens {
  const {uri, sort} = lens.data as LensData
  const range = fromProtoRange(document.lines, lens.range)
  const words = engine.lensWords(workspace, document, {sort, range}, session.runOptions(document))
  if (!words) return unchanged(lens)
  const command = lensCommands[words.shows]
  return {
    ...lens,
    command: {
      title: words.title,
      command,
      arguments: [uri, ...argumentsOf({session, workspace, document}, lens, words)],
    },
  }
}

interface Scene extends Pick<View, 'workspace' | 'document'> {
  readonly session: Session
}

function argumentsOf(
  {session, workspace, document: {lines}}: Scene,
  {range}: CodeLens,
  {shows, references, missing, listAt}: LensWords,
): readonly unknown[] {
  switch (shows) {
    case 'findings':
      return []
    case 'references':
      return [
        range.start,
        references.flatMap(({uri, range: place}): TextPlace[] => {
          const there = workspace.documents.get(uri)?.lines
          return there ? [{uri: session.clientUri(uri), ...toProtoRange(there, place)}] : []
        }),
      ]
    case 'missing-members':
      return [
        missing,
        listAt ? ({position: lines.positionAt(listAt.offset), lead: listAt.lead} satisfies ListPlace) : null,
      ]
    case 'comparison':
    case 'siblings':
      return [range.start, 'clause']
  }
}
