import {touches} from '../base/range'
import type {TorDocument} from '../model/types'
import {headingAt, isInLink} from '../syntax/markdown-places'
import {organisationOf, referencesTo, thingAt} from '../workspace/references'
import type {Location, Workspace} from '../workspace/types'

/**
 * Every place that means what is named at `offset`, by document; `declarations` says whether those count where it is
 * constituted, written out or introduced. None for plain words; in a link, and for the Markdown heading with the
 * cursor in it, the editor's Markdown support answers.
 */
export function referencesAt(
  workspace: Workspace,
  document: TorDocument,
  offset: number,
  declarations: boolean,
): readonly Location[] {
  const thing = isInLink(document.parsed, offset) ? undefined : thingAt(workspace, document, offset)
  if (!thing) return []
  const heading = headingAt(document.parsed, offset)
  return referencesTo(workspace, thing)
    .filter(({defines}) => declarations || !defines)
    .filter(({uri, range}) => !heading || uri !== document.uri || !touches(heading, range.start))
    .map(({uri, range}) => ({uri, range}))
}

/** Every place that names the organisation of the register: the lists that have it, and the texts. */
export function referencesToOrganisation(workspace: Workspace, name: string): readonly Location[] {
  const thing = organisationOf(name)
  return thing ? referencesTo(workspace, thing).map(({uri, range}) => ({uri, range})) : []
}
