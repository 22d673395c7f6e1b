import type {RenameFilesParams, TextEdit as ProtoTextEdit, WorkspaceEdit} from 'vscode-languageserver'
import {createLineIndex} from '../../base/line-index'
import {normaliseUri} from '../../base/uri'
import type {Move} from '../../features/file-rename'
import {describeFailure} from '../failure'
import {whyNotDocument} from '../host'
import type {Session} from '../session'
import {toProtoRange} from '../to-proto'

const readAtOnce = 16

interface Text {
  readonly uri: string
  readonly text: string
}

/** Keeps relative links right when files or folders are renamed or moved; in all files, not only in documents of ours. */
export function answerFileRenames(session: Session): void {
  session.connection.workspace.onWillRenameFiles(async (params, token) => {
    try {
      return await editLinks(session, params, () => token.isCancellationRequested)
    } catch (error) {
      session.host.log(`workspace/willRenameFiles failed: ${describeFailure(error)}`)
      return null
    }
  })
}

async function editLinks(
  session: Session,
  {files}: RenameFilesParams,
  isCancelled: () => boolean,
): Promise<WorkspaceEdit | null> {
  const engine = await session.ready()
  const listed = await Promise.all(session.folders.map(folder => session.host.listDocuments(folder).catch(() => [])))
  const uris = [...new Set([...session.texts.keys(), ...listed.flat()].map(normaliseUri))]
  const moves = files.map(file => moveOf(file, uris))
  const changes = new Map<string, ProtoTextEdit[]>()
  for (let at = 0; at < uris.length && !isCancelled(); at += readAtOnce) {
    const texts = await Promise.all(uris.slice(at, at + readAtOnce).map(uri => textOf(session, uri)))
    for (const each of texts) {
      if (!each || !mayLink(each, moves)) continue
      const edits = engine.moveEdits({uri: each.uri, parsed: engine.parse(each.text)}, moves, session.folders)
      const lines = createLineIndex(each.text)
      if (edits.length === 0) continue
      changes.set(
        each.uri,
        edits.map(({range, newText}) => ({range: toProtoRange(lines, range), newText})),
      )
    }
  }
  return isCancelled() || changes.size === 0 ? null : toEdit(session, changes)
}

function moveOf({oldUri, newUri}: RenameFilesParams['files'][number], uris: readonly string[]): Move {
  const from = normaliseUri(oldUri)
  const name = from.slice(from.lastIndexOf('/'))
  const isOnly = uris.filter(uri => uri.endsWith(name)).length === 1
  return {from, to: normaliseUri(newUri), isOnly}
}

function toEdit(session: Session, changes: ReadonlyMap<string, ProtoTextEdit[]>): WorkspaceEdit {
  const named = [...changes].map(([uri, edits]) => [session.clientUri(uri), edits] as const)
  if (!session.abilities.versionedEdits) return {changes: Object.fromEntries(named)}
  return {
    documentChanges: named.map(([uri, edits]) => ({textDocument: {uri, version: session.versionOf(uri)}, edits})),
  }
}

/** Unsaved text before the file. */
async function textOf({texts, host}: Session, uri: string): Promise<Text | undefined> {
  const open = texts.all().find(each => normaliseUri(each.uri) === uri)
  try {
    const text = open ? open.getText() : await host.readDocument(uri)
    return whyNotDocument(text) === undefined ? {uri, text} : undefined
  } catch {
    return undefined
  }
}

/** A text that neither moves nor names what moves needs no reading. */
function mayLink({uri, text}: Text, moves: readonly Move[]): boolean {
  return moves.some(({from}) => {
    const name = from.slice(from.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
    return uri === from || uri.startsWith(`${from}/`) || text.includes(name) || text.includes(decoded(name))
  })
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
