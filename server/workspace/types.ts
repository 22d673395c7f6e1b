import type {TextRange} from '../base/range'
import type {DocumentKind, StatedFamily, TorDocument} from '../model/types'

/** A place in a document of the workspace. */
export interface Location {
  readonly uri: string
  readonly range: TextRange
}

/** What a team says of the family of the document at `uri`; undefined for nothing. */
export type StatedFamilies = (uri: string, kind: DocumentKind) => StatedFamily | undefined

/** All documents that are known, open or closed. A value: a change gives a new workspace. */
export interface Workspace {
  readonly documents: ReadonlyMap<string, TorDocument>
  /** Holds for each of the documents. */
  readonly families: StatedFamilies
  /** Bumped with every change, so that a late answer can be told from a current one. */
  readonly revision: number
}
