import {councilsMiddle} from './data/councils-middle'
import {councilsNations, formerCouncilNames} from './data/councils-nations'
import {councilsNorth} from './data/councils-north'
import {councilsSouth} from './data/councils-south'
import {fire} from './data/fire'
import {government} from './data/government'
import {health} from './data/health'
import {homeOffice} from './data/home-office'
import {integratedCareBoards} from './data/boards'
import {learning} from './data/learning'
import {nations} from './data/nations'
import {partnerships} from './data/partnerships'
import {police} from './data/police'
import {regions} from './data/regions'
import {schemeData} from './data/schemes'
import {voluntary} from './data/voluntary'
import {councilInitials} from './council-wordings'
import {foldWording, foldLetters} from './fold'
import {parseBoards} from './parse-boards'
import {parseCouncils} from './parse-councils'
import {parseEntries} from './parse-entries'
import type {Claim, Organisation, Wording} from './types'
import {commissionerWordings, isTelling, wordingsOf} from './wordings'

/** The entries and the maps by which they are found. */
export interface Register {
  readonly entries: readonly Organisation[]
  /** By the name itself; several where a name was used twice in different years. */
  readonly byName: ReadonlyMap<string, readonly Organisation[]>
  /** By every wording, folded. */
  readonly byWording: ReadonlyMap<string, readonly Claim[]>
  /** By short forms, folded: listed ones, then the initials of councils. */
  readonly byShortForm: ReadonlyMap<string, readonly Claim[]>
  /** By short forms as written that mean one thing, or one line of successors. */
  readonly byTellingShortForm: ReadonlyMap<string, readonly Organisation[]>
  /** Councils by their bare places, folded. */
  readonly byPlace: ReadonlyMap<string, readonly Organisation[]>
  /** Wordings that running text is searched for, folded, with their beginnings word by word: true for a whole one. */
  readonly inProse: ReadonlyMap<string, boolean>
}

let made: Register | undefined

/** The register. It is read from its data at the first call, which takes a few hundredths of a second. */
export function register(): Register {
  return (made ??= build())
}

function build(): Register {
  const lists = [government, homeOffice, police, health, fire, learning, regions, partnerships, voluntary, nations]
  const councils = [councilsSouth, councilsMiddle, councilsNorth, councilsNations].flatMap(parseCouncils)
  const entries = [
    ...[...lists, schemeData].flatMap(parseEntries),
    ...parseBoards(integratedCareBoards),
    ...councils,
    ...parseEntries(formerCouncilNames).map(entry => underPresentName(entry, councils)),
  ]
  const byName = grouped(entries.map(entry => [entry.name, entry]))
  const forces = entries.filter(({category}) => category === 'police force').map(({name}) => name)
  const worded = entries.flatMap(entry => allWordings(entry, forces).map(wording => wordedOf(entry, wording)))
  const byWording = new Map<string, Claim[]>()
  // Names first: a form that is made of one council's name may be the name of another.
  for (const sort of ['name', 'alias', 'misspelling']) {
    for (const {claim, key} of worded) if (claim.match === sort) addClaim(claim, key, byWording)
  }
  const byShortForm = grouped(entries.flatMap(shortClaims))
  return {
    entries,
    byName,
    byWording,
    byShortForm,
    byTellingShortForm: grouped(entries.flatMap(entry => entry.shortForms.map(short => [short, entry] as const))),
    byPlace: grouped(
      entries.flatMap(entry => entry.council?.places.map(place => [foldWording(place), entry] as const) ?? []),
    ),
    inProse: withBeginnings(worded.flatMap(({key, isSearched}) => (isSearched ? [key] : []))),
  }
}

/** A council under its former name lay where it lies now; other forms of the name are made from the present one. */
function underPresentName(entry: Organisation, councils: readonly Organisation[]): Organisation {
  if (entry.fate !== 'renamed') return entry
  const council = councils.find(({name}) => name === entry.successors[0])?.council
  return council ? {...entry, council: {...council, places: []}} : entry
}

interface Worded {
  readonly claim: Claim
  readonly key: string
  readonly isSearched: boolean
}

/** What is one word without its article ("The Passage") is an ordinary word in running text. */
function wordedOf(entry: Organisation, {text, match, inProse}: Wording): Worded {
  const key = foldWording(text)
  return {claim: {entry, match}, key, isSearched: inProse && (key.includes(' ') || isTelling(text))}
}

function allWordings(entry: Organisation, forces: readonly string[]): readonly Wording[] {
  if (entry.name !== 'Police and Crime Commissioner') return wordingsOf(entry)
  return [...wordingsOf(entry), ...forces.flatMap(commissionerWordings)]
}

/** A wording that stands for something in a better way already does not stand for `claim`. */
function addClaim(claim: Claim, key: string, byWording: Map<string, Claim[]>): void {
  const claims = byWording.get(key)
  if (!claims) byWording.set(key, [claim])
  else if (claims[0]?.match === claim.match && !claims.some(({entry}) => entry === claim.entry)) claims.push(claim)
}

function withBeginnings(keys: readonly string[]): ReadonlyMap<string, boolean> {
  const all = new Map(keys.map(key => [key, true]))
  for (const key of keys) {
    for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
      const beginning = key.slice(0, end)
      if (!all.has(beginning)) all.set(beginning, false)
    }
  }
  return all
}

function shortClaims(entry: Organisation): readonly (readonly [string, Claim])[] {
  const initials = entry.council && councilInitials(entry.name)
  const shorts = [...entry.shortForms, ...entry.weakShortForms, ...(initials === undefined ? [] : [initials])]
  const keys = new Set(shorts.map(foldLetters))
  return [...keys].map(key => [key, {entry, match: 'abbreviation'}])
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, item] of pairs) {
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
