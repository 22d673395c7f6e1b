import {stat} from 'node:fs/promises'
import {dirname, join, relative} from 'node:path'
import {text as readStream} from 'node:stream/consumers'
import picomatch from 'picomatch'
import {buildDocument} from '../../model/build'
import type {TorDocument} from '../../model/types'
import {describeFailure} from '../../lsp/failure'
import {filesUnder, NotDocument, readTextFile, reasonInWords} from '../files'
import {createProgress} from './terminal'
import {UsageError} from './usage-error'

/** The documents of one run, by their paths as they are to be printed. */
export interface Gathered {
  readonly documents: readonly TorDocument[]
  /** Of each document the folder at or above which its configuration stands. */
  readonly folders: ReadonlyMap<string, string>
  /** True if something that was asked for could not be read; it has been said on standard error. */
  readonly failed: boolean
}

/** What to read: paths and patterns, and a text on standard input that has a file's name. */
export interface Wanted {
  readonly paths: readonly string[]
  /** The name of the text on standard input; undefined if there is none. */
  readonly stdin?: string | undefined
}

/**
 * Reads the documents that are wanted. A named file is read whatever it is called; of a folder's `.txt` files only those
 * that are recognised. What cannot be read is one line for `report` each.
 */
export async function gather({paths, stdin}: Wanted, report: (line: string) => void): Promise<Gathered> {
  const documents = new Map<string, TorDocument>()
  const folders = new Map<string, string>()
  const progress = createProgress(process.stderr)
  let failed = false
  const fail = (path: string, error: unknown): void => {
    failed = true
    progress.end()
    report(`${path}: ${error instanceof UsageError ? error.message : reasonInWords(error)}`)
  }
  if (stdin !== undefined) {
    const shown = shownPath(stdin)
    documents.set(shown, understand(shown, (await readStream(process.stdin)).replace(/^\ufeff/, '')))
    folders.set(shown, dirname(stdin))
  }
  for (const path of paths) {
    for (const {file, isNamed, folder} of await filesAt(path, fail)) {
      const shown = shownPath(file)
      if (documents.has(shown)) continue
      progress.step(`reading ${shown}`)
      try {
        const document = understand(shown, await readTextFile(file, isNamed ? Infinity : undefined))
        if (!isNamed && document.kind === 'other' && /\.txt$/i.test(file)) continue
        documents.set(shown, document)
        folders.set(shown, folder)
      } catch (error) {
        if (!isNamed && error instanceof NotDocument) report(`${shown} is left out: ${error.message}`)
        else fail(shown, error)
      }
    }
  }
  progress.end()
  return {documents: [...documents.values()], folders, failed}
}

function understand(path: string, text: string): TorDocument {
  try {
    return buildDocument(path, text)
  } catch (error) {
    throw new UsageError(`it could not be understood, which is our mistake (${describeFailure(error)})`)
  }
}

interface FileAt {
  readonly file: string
  /** True if the user named the file itself, not a folder above it. */
  readonly isNamed: boolean
  readonly folder: string
}

async function filesAt(path: string, fail: (path: string, error: unknown) => void): Promise<readonly FileAt[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{file: path, isNamed: true, folder: dirname(path)}]
    return (await filesUnder(path, fail)).map(file => ({file, isNamed: false, folder: path}))
  } catch (error) {
    if (picomatch.scan(path).isGlob) return filesLike(path, fail)
    fail(path, error)
    return []
  }
}

/** Some shells leave patterns such as `plans/**` to the program. */
async function filesLike(pattern: string, fail: (path: string, error: unknown) => void): Promise<readonly FileAt[]> {
  const {base} = picomatch.scan(pattern.replaceAll('\\', '/'))
  const matches = picomatch(join(pattern).replaceAll('\\', '/'))
  const files = await filesUnder(base === '' ? '.' : base, fail).catch(() => [])
  const found = files.filter(file => matches(file.replaceAll('\\', '/')))
  if (found.length === 0) fail(pattern, new UsageError('no document has such a name'))
  return found.map(file => ({file, isNamed: false, folder: '.'}))
}

/** Relative to the current folder where the file lies in it, as given otherwise; always with `/`. */
export function shownPath(file: string): string {
  const inside = relative('.', file)
  const shown = inside.startsWith('..') || inside === '' ? join(file) : inside
  return shown.replaceAll('\\', '/')
}
