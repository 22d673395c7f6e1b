import type {TorDocument} from '../model/types'
import type {RunOptions} from '../rules/run'
import {meaningAt} from '../workspace/definitions'
import type {Workspace} from '../workspace/types'
import {bodyHover} from './hover/body'
import {findingHover} from './hover/finding'
import {frequencyHover} from './hover/frequency'
import {objectiveHover} from './hover/objective'
import {organisationHover} from './hover/organisation'
import type {HoverKind, HoverPlace} from './hover/place'
import {shortFormHover} from './hover/short-form'
import type {Hover} from './types'

/** What they say is put one under the other; the first gives the words that are marked. */
const kinds: readonly HoverKind[] = [
  shortFormHover,
  organisationHover,
  bodyHover,
  objectiveHover,
  frequencyHover,
  findingHover,
]

/**
 * What there is to know about the words at `offset`: what a name or short form stands for, what the register knows of it, how a frequency was
 * understood, what an objective says, and why a finding there matters. `options` are those of the rules in force.
 */
export function hoverAt(
  workspace: Workspace,
  document: TorDocument,
  offset: number,
  options: RunOptions,
): Hover | undefined {
  if (document.kind === 'other') return undefined
  const place: HoverPlace = {workspace, document, offset, options, meaning: meaningAt(workspace, document, offset)}
  const found = kinds.flatMap(kind => kind(place) ?? [])
  const [first] = found
  return first && {markdown: found.map(({markdown}) => markdown).join('\n\n---\n\n'), range: first.range}
}
