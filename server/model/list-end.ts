import {lineBreakOf} from '../base/line-break'
import type {TextRange} from '../base/range'
import type {TorDocument} from './types'

/** The end of a list, and what parts another item from it: a line break and the list's marker. */
export interface ListEnd {
  readonly offset: number
  readonly lead: string
}

/** Where further members can be listed, each after `lead`; undefined where the members are no list of bullets. */
export function memberListEnd(document: TorDocument): ListEnd | undefined {
  const last = document.memberGroups.flatMap(({members}) => members).at(-1)
  const lead = last && itemLead(document, last.range)
  return last && lead !== undefined ? {offset: last.range.end, lead} : undefined
}

/** What parts another item from the one at `range`: a line break and the bullet; undefined where that is no bullet. */
export function itemLead({parsed: {text}, lines}: TorDocument, range: TextRange): string | undefined {
  const prefix = text.slice(lines.lineStart(lines.positionAt(range.start).line), range.start)
  return /^\s*[-*+•]\s+$/.test(prefix) ? lineBreakOf(text) + prefix : undefined
}
