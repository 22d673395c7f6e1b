import type {TorDocument} from '../model/types'
import type {Documents, Build} from './documents'
import {reasonOf} from './failure'
import {whyNotDocument, type Host} from './host'
import {isInside, normaliseUri} from '../base/uri'

/** How texts are read. */
export interface Reader {
  readonly build: Build
  /** By which words a text at a URI is to be read now. */
  readonly vocabularyFor: (uri: string) => unknown
  /** Lets the client's requests be answered. */
  readonly pause: () => Promise<void>
}

const slice = 12
const readAtOnce = 16

/**
 * Keeps the closed files of the workspace folders known: reads them in slices between which requests are answered, and
 * follows what happens to them. A file that cannot be read gives one log line.
 */
export class Loader {
  private folders: readonly string[] = []
  private work: Promise<void> = Promise.resolve()
  private waiting = 0
  /** The words by which the files of each folder have been read. */
  private readonly readBy = new Map<string, unknown>()

  constructor(
    private readonly host: Host,
    private readonly documents: Documents,
    private readonly reader: () => Promise<Reader>,
    private readonly onLoaded: () => void,
  ) {}

  /** True when nothing is being read. */
  get isIdle(): boolean {
    return this.waiting === 0
  }

  /** Resolves when all that was asked for so far has been read. Never rejects. */
  get done(): Promise<void> {
    return this.work
  }

  /**
   * Reads the files of `folders` and forgets those of folders that are no longer among them. Begins when `prepared` has
   * settled and what the client has asked meanwhile is answered: what somebody looks at comes before all other files.
   */
  openFolders(folders: readonly string[], prepared: Promise<unknown>): void {
    const added = folders.filter(folder => !this.folders.includes(folder))
    this.folders = folders
    this.documents.removed(this.documents.outside(folders))
    if (added.length === 0) return
    this.then(async () => {
      const {pause} = await this.reader()
      await prepared
      await pause()
      await this.readFolders(added)
    })
  }

  /** Reads again the files of folders that are to be read by other words than they have been. */
  wordsChanged(): void {
    this.then(async () => {
      const {vocabularyFor} = await this.reader()
      await this.readFolders(this.folders.filter(folder => this.readBy.get(folder) !== vocabularyFor(`${folder}/`)))
    })
  }

  /** Reads again the files at `uris`, which are new, have changed, or are no longer open in the editor. */
  changed(uris: readonly string[]): void {
    const inside = uris.filter(uri => this.isOurs(uri))
    if (inside.length > 0) this.then(() => this.read(inside))
    this.deleted(uris.filter(uri => !this.isOurs(uri)))
  }

  /** Forgets the files or folders at `uris`. */
  deleted(uris: readonly string[]): void {
    if (uris.length === 0) return
    this.then(() => {
      this.documents.removed(uris)
      return Promise.resolve()
    })
  }

  private then(work: () => Promise<void>): void {
    this.waiting++
    const finished = () => {
      this.waiting--
      this.onLoaded()
    }
    this.work = this.work.then(work).then(finished, (error: unknown) => {
      this.waiting--
      this.host.log(`files could not be loaded: ${reasonOf(error)}`)
    })
  }

  private async readFolders(folders: readonly string[]): Promise<void> {
    const {vocabularyFor} = await this.reader()
    for (const folder of folders) this.readBy.set(folder, vocabularyFor(`${folder}/`))
    const lists = await Promise.all(folders.map(folder => this.list(folder)))
    await this.read([...new Set(lists.flat())])
  }

  private async list(folder: string): Promise<readonly string[]> {
    try {
      return (await this.host.listDocuments(folder)).map(normaliseUri)
    } catch (error) {
      this.host.log(`the folder ${folder} cannot be read: ${reasonOf(error)}`)
      return []
    }
  }

  private isOurs(uri: string): boolean {
    return this.folders.some(folder => isInside(folder, uri))
  }

  private async read(uris: readonly string[]): Promise<void> {
    const {build, pause} = await this.reader()
    const started = this.host.now()
    let sliceStart = started
    for (let at = 0; at < uris.length; at += readAtOnce) {
      const wanted = uris.slice(at, at + readAtOnce).filter(uri => !this.documents.isOpen(uri))
      const texts = await Promise.all(wanted.map(async uri => ({uri, text: await this.textOf(uri)})))
      const read: TorDocument[] = []
      for (const {uri, text} of texts) {
        const document = text === undefined ? undefined : build(uri, text)
        if (document) read.push(document)
        if (this.host.now() - sliceStart > slice) {
          await pause()
          sliceStart = this.host.now()
        }
      }
      this.documents.removed(texts.filter(({text}) => text === undefined).map(({uri}) => uri))
      // A folder may have been closed in the meantime.
      this.documents.loaded(read.filter(({uri}) => this.isOurs(uri)))
    }
    if (uris.length > 1) {
      this.host.log(`read ${String(uris.length)} files in ${String(Math.round(this.host.now() - started))} ms`)
    }
  }

  private async textOf(uri: string): Promise<string | undefined> {
    try {
      const text = await this.host.readDocument(uri)
      const reason = whyNotDocument(text)
      if (reason === undefined) return text
      this.host.log(`${uri} is left out: ${reason}`)
    } catch (error) {
      this.host.log(`${uri} is left out: ${reasonOf(error)}`)
    }
    return undefined
  }
}
