import {remembering} from '../../base/remembering'
import {foldWording, foldLetters} from './fold'
import {bearerOn, isOneLine} from './lineage'
import {nearClaims} from './near'
import {register} from './register'
import {statusOn} from './status'
import type {Claim, Organisation} from './types'
import {isTelling} from './wordings'

/** What a text may stand for. */
export interface Identified {
  /** Empty: nothing known; several: the text has several meanings. */
  readonly claims: readonly Claim[]
  /** True if the text means more than one body, or a bare place, and nobody should choose in silence. */
  readonly ambiguous: boolean
  /** Of several meanings the only one in being on the day that was given. */
  readonly likely: Organisation | undefined
}

/** Short forms that are words as well: in small letters they are those. Source: the register's own short forms. */
const wordsToo = new Set(
  'ice can bid star flex sunrise big step mash mace asap acre one rap sec rec la hep sis mac cic raise meta unite ace bis des'.split(
    ' ',
  ),
)
const nothing: Identified = {claims: [], ambiguous: false, likely: undefined}

/**
 * The entries that `text` names on `day` (ISO): by name, short form, other form or slip. A name or short form that passed
 * from one body to the next means the one that bore it on the day, without a day the last. Never throws.
 */
export function identify(text: string, day?: string): Identified {
  const name = text.trim()
  if (name === '' || name.length > 200) return nothing
  const exact = exactly(name)
  const claims = exact.length > 0 ? exact : otherwise(name)
  if (claims.length > 0) return judged(claims, day)
  const places = register().byPlace.get(foldWording(name)) ?? []
  return places.length === 0
    ? nothing
    : {
        ...judged(
          places.map(entry => ({entry, match: 'alias'})),
          day,
        ),
        ambiguous: true,
      }
}

/** True if {@link identify} may find more for `text` than a bare place, on whatever day. */
export function isKnown(text: string): boolean {
  const name = text.trim()
  return name !== '' && name.length <= 200 && (exactly(name).length > 0 || otherwise(name).length > 0)
}

/** As {@link identify}, but only for the register's own wordings: no slips, no named bodies of a sort, no bare places. */
export function identifyWording(text: string, day?: string): Identified {
  const claims = text.length > 200 ? [] : exactly(text.trim())
  return claims.length === 0 ? nothing : judged(claims, day)
}

const exactly = remembering((name): readonly Claim[] => {
  const {byWording, byShortForm} = register()
  const worded = byWording.get(foldWording(name)) ?? []
  const names = worded.filter(({match}) => match === 'name')
  if (names.length > 0) return names
  const short = readsAsShortForm(name)
    ? (byShortForm.get(foldLetters(name)) ?? byShortForm.get(foldLetters(singular(name))))
    : []
  return distinct([...(short ?? []), ...worded])
})

function readsAsShortForm(name: string): boolean {
  if (!/^[\p{L}\p{N}&()./' -]{2,14}$/u.test(name)) return false
  if (register().byTellingShortForm.has(name)) return true
  const letters = name.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '')
  if (/^\p{Lu}?\p{Ll}+$/u.test(name)) return (capitals === '' || name.length > 3) && !wordsToo.has(name.toLowerCase())
  return capitals.length * 2 >= letters.length && capitals.length > 1
}

function singular(name: string): string {
  return /\p{Lu}'?s$/u.test(name) ? name.slice(0, -1) : name
}

/** Readings of a text that is no wording of the register as it stands. */
const otherwise = remembering((name): readonly Claim[] => {
  for (const read of [bracketed, unadorned, nearClaims, endedKind]) {
    const claims = read(name)
    if (claims.length > 0) return claims
  }
  return []
})

/** "Gangmasters Licensing Authority (GLA)": the words decide; the letters help where the words have two meanings. */
function bracketed(name: string): readonly Claim[] {
  const [, before = '', inside = ''] = /^([^()]{2,160}) ?\(([^()]{2,80})\)$/.exec(name) ?? []
  if (before === '') return []
  const outer = exactly(before.trim())
  const inner = exactly(inside.trim())
  const both = outer.filter(({entry}) => inner.some(other => other.entry === entry))
  if (both.length > 0) return both
  return outer.length > 0 ? outer : nearClaims(before)
}

/** "Serco Ltd", "Home Office Border Force". */
function unadorned(name: string): readonly Claim[] {
  const rest = name
    .replace(/^(?:the )?(?:UK|HM|NHS|Home Office)[ –—-]{1,3}(?=\S{1,40} )/i, '')
    .replace(/,? (?:UK|Ltd|Limited|CIC|CIO|plc|England)\.?$/i, '')
  return rest === name ? [] : exactly(rest).map(({entry}) => ({entry, match: 'alias'}))
}

/** "Eastern Wendmere Primary Care Trust": a body of a known sort, by its last or first words. */
function endedKind(name: string): readonly Claim[] {
  const words = name.split(/\s+/)
  for (let cut = 1; cut < words.length; cut++) {
    for (const part of [words.slice(cut), words.slice(0, -cut)]) {
      const claims = exactly(part.join(' ')).filter(({entry}) => isOfKind(entry))
      if (claims.length > 0) return claims.map(({entry}) => ({entry, match: 'alias'}))
    }
  }
  return []
}

/** Of a sort that is still in being only where its name says so by itself: "Healthwatch Wendmere". */
function isOfKind({isKind, until, name}: Organisation): boolean {
  return isKind && (until !== undefined || isTelling(name))
}

function judged(claims: readonly Claim[], day: string | undefined): Identified {
  const entries = claims.map(({entry}) => entry)
  if (claims.length > 1 && isOneLine(entries)) {
    const bearer = bearerOn(entries, day)
    return {claims: claims.filter(({entry}) => entry === bearer), ambiguous: false, likely: undefined}
  }
  if (claims.length < 2 || day === undefined) return {claims, ambiguous: claims.length > 1, likely: undefined}
  const inBeing = claims.filter(({entry}) => statusOn(entry, day) === 'current')
  return {
    claims: [...inBeing, ...claims.filter(claim => !inBeing.includes(claim))],
    ambiguous: true,
    likely: inBeing.length === 1 ? inBeing[0]?.entry : undefined,
  }
}

function distinct(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({entry}, i) => claims.findIndex(other => other.entry === entry) === i)
}
