import {performance} from 'node:perf_hooks'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Host} from '../lsp/host'
import {filesUnder, readTextFile, reasonInWords} from './files'

/** A host that reads the file system of this machine; `log` takes its log lines. */
export function createNodeHost(log: (line: string) => void): Host {
  return {
    async listDocuments(folders) {
      const paths = folders.filter(folder => folder.startsWith('file:')).map(folder => fileURLToPath(folder))
      const lists = await Promise.all(
        paths.map(path =>
          filesUnder(path, (folder, error) => log(`the folder ${folder} cannot be read: ${reasonInWords(error)}`))
        )
      )
      return lists.flat().map(path => pathToFileURL(path).href)
    },
    async readDocument(uri) {
      if (!uri.startsWith('file:')) throw new Error('it is not a file on this machine')
      try {
        return await readTextFile(fileURLToPath(uri))
      } catch (error) {
        throw new Error(reasonInWords(error), {cause: error})
      }
    },
    log,
    now: () => performance.now()
  }
}
