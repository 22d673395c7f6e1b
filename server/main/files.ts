import {readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {largestDocument} from '../lsp/host'

const documentName = /\.(?:md|markdown|txt)$/i

/**
 * The files under `folder` whose names may be those of documents, in the order of their names. Hidden folders and
 * installed packages are passed over, links are not followed. Rejects if `folder` cannot be read; `report` hears of
 * each folder in it that cannot.
 */
export async function filesUnder(
  folder: string,
  report: (folder: string, error: unknown) => void,
): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true})
  const inOrder = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const found: string[] = []
  for (const entry of inOrder) {
    const path = join(folder, entry.name)
    if (entry.isFile() && documentName.test(entry.name)) found.push(path)
    if (!entry.isDirectory() || isPassedOver(entry.name)) continue
    const inner = filesUnder(path, report).catch((error: unknown) => {
      report(path, error)
      return []
    })
    found.push(...(await inner))
  }
  return found
}

/**
 * The text of the file at `path`, without a byte order mark; UTF-8, or UTF-16 where the mark says so.
 * Rejects if it cannot be read, is larger than `limit` bytes, or is no text.
 */
export async function readTextFile(path: string, limit: number = largestDocument): Promise<string> {
  if ((await stat(path)).size > limit) throw new NotDocument('it is larger than 5 MB')
  const bytes = await readFile(path)
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (text.includes('\0')) throw new NotDocument('it is not a text file')
  return text
}

/**
 * Writes `after` into the file at `path`, in the file's own encoding and with its byte order mark. Rejects if the file
 * no longer holds `before`, or holds bytes that a change would lose.
 */
export async function replaceTextFile(path: string, before: string, after: string): Promise<void> {
  const bytes = await readFile(path)
  const mark = bytes.length > 2 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
  if (!Buffer.from(mark + before, 'utf8').equals(bytes)) {
    throw new NotDocument('it has changed meanwhile, or it is not written in UTF-8')
  }
  await writeFile(path, mark + after)
}

/** A file that can be read but holds no document of ours; the message says why. */
export class NotDocument extends Error {
  override readonly name = 'NotDocument'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EROFS: 'the disk can only be read',
  EEXIST: 'it is there already',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads to itself',
  EMFILE: 'too many files are open',
}

/** Why a file could not be read, for people. */
export function reasonInWords(error: unknown): string {
  if (error instanceof NotDocument) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (code === '' ? 'it cannot be read' : `it cannot be read (${code})`)
}

function isPassedOver(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules'
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}
