import type {TorDocument} from '../model/types'
import {noOwnNames, type OwnNames} from '../vocabulary/own-names'
import type {Workspace} from '../workspace/types'
import {cellCompletions, holdsNames} from './completion/cells'
import {frequencyCompletions} from './completion/frequency'
import {frontMatterCompletions} from './completion/front-matter'
import {lineAt} from './completion/line'
import {memberCompletions} from './completion/members'
import {organisationCompletions} from './completion/organisations'
import {postCompletions} from './completion/posts'
import {documentCompletions, partCompletions, sectionCompletions} from './completion/sections'
import {siblingWordings} from './completion/sibling-wording'
import type {Completions} from './types'

/** How completion was asked for. */
export interface CompletionOptions {
  /** ISO. */
  readonly today: string
  /** The character that made the editor ask; undefined if the user did. */
  readonly trigger?: string | undefined
  /** What the team has set down itself; its member lists come before those that the product knows. */
  readonly known?: OwnNames
}

const nothing: Completions = {items: [], isCut: false}

/**
 * What may be written at `offset`: standard members inside a membership section, sections that the document lacks where
 * a line begins, whole documents where there is no text, posts after "Chair:", how often a body meets, what siblings say under a heading, what a column of a plan holds inside its cells, and names of organisations anywhere.
 */
export function completionsAt(
  workspace: Workspace,
  document: TorDocument,
  offset: number,
  {today, trigger, known = noOwnNames}: CompletionOptions,
): Completions {
  const line = lineAt(document, offset)
  const scene = {workspace, document, line, today, known}
  const about = frontMatterCompletions(scene)
  if (about) return {items: about, isCut: false}
  const isEmpty = document.parsed.text.trim() === ''
  if (isEmpty && trigger === undefined) return {items: documentCompletions(document, line), isCut: false}
  if (document.kind === 'other') return nothing
  const isLetter = trigger !== undefined && /\p{L}/u.test(trigger)
  const beginsItem = line.marker !== '' && line.typed === ''
  const beginsValue = /[|:]$/.test(line.typed.trimEnd()) || line.typed.endsWith('\t')
  if (trigger !== undefined && !isLetter && !beginsItem && !beginsValue && !line.typed.startsWith('#')) return nothing
  const special = [cellCompletions, postCompletions, frequencyCompletions].flatMap(complete => complete(scene))
  const names = holdsNames(scene) ? organisationCompletions(scene, trigger !== undefined) : nothing
  if (isLetter && names.items.length === 0 && special.length === 0) return names
  const places = [
    ...special,
    ...memberCompletions(scene),
    ...(isLetter || special.length > 0
      ? []
      : [...siblingWordings(scene), ...sectionCompletions(document, line), ...partCompletions(document, line)]),
  ]
  // What is a standard member here is offered as such.
  const taken = new Set(places.map(({label}) => label))
  return {items: [...places, ...names.items.filter(({label}) => !taken.has(label))], isCut: names.isCut}
}
