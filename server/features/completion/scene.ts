import type {TorDocument} from '../../model/types'
import type {OwnNames} from '../../vocabulary/own-names'
import type {Workspace} from '../../workspace/types'
import type {CursorLine} from './line'

/** What a completion is asked for: the document among the others, the line that the cursor is in, the day (ISO). */
export interface Scene {
  readonly workspace: Workspace
  readonly document: TorDocument
  readonly line: CursorLine
  readonly today: string
  /** What the team has set down itself. */
  readonly known: OwnNames
}
