import {performance} from 'node:perf_hooks'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Host} from '../lsp/host'
import {filesUnder, readTextFile, reasonInWords} from './files'
import {today} from './today'

/** A host that reads the file system of this machine; `log` takes its log lines. */
export function createNodeHost(log: (line: string) => void): Host {
  return {
    listDocuments: async folder => {
      const paths = await inWords(
        filesUnder(pathOf(folder), (inner, error) =>
          log(`the folder ${inner} cannot be read: ${reasonInWords(error)}`),
        ),
      )
      return paths.map(path => pathToFileURL(path).href)
    },
    readDocument: async uri => inWords(readTextFile(pathOf(uri))),
    log,
    now: () => performance.now(),
    today,
  }
}

function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) throw new Error('it is not on this machine')
  return fileURLToPath(uri)
}

async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new Error(reasonInWords(error), {cause: error})
  }
}
