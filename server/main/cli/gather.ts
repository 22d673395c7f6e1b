import {stat} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {buildDocument} from '../../model/build'
import type {TorDocument} from '../../model/types'
import {describeFailure} from '../../lsp/failure'
import {filesUnder, NotDocument, readTextFile, reasonInWords} from '../files'
import {UsageError} from './usage-error'

/** The documents of one run, by their paths as they are to be printed. */
export interface Gathered {
  readonly documents: readonly TorDocument[]
  /** True if something that was asked for could not be read; it has been said on standard error. */
  readonly failed: boolean
}

/**
 * Reads the documents at `paths`. A named file is read whatever it is called; of a folder's `.txt` files only those
 * that are recognised. What cannot be read is one line for `report` each.
 */
export async function gather(paths: readonly string[], report: (line: string) => void): Promise<Gathered> {
  const documents = new Map<string, TorDocument>()
  let failed = false
  const fail = (path: string, error: unknown): void => {
    failed = true
    report(`${path}: ${error instanceof UsageError ? error.message : reasonInWords(error)}`)
  }
  for (const path of paths) {
    for (const {file, isNamed} of await filesAt(path, fail)) {
      const shown = shownPath(file)
      if (documents.has(shown)) continue
      try {
        const document = understand(shown, await readTextFile(file, isNamed ? Infinity : undefined))
        if (isNamed || document.kind !== 'other' || !/\.txt$/i.test(file)) documents.set(shown, document)
      } catch (error) {
        if (!isNamed && error instanceof NotDocument) report(`${shown} is left out: ${error.message}`)
        else fail(shown, error)
      }
    }
  }
  return {documents: [...documents.values()], failed}
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
}

async function filesAt(path: string, fail: (path: string, error: unknown) => void): Promise<readonly FileAt[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{file: path, isNamed: true}]
    return (await filesUnder(path, fail)).map(file => ({file, isNamed: false}))
  } catch (error) {
    fail(path, error)
    return []
  }
}

/** Relative to the current folder where the file lies in it, as given otherwise; always with `/`. */
function shownPath(file: string): string {
  const inside = relative('.', file)
  const shown = inside.startsWith('..') || inside === '' ? join(file) : inside
  return shown.replaceAll('\\', '/')
}
