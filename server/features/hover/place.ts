import type {TorDocument} from '../../model/types'
import type {RunOptions} from '../../rules/run'
import type {Meaning} from '../../workspace/definitions'
import type {Workspace} from '../../workspace/types'
import type {Hover} from '../types'

/** A place that the user points at, and what its words mean. */
export interface HoverPlace {
  readonly workspace: Workspace
  readonly document: TorDocument
  readonly offset: number
  readonly meaning: Meaning | undefined
  readonly options: RunOptions
}

/** What one kind of fact has to say of a place; undefined if nothing. */
export type HoverKind = (place: HoverPlace) => Hover | undefined
