import type {CancellationToken, DefinitionParams, Location, LocationLink} from 'vscode-languageserver'
import {fromProtoPosition} from '../from-proto'
import type {Session, View} from '../session'
import {toProtoRange} from '../to-proto'

export type DefinitionAnswer = LocationLink[] | Location[] | null

// With thousands of files a late answer helps nobody: what is not known by then is not found.
const patience = 2000

/**
 * Where the words at a position lead. A name that is not known while the folders are still being read is looked for
 * again when they have been, within reason.
 */
export async function findDefinition(
  session: Session,
  view: View,
  params: DefinitionParams,
  token: CancellationToken,
): Promise<DefinitionAnswer> {
  const found = lookUp(session, view, params)
  if (found) return found
  await Promise.race([session.loader.done, timeout(patience)])
  const later = token.isCancellationRequested ? undefined : session.view(params.textDocument.uri)
  return later && later.workspace !== view.workspace ? lookUp(session, later, params) : null
}

function lookUp(session: Session, view: View, {position}: DefinitionParams): DefinitionAnswer {
  const {engine, workspace, document} = view
  const definition = engine.definitionAt(workspace, document, fromProtoPosition(document.lines, position))
  if (!definition) return null
  const originSelectionRange = toProtoRange(document.lines, definition.origin)
  const targets = definition.targets.flatMap(target => {
    const lines = workspace.documents.get(target.uri)?.lines
    return lines ? [{uri: session.clientUri(target.uri), range: toProtoRange(lines, target.range)}] : []
  })
  if (!session.abilities.definitionLinks) return targets
  return targets.map(({uri, range}) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }))
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
