import {touches, type TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {headingAt, isInLink} from '../syntax/markdown-places'
import {meaningAt} from '../workspace/definitions'
import type {Location, Workspace} from '../workspace/types'

/** Words at the cursor and the places that they lead to. */
export interface Definition {
  readonly origin: TextRange
  readonly targets: readonly Location[]
}

/**
 * Where the words at `offset` lead: a group to the title of its document, a short form to where it is written out, an
 * organisation to its entry in the register. Undefined for words that lead nowhere, and where the editor's Markdown
 * support gives the same answer: in a link, and on the heading that is the target.
 */
export function definitionAt(workspace: Workspace, document: TorDocument, offset: number): Definition | undefined {
  const meaning = isInLink(document.parsed, offset) ? undefined : meaningAt(workspace, document, offset)
  const heading = headingAt(document.parsed, offset)
  const targets = meaning?.targets.filter(
    ({uri, range}) => !heading || uri !== document.uri || !touches(heading, range.start),
  )
  return meaning && targets && targets.length > 0 ? {origin: meaning.origin, targets} : undefined
}
