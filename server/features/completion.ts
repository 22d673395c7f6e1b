import type {TorDocument} from '../model/types'
import type {Workspace} from '../workspace/types'
import {lineAt} from './completion/line'
import {memberCompletions} from './completion/members'
import {organisationCompletions} from './completion/organisations'
import {sectionCompletions} from './completion/sections'
import type {Completions} from './types'

/** How completion was asked for. */
export interface CompletionOptions {
  /** ISO. */
  readonly today: string
  /** The character that made the editor ask; undefined if the user did. */
  readonly trigger?: string | undefined
}

/**
 * What may be written at `offset`: standard members inside a membership section, sections that the document lacks where
 * a line begins, and names of organisations anywhere.
 */
export function completionsAt(
  workspace: Workspace,
  document: TorDocument,
  offset: number,
  {today, trigger}: CompletionOptions,
): Completions {
  if (document.kind === 'other') return {items: [], isCut: false}
  const line = lineAt(document, offset)
  const scene = {workspace, document, line, today}
  const isLetter = trigger !== undefined && /\p{L}/u.test(trigger)
  const beginsItem = line.marker !== '' && line.typed === ''
  if (trigger !== undefined && !isLetter && !beginsItem && !line.typed.startsWith('#')) return {items: [], isCut: false}
  const names = organisationCompletions(scene, trigger !== undefined)
  if (isLetter && names.items.length === 0) return names
  const places = [...memberCompletions(scene), ...(isLetter ? [] : sectionCompletions(document, line))]
  // What is a standard member here is offered as such.
  const taken = new Set(places.map(({label}) => label))
  return {items: [...places, ...names.items.filter(({label}) => !taken.has(label))], isCut: names.isCut}
}
