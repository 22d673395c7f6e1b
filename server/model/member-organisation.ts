import {linkWords} from '../vocabulary/register/fold'
import {identify, identifyWording, type Identified} from '../vocabulary/register/identify'
import type {Claim} from '../vocabulary/register/types'
import {organisationsIn, type NameSetting} from './organisations'
import type {Member, MemberGroup} from './types'

const mostRemembered = 4000
const remembered = new Map<string, string | undefined>()

/** What a list of members may name besides organisations. */
const others = new Set(['scheme', 'contract', 'fund', 'agreement', 'act', 'term', 'governance'])

/** The groups with the organisation of each member, where its words name one and can mean no other. */
export function withOrganisations(groups: readonly MemberGroup[], setting: NameSetting): readonly MemberGroup[] {
  const words = JSON.stringify([setting.day ?? null, ...setting.expansions])
  const organisation = (text: string): string | undefined => {
    // Nearly all members are the same after a key press as before.
    const key = `${words}${text}`
    if (!remembered.has(key)) remember(key, organisationOf(text, setting))
    return remembered.get(key)
  }
  return groups.map(group => ({
    ...group,
    members: group.members.map((member): Member => ({...member, organisation: organisation(member.text)})),
  }))
}

function remember(key: string, organisation: string | undefined): void {
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, organisation)
}

/** "Home Office", "A. Example, Home Office", "Home Office (regional lead)", "a representative of the Home Office". */
function organisationOf(text: string, setting: NameSetting): string | undefined {
  const exact = firstMember(readings(text), reading =>
    identifyWording(setting.expansions.get(reading) ?? reading, setting.day),
  )
  if (exact !== undefined) return exact
  const named = organisationsIn(text, setting).filter(({entry}) => !entry.isKind && !others.has(entry.category))
  const names = new Set(named.map(({entry}) => entry.name))
  if (names.size > 0) return names.size === 1 ? named[0]?.entry.name : undefined
  const [beforeBracket = ''] = text.split(' (')
  return firstMember([beforeBracket].filter(readsAsName), reading => identify(reading, setting.day))
}

function firstMember(readings: readonly string[], identified: (reading: string) => Identified): string | undefined {
  for (const reading of readings) {
    const {claims, ambiguous} = identified(reading)
    const [claim] = claims
    if (claim && !ambiguous && isMember(claim, reading)) return claim.entry.name
  }
  return undefined
}

/** Slips are looked for only in what is written like a name: "Gangmasters Licencing Authority". */
function readsAsName(text: string): boolean {
  const words = text.split(' ')
  return words.length > 1 && words.length < 12 && words.every(word => /^\p{Lu}/u.test(word) || linkWords.has(word))
}

/** The ways in which a member's words may hold a name, the fullest first: names have commas of their own. */
function readings(text: string): readonly string[] {
  const [beforeBracket = '', inBracket = ''] = text.split(/[()]/)
  const parts = text.split(/[,;:/]| [-–—] /)
  const all = [text, beforeBracket, inBracket, ...parts].map(part => part.trim())
  return [...new Set(all)].filter(part => part !== '')
}

/** False for what is no organisation, for sorts of bodies, and for words and letters that mean other things as well. */
function isMember({entry, match}: Claim, reading: string): boolean {
  if (entry.isKind || (entry.isOrdinary && match === 'name') || others.has(entry.category)) return false
  return match !== 'abbreviation' || reading.length > 12 || !entry.weakShortForms.includes(reading)
}
