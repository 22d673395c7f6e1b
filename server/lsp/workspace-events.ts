import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
} from 'vscode-languageserver'
import {isConfiguration} from './configurations'
import {describeFailure} from './failure'
import type {Publisher} from './publisher'
import type {Session} from './session'
import {normaliseUri} from '../base/uri'

// A client that never answers must not keep everybody waiting.
const patience = 2000

/** Follows everything that happens outside the open documents: folders, files and settings. */
export function followWorkspace(session: Session, publisher: Publisher): void {
  const {connection, loader} = session
  connection.onInitialized(() => {
    void attempt(session, 'the client took no registration', () => register(session))
    const asked = attempt(session, 'the settings could not be read', () =>
      configure(session, publisher, session.initialSettings),
    )
    const opened = attempt(session, 'the configurations could not be read', () =>
      openConfigurations(session, publisher),
    )
    session.prepared = Promise.race([Promise.all([asked, opened]), timeout(patience)])
    loader.openFolders(session.folders, session.prepared)
    if (session.abilities.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(
        () => void attempt(session, 'the folders could not be read', () => openFolders(session, publisher)),
      )
    }
  })
  connection.onDidChangeConfiguration(
    ({settings}: {settings: unknown}) =>
      void attempt(session, 'the settings could not be read', () => configure(session, publisher, sectionOf(settings))),
  )
  connection.onDidChangeWatchedFiles(({changes}) => {
    const uris = (wanted: (type: FileChangeType) => boolean): readonly string[] =>
      changes.filter(({type}) => wanted(type)).map(({uri}) => normaliseUri(uri))
    loader.deleted(uris(type => type === FileChangeType.Deleted))
    loader.changed(uris(type => type !== FileChangeType.Deleted).filter(uri => !isConfiguration(uri)))
    void attempt(session, 'a configuration could not be read', async () => {
      if (await session.configurations.reload(uris(() => true))) publisher.settle()
    })
  })
}

async function openFolders(session: Session, publisher: Publisher): Promise<void> {
  const folders = await session.connection.workspace.getWorkspaceFolders()
  session.folders = (folders ?? []).map(({uri}) => normaliseUri(uri))
  const opened = openConfigurations(session, publisher)
  session.loader.openFolders(session.folders, opened)
  await opened
  await configure(session, publisher, session.initialSettings)
}

async function openConfigurations({configurations, folders}: Session, publisher: Publisher): Promise<void> {
  await configurations.openFolders(folders)
  publisher.settle()
}

/** Asks the client for its settings, those of each folder; `given` counts with a client that cannot be asked. */
async function configure(session: Session, publisher: Publisher, given: unknown): Promise<void> {
  const {abilities, connection, folders} = session
  const settings = new Map<string, unknown>()
  if (abilities.configuration) {
    settings.set('', await connection.workspace.getConfiguration('tor'))
    for (const folder of folders) {
      settings.set(folder, await connection.workspace.getConfiguration({scopeUri: folder, section: 'tor'}))
    }
  } else settings.set('', given)
  await session.configure(settings)
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
        {globPattern: '**/.tor.json', kind: WatchKind.Create | WatchKind.Change},
        // A folder that is deleted is reported as one event, under its own name.
        {globPattern: '**/*', kind: WatchKind.Delete},
      ],
    })
  }
}

function attempt({host}: Session, failure: string, work: () => Promise<void>): Promise<void> {
  return work().catch((error: unknown) => host.log(`${failure}: ${describeFailure(error)}`))
}

/** Clients differ in whether they send all settings or our section. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'tor' in settings ? settings.tor : settings
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
