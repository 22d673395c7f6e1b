import {contains} from '../base/range'
import {allSections} from './outline'
import {planTablesOf} from './plan-tables'
import type {Action, TorDocument} from './types'

/** Actions listed outside tables, by the innermost section that they stand in: logs and next steps. */
export function actionListsOf(document: TorDocument): readonly (readonly Action[])[] {
  const tabled = new Set(planTablesOf(document).flatMap(({actions}) => actions))
  const sections = allSections(document.sections)
  const lists = new Map<unknown, Action[]>()
  for (const one of document.actions) {
    if (tabled.has(one)) continue
    const section = sections.findLast(({range}) => contains(range, one.action.range))
    lists.set(section, [...(lists.get(section) ?? []), one])
  }
  return [...lists.values()]
}

/** "Partners to reply", "The chair will write": the words begin with who acts, whether or not that is a known post. */
export function namesActor({action}: Action): boolean {
  return /^(?:the |all |each )?[\p{L}\d][\p{L}\d' &,/()-]{1,80}? (?:to|will|is to|are to|agreed to|shall|must|should) [a-z]/iu.test(
    action.text,
  )
}
