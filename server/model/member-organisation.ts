import {remembering} from '../base/remembering'
import {linkWords} from '../vocabulary/register/fold'
import {identify, identifyWording, type Identified} from '../vocabulary/register/identify'
import type {Claim} from '../vocabulary/register/types'
import {organisationsIn, type NameSetting} from './organisations'
import type {Member, MemberGroup} from './types'

/** What a list of members may name besides organisations. */
const others = new Set(['scheme', 'contract', 'fund', 'agreement', 'act', 'term', 'governance'])

/** The groups with the organisation of each member, where its words name one and can mean no other. */
export function withOrganisations(groups: readonly MemberGroup[], setting: NameSetting): readonly MemberGroup[] {
  const {day = '', expansions} = setting
  const organisation = identifierFor(JSON.stringify([day, ...expansions]))
  return groups.map(group => ({
    ...group,
    members: group.members.map((member): Member => ({...member, organisation: organisation(member.text)})),
  }))
}

const mostSettings = 80
const mostMembers = 1000

/** Nearly all members are the same after a key press as before, and so is what the document tells of its names. */
const identifierFor = remembering(told => {
  const [day, ...expansions] = JSON.parse(told) as [string, ...[string, string][]]
  const setting = {day: day === '' ? undefined : day, expansions: new Map(expansions)}
  return remembering(text => organisationOf(text, setting), mostMembers)
}, mostSettings)

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
export function readsAsName(text: string): boolean {
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
