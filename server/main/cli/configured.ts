import {readFile} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {createLineIndex} from '../../base/line-index'
import {buildDocument} from '../../model/build'
import type {TorDocument} from '../../model/types'
import {configurationFile, emptyConfiguration, type Configuration} from '../../review/configuration'
import {familiesUnder, type FamilyAt} from '../../review/families'
import {optionsUnder, type DocumentOptions, type OptionsFor} from '../../review/options'
import {vocabularyUnder} from '../../review/profile-chain'
import {readConfiguration} from '../../review/read-configuration'
import {rules} from '../../rules/index'
import {profiles} from '../../vocabulary/profiles'
import type {Vocabulary} from '../../vocabulary/vocabulary'
import type {StatedFamilies} from '../../workspace/types'
import {shownPath, type Gathered} from './gather'
import {UsageError} from './usage-error'

/** Options for each document of a run, and whether a configuration holds errors, which have been reported. */
export interface Configured {
  /** The documents, read by the words of their configuration. */
  readonly documents: readonly TorDocument[]
  readonly optionsOf: (document: TorDocument) => DocumentOptions
  readonly families: StatedFamilies
  readonly failed: boolean
}

/**
 * Finds for each of `documents` the nearest `.tor.json` at or above its folder. `profile` replaces the one chosen
 * there. Rejects with a {@link UsageError} if no such profile is known.
 */
export async function configure(
  {documents, folders}: Pick<Gathered, 'documents' | 'folders'>,
  profile: string | undefined,
  report: (line: string) => void,
): Promise<Configured> {
  const byFolder = new Map<string, Promise<Found>>()
  const read = new Map<string, Promise<Read>>()
  let failed = false
  const find = async (folder: string): Promise<Found> => {
    const file = await nearest(folder, read)
    const {configuration, problems} = (await read.get(file)) ?? nothingRead
    demandProfile(profile, configuration)
    for (const problem of problems.splice(0)) {
      report(problem.line)
      failed ||= problem.isError
    }
    const chosen = profile === undefined ? configuration : {...configuration, profile}
    const root = file === '' ? '.' : dirname(file)
    return {
      root,
      options: optionsUnder(chosen, rules),
      familyAt: familiesUnder(chosen.families, root),
      vocabulary: vocabularyUnder(chosen),
    }
  }
  const found = new Map<string, Found>()
  for (const [uri, folder] of folders) {
    const known = byFolder.get(folder) ?? find(folder)
    byFolder.set(folder, known)
    found.set(uri, await known)
  }
  const pathIn = (root: string, uri: string): string => relative(root, uri).replaceAll('\\', '/')
  return {
    documents: documents.map(document => readBy(document, found.get(document.uri)?.vocabulary)),
    optionsOf: ({uri, kind}) => {
      const {root, options} = found.get(uri) ?? {root: '.', options: optionsUnder(emptyConfiguration, rules)}
      return options(pathIn(root, uri), kind)
    },
    families: (uri, kind) => {
      const {root = '.', familyAt} = found.get(uri) ?? {}
      return familyAt?.({path: pathIn(root, uri), kind})
    },
    failed,
  }
}

function readBy(document: TorDocument, vocabulary = document.vocabulary): TorDocument {
  if (vocabulary === document.vocabulary) return document
  return buildDocument(document.uri, document.parsed.text, vocabulary)
}

interface Found {
  readonly root: string
  readonly options: OptionsFor
  readonly familyAt: FamilyAt
  readonly vocabulary: Vocabulary
}

interface Read {
  readonly configuration: Configuration
  /** Taken out when they are reported. */
  readonly problems: {readonly line: string; readonly isError: boolean}[]
}

const nothingRead: Read = {configuration: emptyConfiguration, problems: []}

/** The path of the nearest configuration at or above `folder`, which is then in `read`; '' if there is none. */
async function nearest(folder: string, read: Map<string, Promise<Read>>): Promise<string> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, configurationFile)
    if (read.has(file)) return file
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text !== undefined) {
      read.set(file, Promise.resolve(readText(file, text)))
      return file
    }
    if (dirname(at) === at) return ''
  }
}

function readText(file: string, text: string): Read {
  const {configuration, problems} = readConfiguration(
    text,
    rules.map(({id}) => id),
  )
  const lines = createLineIndex(text)
  return {
    configuration,
    problems: problems.map(({range, severity, message}) => {
      const {line, character} = lines.positionAt(range.start)
      const place = `${shownPath(file)}:${String(line + 1)}:${String(character + 1)}`
      return {line: `${place} ${severity} ${message}`, isError: severity === 'error'}
    }),
  }
}

function demandProfile(profile: string | undefined, {profiles: own}: Configuration): void {
  const known = [...profiles.map(({name}) => name), ...Object.keys(own)]
  if (profile === undefined || known.includes(profile)) return
  throw new UsageError(`there is no profile “${profile}”; the profiles are ${known.join(', ')}`)
}
