import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'

/** A place in a document of the workspace. */
export interface Location {
  readonly uri: string
  readonly range: TextRange
}

/** All documents that are known, open or closed. A value: a change gives a new workspace. */
export interface Workspace {
  readonly documents: ReadonlyMap<string, TorDocument>
  /** Bumped with every change, so that a late answer can be told from a current one. */
  readonly revision: number
}
