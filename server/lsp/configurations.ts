import type {Diagnostic} from 'vscode-languageserver'
import {createLineIndex} from '../base/line-index'
import type {DocumentKind, TorDocument} from '../model/types'
import {
  configurationFile,
  mergeConfigurations,
  type ConfigurationProblem,
  type OwnFamily,
} from '../review/configuration'
import type {FamilyAt} from '../review/families'
import type {DocumentOptions, OptionsFor} from '../review/options'
import type {ReadConfiguration} from '../review/read-configuration'
import {noOwnNames, type OwnNames} from '../vocabulary/own-names'
import type {Vocabulary} from '../vocabulary/vocabulary'
import type {StatedFamilies} from '../workspace/types'
import type {Engine} from './engine-types'
import type {Host} from './host'
import {toProtoProblem} from './to-proto'
import {isInside} from '../base/uri'

/** What one folder asks for. */
interface FolderConfiguration {
  /** The same value as long as nothing changes. */
  readonly options: OptionsFor
  readonly familyAt: FamilyAt
  readonly vocabulary: Vocabulary
  readonly settings: ReadConfiguration
}

/**
 * What each workspace folder asks for: its `.tor.json`, the editor's unsaved text before the file, over the settings of
 * the user. Documents outside all folders know the settings alone.
 */
export class Configurations {
  /** Counts the changes. */
  revision = 0
  /** What the folders say of families; another value after each change. */
  families: StatedFamilies = () => undefined
  private folders: readonly string[] = []
  private readonly open = new Map<string, () => string>()
  private readonly files = new Map<string, string>()
  private readonly settings = new Map<string, unknown>()
  private readonly current = new Map<string, FolderConfiguration>()

  constructor(
    private readonly host: Host,
    private readonly engine: () => Engine | undefined,
    private readonly onChange: () => void,
  ) {}

  /** Follows the files of `folders`; settles when they have been read. */
  async openFolders(folders: readonly string[]): Promise<void> {
    this.folders = folders
    await this.reload(folders.map(fileIn))
  }

  /** Reads again those of `uris` that are configurations of a folder. True if there is one among them. */
  async reload(uris: readonly string[]): Promise<boolean> {
    const files = uris.filter(uri => this.folders.some(folder => fileIn(folder) === uri))
    for (const file of files) {
      const text = await this.host.readDocument(file).catch(() => undefined)
      if (text === undefined) this.files.delete(file)
      else this.files.set(file, text)
    }
    this.forget()
    return files.length > 0
  }

  /** The editor opened `uri` or changed its text, which `text` gives. */
  changed(uri: string, text: () => string): void {
    this.open.set(uri, text)
    this.forget()
  }

  /** The editor closed `uri`: the file counts again. */
  closed(uri: string): void {
    this.open.delete(uri)
    this.forget()
  }

  /** Takes in the settings of the user: for each folder, and under '' for files in none. Gives what is wrong in them. */
  configure(settings: ReadonlyMap<string, unknown>): readonly string[] {
    this.settings.clear()
    for (const [folder, section] of settings) this.settings.set(folder, section)
    this.forget()
    const problems = [...settings.keys()].flatMap(folder => this.under(folder)?.settings.problems ?? [])
    return [...new Set(problems.map(({message}) => message))]
  }

  /** What decides the options of the file at `uri`; the same value as long as nothing changes. */
  ruling(uri: string): unknown {
    return this.under(this.folderOf(uri))?.options
  }

  /** The words by which the document at `uri` is to be read; undefined while nothing can be read. */
  vocabularyFor(uri: string): Vocabulary | undefined {
    return this.under(this.folderOf(uri))?.vocabulary
  }

  /** How the rules are to run on the document at `uri`. */
  optionsFor(uri: string, kind: DocumentKind): DocumentOptions {
    const folder = this.folderOf(uri)
    return this.under(folder)?.options(pathIn(folder, uri), kind) ?? {severities: {}, ignores: [], known: noOwnNames}
  }

