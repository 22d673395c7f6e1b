import type {CancellationToken, DefinitionParams, Location, LocationLink} from 'vscode-languageserver'
import {fromProtoPosition} from '../from-proto'
import type {Session, View} from '../session'
import {toProtoRange} from '../to-proto'
import {loadedView, toProtoLocations} from './locations'

export type DefinitionAnswer = LocationLink[] | Location[] | null

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
  const later = await loadedView(session, params.textDocument.uri, token)
  return later && later.workspace !== view.workspace ? lookUp(session, later, params) : null
}

function lookUp(session: Session, view: View, {position}: DefinitionParams): DefinitionAnswer {
  const {engine, workspace, document} = view
  const {organisations} = session.configurations.ownNames(document.uri)
  const offset = fromProtoPosition(document.lines, position)
  const definition = engine.definitionAt(workspace, document, offset, organisations)
  if (!definition) return null
  const originSelectionRange = toProtoRange(document.lines, definition.origin)
  const targets = toProtoLocations(session, workspace, definition.targets)
  if (!session.abilities.definitionLinks) return targets
  return targets.map(({uri, range}) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }))
}
