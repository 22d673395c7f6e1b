import {ownNameAt, type NamedOwn} from '../../model/own-names'
import {organisationAt, settingOf} from '../../model/organisations'
import {sources} from '../../vocabulary/register/data/sources'
import {inBeingOn} from '../../vocabulary/register/lineage'
import {statusOn} from '../../vocabulary/register/status'
import type {Organisation} from '../../vocabulary/register/types'
import {documentsBy} from '../../workspace/name-index'
import type {Workspace} from '../../workspace/types'
import type {Hover} from '../types'
import {literal} from './markdown'
import type {HoverKind} from './place'
import {expansionsAt} from './short-form'

const mostGroups = 8

/**
 * What the register knows of the organisation or scheme there, on the document's own day and today. Its name is left out
 * where the hover on the short form has just given the same.
 */
export const organisationHover: HoverKind = place => {
  const {workspace, document, offset} = place
  const {today} = place.options
  const ownName = ownNameAt(document, place.options.known?.organisations ?? [], offset)
  if (ownName) return ownHover(ownName)
  const named = organisationAt(document, offset)
  if (!named) return undefined
  const {entry, match} = named
  const shorts = [...entry.shortForms, ...entry.weakShortForms]
  const {day} = settingOf(document)
  const isNamed = expansionsAt(place).some(({form}) => form.expansion.text === entry.name)
  const lines = [
    ...(isNamed ? [] : [titleOf(entry.name, shorts)]),
    ...(match === 'misspelling' ? [usualForm(entry.name)] : []),
    ...(day === undefined || day >= today ? [] : [`On the document’s date, ${day}: ${standing(entry, day)}`]),
    `Today: ${standing(entry, today)}`,
    ...years(entry),
    ...takenOver(entry, today),
    ...(entry.note === undefined ? [] : [literal(entry.note)]),
    ...(entry.doubt === undefined ? [] : [`Not sure: ${literal(entry.doubt)}`]),
    ...listedBy(workspace, entry),
    `Source: ${literal(sources[entry.source] ?? entry.source)}`,
  ]
  return {markdown: lines.join('\n\n'), range: named.range}
}

/** What the team says of an organisation of its own, whatever the register says of the same words. */
function ownHover({own, range, isWrong}: NamedOwn): Hover {
  const {name, shortForms, aliases, replacedBy} = own
  const lines = [
    titleOf(name, shortForms),
    ...(isWrong ? [usualForm(name)] : []),
    ...(aliases.length > 0 ? [`Also called ${literal(aliases.join(', '))}`] : []),
    ...(replacedBy === undefined ? [] : [`Taken over by ${literal(replacedBy)}`]),
    'Source: the team’s own organisations',
  ]
  return {markdown: lines.join('\n\n'), range}
}

function titleOf(name: string, shortForms: readonly string[]): string {
  return `**${literal(name)}**${shortForms.length > 0 ? ` (${literal(shortForms.join(', '))})` : ''}`
}

function usualForm(name: string): string {
  return `The usual form of this name is “${literal(name)}”`
}

/** "in being", "renamed; now Fair Work Agency", "planned; not in being yet". */
function standing(entry: Organisation, day: string): string {
  const status = statusOn(entry, day)
  if (status === 'current') return entry.doubt === undefined ? 'in being' : 'in being as far as is known'
  if (status === 'planned') return 'not yet in being'
  const now = [...new Set(inBeingOn(entry, day).map(({name}) => name))]
  return now.length > 0 ? `${status}; since then ${literal(now.join(', '))}` : `${status}; no single body took over`
}

function years({from, until}: Organisation): readonly string[] {
  const parts = [from && `from ${from}`, until && `until ${until}`].filter(part => part !== undefined)
  return parts.length > 0 ? [`In being ${parts.join(' ')}`] : []
}

/** The bodies right after this one, unless they are those that stand there today. */
function takenOver(entry: Organisation, today: string): readonly string[] {
  const {successors} = entry
  const now = inBeingOn(entry, today).map(({name}) => name)
  if (successors.length === 0 || successors.join() === now.join()) return []
  const when = statusOn(entry, today) === 'current' ? 'To be taken over' : 'Taken over first'
  return [`${when} by ${literal(successors.join(', '))}`]
}

/** The groups of the workspace that have the organisation among their members. */
function listedBy(workspace: Workspace, {name}: Organisation): readonly string[] {
  const groups = documentsBy(workspace, 'member', name).map(
    ({body, title, uri}) => body?.text ?? title?.text ?? uri.slice(uri.lastIndexOf('/') + 1),
  )
  const shown = [...new Set(groups)].slice(0, mostGroups)
  if (shown.length === 0) return []
  const rest = new Set(groups).size - shown.length
  return [`Listed by ${shown.map(literal).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`]
}
