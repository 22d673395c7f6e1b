import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A file that a test reads. */
export interface TestFile {
  readonly name: string
  readonly path: string
}

/** The absolute path of something in the repository. */
export function inRepository(path: string): string {
  return join(root, path)
}

/** The files of `test/fixtures/<folder>`, in the order of their names; none if there is no such folder. */
export function fixtureFiles(folder: string): readonly TestFile[] {
  const path = inRepository(`test/fixtures/${folder}`)
  return filesIn(path).map(file => ({name: basename(file), path: file}))
}

/** The folders directly under `test/fixtures/<folder>`. */
export function fixtureFolders(folder: string): readonly string[] {
  const path = inRepository(`test/fixtures/${folder}`)
  return existsSync(path) ? readdirSync(path).filter(name => statSync(join(path, name)).isDirectory()) : []
}

/** Documents that the product should be able to read. */
export interface DocumentFolder {
  readonly folder: string
  readonly files: readonly string[]
}

/** Where there are documents to try things on: our examples, and real ones beside the repository if they are there. */
export function documentFolders(): readonly DocumentFolder[] {
  return ['examples', '../shared/seeds', '../shared/corpus/docs'].map(folder => ({
    folder,
    files: filesIn(inRepository(folder)).filter(file => /\.(?:md|markdown|txt)$/.test(file)),
  }))
}

/** A file's text as an editor has it: a byte order mark is no part of it. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
}

/** The blocks of JSON in a page of the documentation, as they stand there. */
export function jsonBlocks(path: string): readonly string[] {
  const page = readText(inRepository(path))
  return [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, text = '']) => text)
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, {withFileTypes: true, recursive: true})
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
