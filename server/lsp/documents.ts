import type {TorDocument} from '../model/types'
import type {Vocabulary} from '../vocabulary/vocabulary'
import type {StatedFamilies, Workspace} from '../workspace/types'
import {emptyWorkspace, withDocument, withDocuments, withFamilies, withoutDocuments} from '../workspace/workspace'
import {isInside} from '../base/uri'

/** Reads a text as a document; undefined if that failed, which has been logged then. */
export type Build = (uri: string, text: string) => TorDocument | undefined

/**
 * All documents, the editor's unsaved texts before the files. A text that changes is read when somebody next asks, so
 * that keys pressed in quick succession cost one reading.
 */
export class Documents {
  private workspace: Workspace = emptyWorkspace
  private readonly open = new Map<string, () => string>()
  private readonly stale = new Set<string>()

  /**
   * `families` gives what the team says of families now, the same value as long as that holds; `vocabularyFor` the words by
   * which the document at a URI is to be read now.
   */
  constructor(
    private readonly build: Build,
    private readonly families: () => StatedFamilies,
    private readonly vocabularyFor: (uri: string) => Vocabulary | undefined,
  ) {}

  /** True while the editor holds the text of `uri`. */
  isOpen(uri: string): boolean {
    return this.open.has(uri)
  }

  /** The editor opened `uri` or changed its text; `text` gives the present one. */
  changed(uri: string, text: () => string): void {
    this.open.set(uri, text)
    this.stale.add(uri)
  }

  /** The editor closed `uri`: from now on the file counts, which the loader reads. */
  closed(uri: string): void {
    this.open.delete(uri)
    this.stale.delete(uri)
  }

  /** Takes documents read from files; those that are open or none of ours are left out. */
  loaded(documents: readonly TorDocument[]): void {
    const closed = documents.filter(({uri}) => !this.open.has(uri))
    const others = closed.filter(({kind}) => kind === 'other').map(({uri}) => uri)
    this.workspace = withoutDocuments(this.workspace, others)
    const ours = closed.filter(({kind}) => kind !== 'other')
    if (ours.length > 0) this.workspace = withDocuments(this.workspace, ours)
  }

  /** Forgets the files at or under each of `uris`; open texts stay. */
  removed(uris: readonly string[]): void {
    if (uris.length === 0) return
    const known = [...this.workspace.documents.keys()].filter(uri => !this.open.has(uri))
    const gone = new Set(uris)
    const folders = foldersAbove(known)
    const deletedFolders = uris.filter(uri => folders.has(uri))
    const lost = known.filter(uri => gone.has(uri) || deletedFolders.some(folder => isInside(folder, uri)))
    this.workspace = withoutDocuments(this.workspace, lost)
  }

  /** The files outside all of `folders` that nobody has open. */
  outside(folders: readonly string[]): readonly string[] {
    const known = [...this.workspace.documents.keys()].filter(uri => !this.open.has(uri))
    return known.filter(uri => !folders.some(folder => isInside(folder, uri)))
  }

  /** All documents as they are now. */
  current(): Workspace {
    for (const uri of this.open.keys()) if (this.isReadByOtherWords(uri)) this.stale.add(uri)
    for (const uri of this.stale) {
      const text = this.open.get(uri)
      const document = text && this.build(uri, text())
      if (document) this.workspace = withDocument(this.workspace, document)
      else this.workspace = withoutDocuments(this.workspace, [uri])
    }
    this.stale.clear()
    const families = this.families()
    if (families !== this.workspace.families) this.workspace = withFamilies(this.workspace, families)
    return this.workspace
  }

  private isReadByOtherWords(uri: string): boolean {
    const document = this.workspace.documents.get(uri)
    return document !== undefined && document.vocabulary !== (this.vocabularyFor(uri) ?? document.vocabulary)
  }
}

function foldersAbove(uris: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const uri of uris) {
    for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
      const folder = uri.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}
