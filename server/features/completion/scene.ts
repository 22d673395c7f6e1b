import type {TorDocument} from '../../model/types'
import type {StandardMemberList} from '../../vocabulary/member-lists'
import type {Workspace} from '../../workspace/types'
import type {CursorLine} from './line'

/** What a completion is asked for: the document among the others, the line that the cursor is in, the day (ISO). */
export interface Scene {
  readonly workspace: Workspace
  readonly document: TorDocument
  readonly line: CursorLine
  readonly today: string
  /** Standard members that a team has set down itself. */
  readonly lists: readonly StandardMemberList[]
}
