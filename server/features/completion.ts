import type {TorDocument} from '../model/types'
import type {Workspace} from '../workspace/types'
import {lineAt} from './completion/line'
import {memberCompletions} from './completion/members'
import {sectionCompletions} from './completion/sections'
import type {Completion} from './types'

/** How completion was asked for. */
export interface CompletionOptions {
  /** ISO. */
  readonly today: string
  /** The character that made the editor ask; undefined if the user did. */
  readonly trigger?: string | undefined
}

/**
 * What may be written at `offset`: standard members inside a membership section, and sections that the document lacks
 * where a line begins. Nothing in the middle of a sentence.
 */
export function completionsAt(
  workspace: Workspace,
  document: TorDocument,
  offset: number,
  {today, trigger}: CompletionOptions,
): readonly Completion[] {
  if (document.kind === 'other') return []
  const line = lineAt(document, offset)
  const scene = {workspace, document, line, today}
  const beginsItem = line.marker !== '' && line.typed === ''
  if (trigger !== undefined && !beginsItem && !line.typed.startsWith('#')) return []
  return [...memberCompletions(scene), ...sectionCompletions(document, line)]
}
