import {inWords} from '../base/in-words'
import type {TextRange} from '../base/range'
import {memberListEnd, type ListEnd} from '../model/list-end'
import type {Clause, TorDocument} from '../model/types'
import {findingsOf, type RunOptions} from '../rules/run'
import type {Severity} from '../rules/types'
import type {StandardMemberList} from '../vocabulary/member-lists'
import {standardListOf} from '../workspace/member-names'
import {expectedGroups} from '../workspace/expected-members'
import {referencesTo, thingAt} from '../workspace/references'
import {sharedClausesOf, type SharedClause} from '../workspace/shared-clauses'
import {sectionAt} from '../workspace/sibling-sections'
import type {Location, Workspace} from '../workspace/types'

/** A line above a place of the document that tells something about it; its words are worked out when it is shown. */
export interface Lens {
  readonly sort: 'findings' | 'references' | 'members' | 'clause'
  readonly range: TextRange
}

/** What a lens says, and what choosing it shows. */
export interface LensWords {
  readonly title: string
  readonly shows: 'findings' | 'references' | 'missing-members' | 'comparison' | 'siblings'
  /** Where else the body is named, for the lens that counts it. */
  readonly references: readonly Location[]
  /** The standard members that are missing, for the lens on members. */
  readonly missing: readonly string[]
  /** Where missing members can be listed, each after `lead`; undefined where the members are no list. */
  readonly listAt: ListEnd | undefined
}

const nothingMore = {references: [], missing: [], listAt: undefined}

/** The lenses of `document`: on its title, its members, and on clauses that siblings have, one for clauses in a row. */
export function lensesOf(
  workspace: Workspace,
  document: TorDocument,
  {known}: Pick<RunOptions, 'known'>,
): readonly Lens[] {
  if (document.kind === 'other') return []
  const title = document.title?.range
  const members = membersPlace(document, known?.memberLists)
  return [
    ...(title ? [{sort: 'findings' as const, range: title}] : []),
    ...(document.body ? [{sort: 'references' as const, range: document.body.range}] : []),
    ...(members ? [{sort: 'members' as const, range: members}] : []),
    ...firstOfEach(document, sharedClausesOf(workspace, document)).map(({range}) => ({sort: 'clause' as const, range})),
  ]
}

/** The words of a lens; undefined if what it was about is gone. */
export function lensWords(
  workspace: Workspace,
  document: TorDocument,
  {sort, range}: Lens,
  options: RunOptions,
): LensWords | undefined {
  if (sort === 'findings') return findingsWords(workspace, document, options)
  if (sort === 'references') return referencesWords(workspace, document)
  if (sort === 'members') return membersWords(document, options)
  const shared = sharedClausesOf(workspace, document).find(({clause}) => clause.range.start === range.start)
  return shared && clauseWords(shared)
}

const levels: readonly (readonly [Severity, one: string, several: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['information', 'for information', 'for information'],
  ['hint', 'hint', 'hints'],
]

function findingsWords(workspace: Workspace, document: TorDocument, options: RunOptions): LensWords {
  const found = findingsOf(document, workspace, options)
  const counts = levels.flatMap(([level, one, several]) => {
    const count = found.filter(({severity}) => severity === level).length
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : several}`]
  })
  return {title: counts.length === 0 ? 'nothing found' : counts.join(', '), shows: 'findings', ...nothingMore}
}

function referencesWords(workspace: Workspace, document: TorDocument): LensWords | undefined {
  const thing = document.body && thingAt(workspace, document, document.body.range.start)
  if (!thing) return undefined
  const references = referencesTo(workspace, thing).filter(({defines}) => !defines)
  const count = references.length
  return {
    ...nothingMore,
    title: count === 1 ? '1 reference' : `${String(count)} references`,
    shows: 'references',
    references,
  }
}

/** The heading over the members, if there are any and a standard list fits the body. */
function membersPlace(document: TorDocument, own: readonly StandardMemberList[] = []): TextRange | undefined {
  const [first] = document.memberGroups
  if (!first || document.kind !== 'terms-of-reference' || !standardListOf(document, own)) return undefined
  return document.elements.membership.section?.title.range ?? first.label?.range ?? first.range
}

function membersWords(document: TorDocument, {known, today}: RunOptions): LensWords | undefined {
  const list = standardListOf(document, known?.memberLists)
  if (!list) return undefined
  const usual = usualMembers({body: document.body, memberGroups: []}, list, today)
  const missing = usualMembers(document, list, today)
  const title = `${String(usual.length - missing.length)} of ${String(usual.length)} standard members`
  return {...nothingMore, title, shows: 'missing-members', missing, listAt: memberListEnd(document)}
}

/** The usual members that are not listed, ready to be written: what a name leaves open stands in square brackets. */
function usualMembers(
  document: Parameters<typeof expectedGroups>[0],
  list: StandardMemberList,
  day: string,
): readonly string[] {
  const open = new Set(list.groups.flatMap(({entries}) => entries.flatMap(({name}) => name.match(/\{[^{}]*\}/g) ?? [])))
  return expectedGroups(document, list, day)
    .flatMap(({missing}) => missing)
    .filter(({optional}) => !optional)
    .map(({name}) => name.replace(/\{([^{}]*)\}/g, (whole, words: string) => (open.has(whole) ? `[${words}]` : words)))
}

function clauseWords({counterparts}: SharedClause): LensWords {
  const drifted = counterparts.filter(({drifts}) => drifts.length > 0)
  const same = counterparts.length - drifted.length
  const groups = drifted.map(({document}) => document.body?.place ?? document.title?.text ?? '')
  const parts = [
    ...(same > 0 ? [`same in ${same === 1 ? '1 sibling' : `${String(same)} siblings`}`] : []),
    ...(drifted.length > 0 ? [`differs in ${inWords(groups, 4)}`] : []),
  ]
  return {title: parts.join(' · '), shows: drifted.length > 0 ? 'comparison' : 'siblings', ...nothingMore}
}

/** Of clauses one after the other under one heading of which the same is to be said, the first. */
function firstOfEach(document: TorDocument, shared: readonly SharedClause[]): readonly Clause[] {
  let before: {readonly at: number; readonly told: string} | undefined
  return shared.flatMap(one => {
    const at = document.clauses.indexOf(one.clause)
    const heading = sectionAt(document, one.clause.range.start)?.headingRange.start
    const told = `${String(heading)} ${clauseWords(one).title}`
    const goesOn = before?.at === at - 1 && before.told === told
    before = {at, told}
    return goesOn ? [] : [one.clause]
  })
}
