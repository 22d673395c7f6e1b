import {SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams} from 'vscode-languageserver'
import type {NamedThing} from '../../features/workspace-symbols'
import type {Engine} from '../engine-types'
import type {Session} from '../session'
import {toProtoRange} from '../to-proto'
import {guardedEverywhere} from './guard'
import {foldersRead} from './locations'

// More than anybody reads, and few enough to be sent with every letter that is typed.
const limit = 250

const symbolKinds: Readonly<Record<NamedThing['kind'], SymbolKind>> = {
  body: SymbolKind.Class,
  'named-body': SymbolKind.Interface,
  organisation: SymbolKind.Package,
  objective: SymbolKind.Key,
  section: SymbolKind.String,
  action: SymbolKind.Event,
}

/** What is needed to find a thing again when the client wants its place. */
type Asked = Pick<NamedThing, 'uri' | 'kind' | 'name'> & {readonly start: number}

/** Search by name over all documents; a client that can asks for the place only of what it shows. */
export function answerWorkspaceSymbols(session: Session): void {
  const {connection, documents} = session
  connection.onWorkspaceSymbol(
    guardedEverywhere<WorkspaceSymbolParams, WorkspaceSymbol[]>(
      session,
      'workspace/symbol',
      () => [],
      async (engine, {query}) => {
        await foldersRead(session)
        const found = engine.workspaceSymbols(documents.current(), query, limit)
        return found.map(thing => toProtoThing(session, thing, session.abilities.resolvesSymbols))
      },
    ),
  )
  connection.onWorkspaceSymbolResolve(
    guardedEverywhere<WorkspaceSymbol, WorkspaceSymbol>(
      session,
      'workspaceSymbol/resolve',
      symbol => symbol,
      (engine, symbol) => resolve(session, engine, symbol),
    ),
  )
}

/** The document may have changed since: the thing of the same name that is nearest to where it was. */
function resolve(session: Session, engine: Engine, symbol: WorkspaceSymbol): WorkspaceSymbol {
  const {uri, kind, name, start} = symbol.data as Asked
  const document = session.documents.current().documents.get(uri)
  const same = document ? engine.namedThings(document).filter(thing => thing.kind === kind && thing.name === name) : []
  const distance = ({range}: NamedThing): number => Math.abs(range.start - start)
  const [nearest] = same.toSorted((a, b) => distance(a) - distance(b))
  return nearest ? toProtoThing(session, nearest, false) : symbol
}

function toProtoThing(session: Session, thing: NamedThing, placeLater: boolean): WorkspaceSymbol {
  const {name, kind, uri, range, container} = thing
  const lines = session.documents.current().documents.get(uri)?.lines
  const asked: Asked = {uri, kind, name, start: range.start}
  return {
    name,
    kind: symbolKinds[kind],
    containerName: container,
    ...(placeLater && {data: asked}),
    location: {uri: session.clientUri(uri), ...(lines && !placeLater && {range: toProtoRange(lines, range)})},
  }
}
