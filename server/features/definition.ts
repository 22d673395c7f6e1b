import {meaningAt} from '../workspace/definitions'
import type {TorDocument} from '../model/types'
import type {Location, Workspace} from '../workspace/types'
import type {TextRange} from '../base/range'

/** Words at the cursor and the places that they lead to. */
export interface Definition {
  readonly origin: TextRange
  readonly targets: readonly Location[]
}

/**
 * Where the words at `offset` lead: a group's or a place's name to the title of its document, a short form to where it
 * is written out. Undefined for words that lead nowhere.
 */
export function definitionAt(workspace: Workspace, document: TorDocument, offset: number): Definition | undefined {
  const meaning = meaningAt(workspace, document, offset)
  return meaning && {origin: meaning.origin, targets: meaning.targets}
}
