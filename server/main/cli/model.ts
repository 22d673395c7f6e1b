import {modelJson} from '../../features/model-json'
import {modelText} from '../../features/model-text'
import {configure} from './configured'
import {gather} from './gather'
import {UsageError} from './usage-error'
import {stat} from 'node:fs/promises'

/** Prints what was understood of `file`, as text or JSON. Rejects with a {@link UsageError} if it cannot be read. */
export async function showModel(file: string, format: string): Promise<void> {
  const isFolder = await stat(file).then(
    found => found.isDirectory(),
    () => false,
  )
  if (isFolder) throw new UsageError(`${file} is a folder: give the name of one file`)
  const problems: string[] = []
  const gathered = await gather({paths: [file]}, line => problems.push(line))
  const {documents} = await configure(gathered, undefined, line => process.stderr.write(`tor-docs: ${line}\n`))
  const [document] = documents
  if (!document) throw new UsageError(problems.join('; '))
  const json = () => `${JSON.stringify(modelJson(document, document.uri), undefined, 2)}\n`
  process.stdout.write(format === 'json' ? json() : modelText(document))
}
