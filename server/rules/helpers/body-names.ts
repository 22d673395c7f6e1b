import {inWords} from '../../base/in-words'
import {contains, meets} from '../../base/range'
import {lazily} from '../../model/lazily'
import {namedBodiesOf} from '../../model/named-bodies'
import type {NamedOrganisation} from '../../model/organisations'
import {ownNamesIn} from '../../model/own-names'
import type {Phrase, TorDocument} from '../../model/types'
import {inBeingOn} from '../../vocabulary/register/lineage'
import {isNameInDoubt} from '../../vocabulary/register/status'
import type {Organisation} from '../../vocabulary/register/types'
import {kinshipOf} from '../../workspace/kinship'
import {foldName} from '../../base/names'
import type {Finding, Fix, Related, RuleContext} from '../types'

/** Fixes that write one of `names` instead of the words of a finding, at all its places. */
export function replacements(names: readonly string[], places: readonly Phrase[]): readonly Fix[] {
  return names.map(name => ({
    title: `Write “${name}”`,
    safe: false,
    edits: places.map(({range}) => ({range, newText: name})),
  }))
}

/** Nothing that rests on an entry whose name is in doubt is graver than information. */
export function asFarAsSure(...entries: readonly (Organisation | undefined)[]): Pick<Finding, 'atMost'> {
  return entries.some(entry => entry && isNameInDoubt(entry)) ? {atMost: 'information'} : {}
}

/** The places after the first, as what else belongs to a finding. */
export function otherPlaces({uri}: TorDocument, places: readonly Phrase[]): readonly Related[] {
  return places.slice(1, 21).map(({text, range}) => ({uri, range, message: `“${text}” stands here, too.`}))
}

/** The bodies that do the work of `entry` on `day`, other than itself. */
export function presentNames(entry: Organisation, day: string): readonly string[] {
  const names = inBeingOn(entry, day).map(({name}) => name)
  return [...new Set(names)].filter(name => name !== entry.name)
}

/** "the UK Health Security Agency and the Office …", as a message names those who took over. */
export function presentInWords(entry: Organisation, day: string): string {
  return inWords(
    presentNames(entry, day).map(name => `“${name}”`),
    4,
  )
}

/** True for the body that the document constitutes or belongs to: how it calls itself is its own affair. */
export function isOwnBody(document: TorDocument, {text}: NamedOrganisation): boolean {
  const {names, parents} = kinshipOf(document)
  const folded = foldName(text)
  return [...names, ...parents].includes(folded)
}

/** The entries of the register that the title or a heading names: a document says what its own bodies are called. */
export const bodiesOfHeadings: (document: TorDocument) => ReadonlySet<Organisation> = lazily(document => {
  const headings = [document.title, document.body, ...document.sections.map(({title}) => title)]
  const isHeading = ({range}: Phrase): boolean => headings.some(heading => heading && contains(heading.range, range))
  return new Set(namedBodiesOf(document).flatMap(name => (isHeading(name) ? [name.entry] : [])))
})

/** True where the team's own names stand: whatever the register takes them for, the team knows better. */
export function isNamedByTeam({document, known}: RuleContext, {range}: Phrase): boolean {
  return ownNamesIn(document, known.organisations).some(own => meets(own.range, range))
}
