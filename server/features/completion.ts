import type {TorDocument} from '../model/types'
import {lineAt} from './completion/line'
import {memberCompletions} from './completion/members'
import {sectionCompletions} from './completion/sections'
import type {Completion} from './types'

/**
 * What may be written at `offset`: standard members inside a membership section, and sections that the document lacks
 * where a line begins. Nothing in the middle of a sentence. `trigger` is the character that made the editor ask;
 * undefined if the user did.
 */
export function completionsAt(document: TorDocument, offset: number, trigger?: string): readonly Completion[] {
  if (document.kind === 'other') return []
  const line = lineAt(document, offset)
  const beginsItem = line.marker !== '' && line.typed === ''
  if (trigger !== undefined && !beginsItem && !line.typed.startsWith('#')) return []
  return [...memberCompletions(document, line), ...sectionCompletions(document, line)]
}
