import {
  DocumentHighlightKind,
  type CancellationToken,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type ImplementationParams,
  type Location,
  type ReferenceParams,
  type TypeDefinitionParams,
} from 'vscode-languageserver'
import {ownEntryAt, ownEntryText} from '../../vocabulary/own-names'
import {registerNameAt} from '../../vocabulary/register/entry-page'
import {fromProtoPosition} from '../from-proto'
import {RegisterEntryRequest, type DocumentParams} from '../protocol'
import type {Session, View} from '../session'
import {toProtoRange} from '../to-proto'
import {guarded} from './guard'
import {loadedView, toProtoLocations} from './locations'

/** Answers where else the thing at a position is named, what it belongs to, and what carries it out. */
export function answerNamedPlaces(session: Session): void {
  const {connection} = session
  const references = guarded<ReferenceParams, Location[]>(
    session,
    'textDocument/references',
    [],
    (_view, params, token) => findReferences(session, params, token),
  )
  connection.onReferences(async (params, token) => {
    const name = registerNameAt(params.textDocument.uri)
    return name === undefined ? references(params, token) : findOrganisation(session, name)
  })

  connection.onTypeDefinition(
    guarded<TypeDefinitionParams, Location[]>(session, 'textDocument/typeDefinition', [], (view, {position}) => {
      const {engine, workspace, document} = view
      const offset = fromProtoPosition(document.lines, position)
      return toProtoLocations(session, workspace, engine.typesAt(workspace, document, offset))
    }),
  )

  connection.onImplementation(
    guarded<ImplementationParams, Location[]>(session, 'textDocument/implementation', [], (view, {position}) => {
      const {engine, workspace, document} = view
      const offset = fromProtoPosition(document.lines, position)
      return toProtoLocations(session, workspace, engine.carriersAt(workspace, document, offset))
    }),
  )

  connection.onDocumentHighlight(
    guarded<DocumentHighlightParams, DocumentHighlight[]>(
      session,
      'textDocument/documentHighlight',
      [],
      (view, {position}) => highlights(view, fromProtoPosition(view.document.lines, position)),
    ),
  )

  connection.onRequest(RegisterEntryRequest, async ({uri}: DocumentParams): Promise<string> => {
    const engine = await session.ready()
    const own = ownEntryAt(uri)
    const entry = own && session.configurations.ownNames(own.uri).organisations.find(({name}) => name === own.name)
    if (entry) return ownEntryText(entry)
    return engine.registerEntryText(registerNameAt(uri) ?? '') ?? 'The register of organisations has no such entry.\n'
  })
}

/** Complete once all folders have been read. */
async function findReferences(
  session: Session,
  {textDocument, position, context}: ReferenceParams,
  token: CancellationToken,
): Promise<Location[]> {
  const view = await loadedView(session, textDocument.uri, token)
  if (!view) return []
  const {engine, workspace, document} = view
  const offset = fromProtoPosition(document.lines, position)
  const found = engine.referencesAt(workspace, document, offset, context.includeDeclaration)
  return toProtoLocations(session, workspace, found)
}

async function findOrganisation(session: Session, name: string): Promise<Location[]> {
  const engine = await session.ready()
  const workspace = session.documents.current()
  return toProtoLocations(session, workspace, engine.referencesToOrganisation(workspace, name))
}

function highlights({engine, workspace, document}: View, offset: number): DocumentHighlight[] {
  return engine.highlightsAt(workspace, document, offset).map(({range, kind}) => ({
    range: toProtoRange(document.lines, range),
    kind: kind === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}
