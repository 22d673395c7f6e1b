import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
} from 'vscode-languageserver'
import {describeFailure} from './failure'
import type {Publisher} from './publisher'
import type {Session} from './session'
import {normaliseUri} from './uri'

/** Follows everything that happens outside the open documents: folders, files and settings. */
export function followWorkspace(session: Session, publisher: Publisher): void {
  const {connection, loader} = session
  connection.onInitialized(() => {
    loader.openFolders(session.folders)
    attempt(session, 'the client took no registration', () => register(session))
    attempt(session, 'the settings could not be read', () => configure(session, publisher, session.initialSettings))
    if (session.abilities.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(() =>
        attempt(session, 'the folders could not be read', () => openFolders(session)),
      )
    }
  })
  connection.onDidChangeConfiguration(({settings}: {settings: unknown}) =>
    attempt(session, 'the settings could not be read', () => configure(session, publisher, sectionOf(settings))),
  )
  connection.onDidChangeWatchedFiles(({changes}) => {
    const uris = (wanted: (type: FileChangeType) => boolean): readonly string[] =>
      changes.filter(({type}) => wanted(type)).map(({uri}) => normaliseUri(uri))
    loader.deleted(uris(type => type === FileChangeType.Deleted))
    loader.changed(uris(type => type !== FileChangeType.Deleted))
  })
}

async function openFolders({connection, loader}: Session): Promise<void> {
  const folders = await connection.workspace.getWorkspaceFolders()
  loader.openFolders((folders ?? []).map(({uri}) => normaliseUri(uri)))
}

/** Asks the client for its settings; `given` counts with a client that cannot be asked. */
async function configure(session: Session, publisher: Publisher, given: unknown): Promise<void> {
  const {abilities, connection} = session
  await session.configure(abilities.configuration ? await connection.workspace.getConfiguration('tor') : given)
  publisher.settle()
}

async function register({abilities, connection}: Session): Promise<void> {
  if (abilities.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, {section: 'tor'})
  }
  if (abilities.registersWatchers) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        {globPattern: '**/*.{md,markdown,txt}', kind: WatchKind.Create | WatchKind.Change},
        // A folder that is deleted is reported as one event, under its own name.
        {globPattern: '**/*', kind: WatchKind.Delete},
      ],
    })
  }
}

function attempt({host}: Session, failure: string, work: () => Promise<void>): void {
  work().catch((error: unknown) => host.log(`${failure}: ${describeFailure(error)}`))
}

/** Clients differ in whether they send all settings or our section. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'tor' in settings ? settings.tor : settings
}
