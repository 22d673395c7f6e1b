import {outlineOf} from '../../features/symbols'
import type {OutlineNode} from '../../features/types'
import type {TorDocument} from '../../model/types'
import {placeOf} from './checked'
import {configure} from './configured'
import {gather} from './gather'
import {printable} from './terminal'

/** Prints the outline of meaning of each document at `paths`. Gives the exit status: 2 if something cannot be read. */
export async function symbols(paths: readonly string[]): Promise<number> {
  const report = (line: string): void => void process.stderr.write(`tor-docs: ${line}\n`)
  const gathered = await gather({paths}, report)
  const {documents, failed} = await configure(gathered, undefined, report)
  for (const document of documents) {
    const lines = outlineOf(document).flatMap(node => nodeLines(document, node, 0))
    process.stdout.write(lines.map(line => `${line}\n`).join(''))
  }
  return gathered.failed || failed ? 2 : 0
}

function nodeLines(document: TorDocument, node: OutlineNode, depth: number): readonly string[] {
  const {line, column} = placeOf(document, node.selectionRange).start
  const detail = node.detail === '' ? '' : ` (${node.detail})`
  const words = printable(`${node.kind} ${node.name}${detail}`)
  return [
    `${printable(document.uri)}:${String(line)}:${String(column)} ${'  '.repeat(depth)}${words}`,
    ...node.children.flatMap(child => nodeLines(document, child, depth + 1)),
  ]
}
