import {contains} from '../base/range'
import {allSentencesOf} from '../model/all-sentences'
import type {Frequency, Phrase, Timescale, TorDocument} from '../model/types'
import {foldName} from '../base/names'
import {familyOf} from './family'
import {plannedFrequencies} from './plan-frequency'
import type {Workspace} from './types'

/** What a plan says of the meetings of groups of one sort. */
export interface PlannedMeetings {
  readonly uri: string
  readonly words: Phrase
}

/**
 * The place of a plan of the family that sets another number of meetings a year for the body of `document`, or for
 * groups of its sort, than `stated` does; undefined where none disagrees or speaks of them.
 */
export function plannedOtherwise(
  workspace: Workspace,
  document: TorDocument,
  stated: Frequency,
): PlannedMeetings | undefined {
  const told = plannedFrequencies(workspace, document).find(
    ({isSure, stated: {perYear, exactness}}) => isSure && exactness === 'exact' && perYear && disagree(stated, perYear),
  )
  if (told) return {uri: told.plan.uri, words: told.stated}
  const {body} = document
  const type = body?.type === undefined ? '' : foldName(body.type)
  if (type.split(' ').length < 2) return undefined
  for (const plan of familyOf(workspace, document).plans) {
    const said = [...plannedInTables(plan, type), ...plannedInText(plan, foldName(body?.text ?? ''))]
    const other = said.find(({perYear}) => disagree(stated, perYear))
    if (other) return {uri: plan.uri, words: other.words}
  }
  return undefined
}

type PerYear = NonNullable<Timescale['perYear']>

interface Said {
  readonly words: Phrase
  readonly perYear: PerYear
}

function plannedInTables({actions}: TorDocument, type: string): readonly Said[] {
  return actions.flatMap(({action, indicators, timescale}) => {
    const row = foldName([action.text, indicators?.text ?? '', timescale?.text ?? ''].join(' '))
    if (timescale?.perYear?.min === undefined || !/\bmeet/.test(row) || !row.includes(type)) return []
    return [{words: timescale, perYear: timescale.perYear}]
  })
}

/** "The four sub-groups (A, B and C) meet quarterly", where `body` is a sub-group. */
function plannedInText(plan: TorDocument, body: string): readonly Said[] {
  return plan.frequency.flatMap(stated => {
    const sentence = allSentencesOf(plan).find(({text, rangeOf}) => contains(rangeOf(0, text.length), stated.range))
    const before = sentence?.text.slice(0, sentence.text.lastIndexOf(stated.text)) ?? ''
    const isMeant = isOneOf(body, foldName(subjectOfMeeting(before)))
    return isMeant && stated.exactness === 'exact' && stated.perYear ? [{words: stated, perYear: stated.perYear}] : []
  })
}

const counted =
  /^(?:(?:[\d.]+ )*(?:there are )?(?:the|all|each|every|both|our|its|two|three|four|five|six|seven|eight|nine|ten|\d+) )+/

/** True if the subject, "four sub groups" or "area groups", is a sort of bodies that `body` is one of; both folded. */
function isOneOf(body: string, subject: string): boolean {
  const words = subject.replace(counted, '').replace(/s$/, '').replace('subgroup', 'sub group').split(' ')
  const own = body.replace('subgroup', 'sub group').split(' ')
  return words.length > 1 && words.at(-1) === own.at(-1) && words.every(word => own.includes(word))
}

/** The words right before "meet", without what stands in brackets, empty where a sentence of another form says it. */
function subjectOfMeeting(before: string): string {
  const plain = before.replace(/\s\([^()]{0,200}\)/g, '')
  const head =
    /^(.{0,200}?)\s(?:(?:each|all|both|will|shall|should|to|normally|usually|also|now)\s){0,3}meets?\b/i.exec(plain)
  return head?.[1] ?? ''
}

/** True if the numbers of meetings cannot both be right, however an ambiguous "bi-monthly" is understood. */
function disagree({perYear, exactness}: Frequency, planned: PerYear): boolean {
  const least = perYear?.min
  const most = perYear?.max
  if (exactness === 'ambiguous' && least !== undefined)
    return [least / 4, least, least * 4].every(reading => differ({min: reading, max: reading}, planned))
  return differ({min: least, max: most}, planned)
}

function differ(one: PerYear, other: PerYear): boolean {
  const isBelow = (a: PerYear, b: PerYear): boolean => a.max !== undefined && b.min !== undefined && a.max < b.min
  return isBelow(one, other) || isBelow(other, one)
}

/** A body whose meetings one plan counts in two ways. */
export interface TwiceCounted {
  readonly stated: Frequency
  readonly timescale: Timescale
}

const nouns = '(?:board|executive|committee|forum|panel|assembly|network|steering group)'
const qualifiers = "(?:[\\w&'-]+\\s){0,5}?"
const articles = '(?:the|our|its|an?|regular|meetings? of|and)'
const meeting = new RegExp(
  `\\b(?:the|our|its|an?)\\s(${qualifiers}${nouns})\\s(?:(?:will|shall|should|normally|usually|also)\\s){0,2}meets?\\b`,
  'i',
)
const organising = new RegExp(
  `^(?:facilitate|convene|hold|organi[sz]e|arrange|host|run|service|support|deliver|administer)\\s(?:${articles}\\s){0,3}(${qualifiers}${nouns})\\b`,
  'i',
)

/** The bodies of which a sentence of `plan` says how often they meet, and an action otherwise. */
export function meetingsCountedTwice(plan: TorDocument): readonly TwiceCounted[] {
  const rows = plan.actions.flatMap(({action, indicators, timescale}) => {
    const [, name] = organising.exec(action.text) ?? []
    const isMeeting = /^(?:convene|hold)\b|\bmeet/i.test(`${action.text} ${indicators?.text ?? ''}`)
    return name !== undefined && isMeeting && timescale?.perYear ? [{name, timescale, perYear: timescale.perYear}] : []
  })
  return plan.frequency.flatMap(stated => {
    if (stated.exactness !== 'exact') return []
    const sentence = allSentencesOf(plan).find(({text, rangeOf}) => contains(rangeOf(0, text.length), stated.range))
    const [, subject] = meeting.exec(sentence?.text ?? '') ?? []
    const row = rows.find(({name, perYear}) => isSameBody(plan, subject ?? '', name) && disagree(stated, perYear))
    return subject !== undefined && row ? [{stated, timescale: row.timescale}] : []
  })
}

/** "The Board" is any board's name as long as the plan names no two. */
function isSameBody({mentions}: TorDocument, one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)]
  if (a === b || a.endsWith(` ${b}`) || (a.includes(' ') && b.endsWith(` ${a}`))) return true
  const noun = a.split(' ').at(-1) ?? ''
  const ends = new RegExp(`(?:^| )${noun}$`)
  if (a !== noun || !ends.test(b)) return false
  const names = mentions.filter(({kind, name}) => kind === 'body' && ends.test(foldName(name)) && foldName(name) !== b)
  return new Set(names.map(({name}) => name)).size < 2
}
