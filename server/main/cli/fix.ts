import type {TorDocument} from '../../model/types'
import {fixAll, safeFix} from '../../review/fix-all'
import type {RunOptions} from '../../rules/run'
import type {Workspace} from '../../workspace/types'
import {withDocument} from '../../workspace/workspace'
import {buildDocument} from '../../model/build'
import {reasonInWords, replaceTextFile} from '../files'

/** The documents after their safe fixes; a file that could not be written is as it was and `failed` is true. */
export interface FixedDocuments {
  readonly workspace: Workspace
  readonly failed: boolean
}

/** Makes all safe fixes and writes the files that they change; says for each what was done. */
export async function fixFiles(
  workspace: Workspace,
  optionsOf: (document: TorDocument) => RunOptions,
  report: (line: string) => void,
): Promise<FixedDocuments> {
  let current = workspace
  let failed = false
  for (const document of workspace.documents.values()) {
    const {text, count} = fixAll(document, current, optionsOf(document), safeFix)
    if (text === document.parsed.text) continue
    try {
      await replaceTextFile(document.uri, document.parsed.text, text)
      current = withDocument(current, buildDocument(document.uri, text, document.vocabulary))
      report(`${document.uri}: ${count === 1 ? '1 fix' : `${String(count)} fixes`} made`)
    } catch (error) {
      failed = true
      report(`${document.uri} cannot be written: ${reasonInWords(error)}`)
    }
  }
  return {workspace: current, failed}
}
