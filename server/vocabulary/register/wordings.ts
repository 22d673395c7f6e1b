import {councilWordings} from './council-wordings'
import type {MatchKind, Organisation, Wording} from './types'

/**
 * Names of one word that are no ordinary words, so that running text may be searched for them.
 * Source: the register itself, read against an English word list.
 */
const tellingWords: ReadonlySet<string> = new Set(
  `Ofsted Serco Healthwatch Barnardo's NACCOM NAVCA GYROS UNISON Clearsprings Clearel Jobcentre UKvisas Centrex NHSX
  Care4Calais bassac COSLA Estyn Llais Kalayaan NATECLA UNICEF G4S NSPCC Tascor`.split(/\s+/),
)

/** True for a name of one word that is no ordinary word. */
export function isTelling(name: string): boolean {
  return tellingWords.has(name)
}

/** Every way in which people write the entry's name, right and wrong; short forms are not among them. */
export function wordingsOf(entry: Organisation): readonly Wording[] {
  const inProse = entry.category !== 'term'
  const of = (texts: readonly string[], match: MatchKind, searched: boolean): Wording[] =>
    texts.map(text => ({text, match, inProse: searched}))
  return [
    ...of([entry.name], 'name', inProse && !entry.isOrdinary),
    ...of(entry.aliases, 'alias', inProse),
    ...of(entry.weakAliases, 'alias', false),
    ...of(entry.wrongForms, 'misspelling', inProse),
    ...(entry.council ? councilWordings(entry, entry.council) : []),
  ]
}

/** "Kent Police and Crime Commissioner" begins with a force's name and is none: what the commissioner of a force is called. */
export function commissionerWordings(force: string): readonly Wording[] {
  const place = force.replace(/ (?:Police|Constabulary|Police Service)$/, '')
  const texts = [`Police and Crime Commissioner for ${place}`, `${place} Police and Crime Commissioner`]
  return texts.map(text => ({text, match: 'alias', inProse: true}))
}
