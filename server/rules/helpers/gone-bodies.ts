import {inWords} from '../../base/in-words'
import type {NamedOrganisation} from '../../model/organisations'
import {settingOf} from '../../model/organisations'
import {isBritish, tellingOf} from '../../model/named-bodies'
import {otherThanBodies} from '../../vocabulary/past-words'
import {foldWording} from '../../vocabulary/register/fold'
import {statusOn} from '../../vocabulary/register/status'
import type {Phrase, TorDocument} from '../../model/types'
import type {RuleContext} from '../types'
import {isNamedByTeam, isOwnBody, presentNames} from './body-names'
import {dayInWords} from './day-in-words'

/** True for a body that had surely ended by `day`, named in its right form. */
export function mayBeGone(context: RuleContext, name: NamedOrganisation, day: string): boolean {
  const {document} = context
  const {entry, match} = name
  const status = statusOn(entry, day)
  return (
    entry.until !== undefined &&
    entry.doubt === undefined &&
    status !== 'current' &&
    status !== 'planned' &&
    match !== 'misspelling' &&
    !otherThanBodies.has(entry.category) &&
    isBritish(document) &&
    (match !== 'abbreviation' || isSureShortForm(document, name)) &&
    !isOwnBody(document, name) &&
    !isNamedByTeam(context, name)
  )
}

/** Letters alone mean other things elsewhere: they count where the document writes them out, or is dated and they mean one thing. */
function isSureShortForm(document: TorDocument, {text, entry}: NamedOrganisation): boolean {
  const {day, expansions} = settingOf(document)
  const isTold = expansions.has(text.replace(/s$/, '')) || expansions.has(text)
  return isTold || (day !== undefined && entry.shortForms.includes(text))
}

/** The same for all places that name one body: a sort of body (“Primary Care Trust”) has many. */
export function sameBody({entry, text}: NamedOrganisation): string {
  return entry.isKind ? `${entry.name} ${foldWording(text)}` : entry.name
}

/**
 * The places that speak of a body as one that is there; none where another place says that it was: who tells that once
 * need not say so again.
 */
export function presentPlaces<Place extends Phrase>(
  document: TorDocument,
  places: readonly Place[],
  until: string,
): readonly Place[] {
  const told = places.map(place => ({place, telling: tellingOf(document, place, until)}))
  if (told.some(({telling}) => telling === 'past')) return []
  return told.filter(({telling}) => telling === 'present').map(({place}) => place)
}

/** "“Public Health England” existed until 30 September 2021. …", for readers on `today`. */
export function goneInWords({text, entry}: NamedOrganisation, today: string): string {
  const names = presentNames(entry, today).map(name => `“${name}”`)
  const until = dayInWords(entry.until ?? '')
  const end = entry.fate === 'renamed' ? `was the name until ${until}` : `existed until ${until}`
  if (names.length === 0) return `“${text}” ${end}. Write who does its work now, or say that you mean the former body.`
  const now = names.length === 1 ? 'Its work is done by' : 'Its work is shared by'
  const next =
    entry.fate === 'renamed' && presentNames(entry, today).join() === entry.successors.join() ? 'It is now' : now
  return `“${text}” ${end}. ${next} ${inWords(names, 4)}: write the present name, or say that you mean the former body.`
}
