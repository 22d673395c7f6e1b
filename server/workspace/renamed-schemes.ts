import {settingOf} from '../model/organisations'
import type {Phrase, TorDocument} from '../model/types'
import {successorsOf} from '../vocabulary/register/lineage'
import {register} from '../vocabulary/register/register'
import {lastDay} from '../vocabulary/register/status'
import {relativesOf} from './family'
import type {Workspace} from './types'

/** A scheme under the name that it had, beside the place of the family that calls it by its present name. */
export interface RenamedScheme {
  readonly former: Phrase
  readonly present: Phrase & {readonly uri: string}
}

/**
 * The schemes that `document` calls by a name which had passed on its day, while it or a document of its family calls
 * them by the name that followed; each once. Short forms do not count: they often outlive the name.
 */
export function renamedSchemes(workspace: Workspace, document: TorDocument): readonly RenamedScheme[] {
  const {day} = settingOf(document)
  if (day === undefined) return []
  const family = [document, ...relativesOf(workspace, document)]
  const named = family.flatMap(({uri, mentions}) =>
    schemesIn(mentions).map(({text, range, name}) => ({uri, text, range, name})),
  )
  return named.flatMap((former, i): readonly RenamedScheme[] => {
    const isFirst = named.findIndex(({uri, name}) => uri === former.uri && name === former.name) === i
    if (former.uri !== document.uri || !isFirst) return []
    const present = named.find(({name}) => isFollowedBy(former.name, name, day))
    return present ? [{former, present}] : []
  })
}

function schemesIn(mentions: TorDocument['mentions']): TorDocument['mentions'] {
  return mentions.filter(({kind, text}) => kind === 'scheme' && text.includes(' '))
}

function isFollowedBy(former: string, present: string, day: string): boolean {
  const [entry] = register().byName.get(former) ?? []
  return (
    entry?.until !== undefined &&
    entry.fate === 'renamed' &&
    lastDay(entry.until) < day &&
    successorsOf(entry).some(({name}) => name === present)
  )
}
