import type {TorDocument} from '../../model/types'
import type {Reported, Severity} from '../../rules/types'
import type {Workspace} from '../../workspace/types'

/** What a run of the rules over several documents gave, before it is printed. */
export interface Checked {
  readonly workspace: Workspace
  readonly results: readonly Result[]
}

/** The findings of one document, in the order of its text. */
export interface Result {
  readonly document: TorDocument
  readonly findings: readonly Reported[]
}

/** How many findings there are of each severity. */
export function countSeverities({results}: Checked): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warning: 0, information: 0, hint: 0}
  for (const {findings} of results) for (const {severity} of findings) counts[severity]++
  return counts
}