  /** What the team adds to the register, for the file at `uri`. */
  ownNames(uri: string): OwnNames {
    return this.optionsFor(uri, 'other').known
  }

  /** True unless the user wants no notes between the words of the file at `uri`. */
  wantsHints(uri: string): boolean {
    const settings = this.settings.get(this.folderOf(uri)) ?? this.settings.get('')
    return !isRecord(settings) || !isRecord(settings.inlayHints) || settings.inlayHints.enabled !== false
  }

  /** What is wrong in the configuration at `uri`; with `documents`, all that there are, in its paths to them, too. */
  diagnostics(uri: string, documents: Iterable<TorDocument> | undefined): readonly Diagnostic[] {
    const text = this.textOf(uri)
    const read = text === undefined ? undefined : this.read(text, true)
    if (text === undefined || !read) return []
    const lines = createLineIndex(text)
    const folder = this.folders.find(each => fileIn(each) === uri)
    const paths =
      folder === undefined || !documents ? [] : this.problemsOfPaths(folder, read.configuration.families, documents)
    return [...read.problems, ...paths].map(problem => toProtoProblem(lines, problem))
  }

  /** The configurations that there are, open or closed. */
  all(): readonly string[] {
    return [...new Set([...this.open.keys(), ...this.files.keys()])]
  }

  private problemsOfPaths(
    folder: string,
    families: readonly OwnFamily[],
    documents: Iterable<TorDocument>,
  ): readonly ConfigurationProblem[] {
    const placed = [...documents]
      .filter(({uri}) => this.folderOf(uri) === folder)
      .map(({uri, kind}) => ({path: pathIn(folder, uri), kind}))
    return this.engine()?.familyProblems(families, placed) ?? []
  }

  private forget(): void {
    this.current.clear()
    this.families = (uri, kind) => {
      const folder = this.folderOf(uri)
      return this.under(folder)?.familyAt({path: pathIn(folder, uri), kind})
    }
    this.revision++
    this.onChange()
  }

  private under(folder: string): FolderConfiguration | undefined {
    const engine = this.engine()
    const known = this.current.get(folder)
    if (known || !engine) return known
    const settings = this.read(JSON.stringify(this.settings.get(folder) ?? this.settings.get('') ?? {}), false)
    if (!settings) return undefined
    const text = folder === '' ? undefined : this.textOf(fileIn(folder))
    const file = text === undefined ? undefined : this.read(text, true)
    const merged = file ? mergeConfigurations(settings.configuration, file.configuration) : settings.configuration
    const found = {
      options: engine.optionsUnder(merged, engine.rules),
      familyAt: engine.familiesUnder(merged.families, folder),
      vocabulary: engine.vocabularyUnder(merged),
      settings,
    }
    this.current.set(folder, found)
    return found
  }

  private read(text: string, isWhole: boolean): ReadConfiguration | undefined {
    const engine = this.engine()
    return engine?.readConfiguration(
      text,
      engine.rules.map(({id}) => id),
      isWhole,
    )
  }

  private textOf(file: string): string | undefined {
    return this.open.get(file)?.() ?? this.files.get(file)
  }

  /** The innermost folder that holds `uri`; '' for none. */
  private folderOf(uri: string): string {
    return this.folders
      .filter(folder => isInside(folder, uri))
      .reduce((inner, folder) => (folder.length > inner.length ? folder : inner), '')
  }
}

/** True for the name of a configuration, in whichever folder. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationFile}`)
}

function fileIn(folder: string): string {
  return `${folder.replace(/\/$/, '')}/${configurationFile}`
}

/** The path of the file at `uri` as a configuration in `folder` names it; its name alone if that is ''. */
function pathIn(folder: string, uri: string): string {
  return decode(folder === '' ? uri.slice(uri.lastIndexOf('/') + 1) : uri.slice(folder.replace(/\/$/, '').length + 1))
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
