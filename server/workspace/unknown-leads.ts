import {foldName} from '../base/names'
import {contains} from '../base/range'
import {groupBy} from '../base/group-by'
import type {Lead, LeadName, Phrase, TorDocument} from '../model/types'
import {everydayShortForms, pairShortForms, plainCapitals} from '../vocabulary/capital-words'
import {bodyWords} from '../vocabulary/lead-words'
import {familyOf, relativesOf} from './family'
import {namedShortsOf} from './kinship'
import {foldGroup, isInitials, speaksOf, surnameOf} from './named-beside-leads'
import {formsOf} from './names'
import {ownedUses} from './owned-names'
import type {Workspace} from './types'

/** A lead of whom no document of the family says a word outside the columns of leads. */
export interface UnknownLead {
  readonly sort: 'post' | 'group' | 'person'
  /** Every place that names the lead, in source order; at least one. */
  readonly places: readonly Phrase[]
}

/**
 * The leads of `document` that surely should be known and are not: posts and groups of the partnership's own, and people
 * of whom there are only initials or a surname. Whom a partner sends, its documents need not say.
 */
export function unknownLeads(workspace: Workspace, document: TorDocument): readonly UnknownLead[] {
  const family = [document, ...relativesOf(workspace, document)]
  const shorts = namedShortsOf(document)
  const leads = document.actions.flatMap(({lead}) =>
    (lead?.names ?? []).filter(name => !isOfPartner(document, name, lead)),
  )
  const known = postsOf(workspace, document).length > 0
  return [...groupBy(leads, ({text}) => foldGroup(text)).values()].flatMap((places): readonly UnknownLead[] => {
    const [first] = places
    const sort = first && sortOf(workspace, document, first)
    if (!sort || (sort === 'post' && !known)) return []
    const forms = sort === 'person' ? [first.text] : formsOf(first.text, shorts)
    return family.some(other => forms.some(form => speaksOf(other, form))) ? [] : [{sort, places}]
  })
}

/** The posts of the partnership that its plans, its reports and the documents of the bodies above name outside the columns of leads. */
export function postsOf(workspace: Workspace, document: TorDocument): readonly Phrase[] {
  const {plans, parents, reports} = familyOf(workspace, document)
  return [document, ...plans, ...reports, ...parents].flatMap(other => {
    const leads = other.actions.flatMap(({lead}) => lead?.range ?? [])
    return [...other.posts, ...ownedUses(other, 'post')].filter(({range}) => !leads.some(cell => contains(cell, range)))
  })
}

const groupEnd = /\b(?:sub-?\s?group|task (?:and finish )?(?:group|force)|working (?:group|party)|steering group)$/i
const bodyWord = new RegExp(`\\b(?:${bodyWords.join('|')})\\b`, 'i')
const groupWords = /\b(?:sub|group|subgroup|task|and|finish|force|working|party|steering|the|of|on|for|chair)\b/g

function sortOf(workspace: Workspace, document: TorDocument, lead: LeadName): UnknownLead['sort'] | undefined {
  const {text} = lead
  if (lead.sort === 'person') return isUnexplained(document, text) ? 'person' : undefined
  if (lead.sort === 'post') return isOwnPost(document, lead) ? 'post' : undefined
  if (lead.sort !== 'body' || !groupEnd.test(text)) return undefined
  return topicOf(text).length > 0 && hasTerms(workspace, document) && !isLikeAnother(workspace, document, text)
    ? 'group'
    : undefined
}

function isUnexplained({actions}: TorDocument, text: string): boolean {
  if (!isInitials(text)) return surnameOf(text) !== undefined
  if ([everydayShortForms, pairShortForms, plainCapitals].some(words => words.has(text))) return false
  // One pair of capitals may be a short form; a column full of them is people.
  const others = actions.flatMap(({lead}) => lead?.names ?? []).filter(other => isInitials(other.text))
  return new Set(others.map(other => other.text)).size > 1
}

/** True if the words, or others in the same cell, name a body that is not the partnership's own: "Manager, Oskerley Council". */
function isOfPartner(document: TorDocument, {range, sort, text}: LeadName, lead: Lead | undefined): boolean {
  if (sort === 'person') return false
  if (ownedUses(document, 'post').some(use => contains(range, use.range))) return false
  const named = document.mentions.some(({kind, range: place}) => kind === 'organisation' && contains(range, place))
  const others = sort === 'post' ? (lead?.names ?? []).filter(name => name.sort === 'body') : []
  return (
    named ||
    others.some(other => !groupEnd.test(other.text)) ||
    (sort === 'body' && bodyWord.test(text.replace(groupEnd, '')))
  )
}

/** "WSMP Manager", or "Partnership Coordinator" in the plan of a partnership. */
function isOwnPost(document: TorDocument, {text, range}: LeadName): boolean {
  const sort = foldName(document.body?.text ?? '')
    .split(' ')
    .at(-1)
  const [first, ...others] = foldName(text).split(' ')
  return (
    (others.length > 0 && first === sort && sort !== 'group') ||
    ownedUses(document, 'post').some(use => contains(range, use.range))
  )
}

function topicOf(text: string): readonly string[] {
  return foldGroup(text)
    .replace(groupWords, ' ')
    .split(' ')
    .filter(word => word !== '')
}

function hasTerms(workspace: Workspace, document: TorDocument): boolean {
  const {parents, children, siblings} = familyOf(workspace, document)
  return parents.length + children.length + siblings.length > 0
}

/** "Housing Task Group" may be what another document calls "Task Group on Housing". */
function isLikeAnother(workspace: Workspace, document: TorDocument, text: string): boolean {
  const topic = topicOf(text)
  const bodies = relativesOf(workspace, document).flatMap(({body, constituted}) => [
    ...(body ? [body.text] : []),
    ...constituted.map(({name}) => name),
  ])
  return bodies.some(body => {
    const words = foldGroup(body).split(' ')
    return topic.every(word => words.includes(word))
  })
}
