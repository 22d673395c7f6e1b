import {headRoles, noLongerOrElsewhere, othersLabels} from '../vocabulary/member-roles'
import {besideTheChair} from '../vocabulary/chair-words'
import {presidingDuty} from '../vocabulary/office-words'
import {partOf, rolePartsOf} from './member-role'
import {isPersonOrPost} from './member-texts'
import {withoutStart} from './phrase'
import {phraseOf, type Sentence} from './sentences'
import type {Element, HeadPost, Member, MemberGroup, Phrase} from './types'

/** The member who heads the body, by the role that the list gives. */
export interface HeadMember {
  readonly post: HeadPost
  /** Whom the list names: a person, or the post alone ("President"). */
  readonly holder: Phrase
  readonly member: Member
}

/** The first member whose role is that of a head: a chair or convener, else a president, else somebody who leads. */
export function headAmongMembers(groups: readonly MemberGroup[]): HeadMember | undefined {
  const members = groups
    .filter(({standing, label}) => standing === 'member' && !othersLabels.test(label?.text ?? ''))
    .flatMap(({label, members}) => members.map(member => ({member, label: label?.text ?? ''})))
    .filter(({member}) => !noLongerOrElsewhere.test(member.text))
  for (const {post, words} of headRoles)
    for (const {member, label} of members) {
      const holder = holderOf(member, words) ?? holderUnder(label, member, words)
      // "Norrey Council (lead)" leads some matter; a person leads the group.
      if (holder && (post !== 'lead' || isPersonOrPost(holder.text))) return {post, holder, member}
    }
  return undefined
}

/** Whoever's duties, told below the name of the office, are to preside: "The Great Flagon" over "Chairs all meetings". */
export function presidingAmong(groups: readonly MemberGroup[], sentences: readonly Sentence[]): HeadMember | undefined {
  const members = groups.filter(({standing}) => standing === 'member').flatMap(({members}) => members)
  const duty = members.length > 1 ? sentences.find(({text}) => presidingDuty.test(text)) : undefined
  if (!duty) return undefined
  const {start} = phraseOf(duty).range
  const member = members.findLast(({range}) => range.end <= start)
  if (!member || start - member.range.end > farthestDuty || besideTheChair.test(duty.text)) return undefined
  return {post: 'chair', holder: {text: member.text, range: member.range}, member}
}

/** Duties farther below the name of an office than this may be another's. */
const farthestDuty = 400

/** Who holds a role of these words: "A. Example" of "A. Example (Chair)", the post itself of "the President". */
function holderOf(member: Member, words: RegExp): Phrase | undefined {
  const {text, role} = member
  if (role && partsOfRole(role.text).some(part => words.test(part))) {
    const parts = rolePartsOf(text)
    return parts ? partOf(member, parts.name) : {text, range: member.range}
  }
  const [article = ''] = /^(?:the|an?) /i.exec(text) ?? []
  const alone = text.slice(article.length).replace(/ \([^()]{0,60}\)$/, '')
  return role === undefined && words.test(alone) ? withoutStart(member, article.length) : undefined
}

/** "SRO & Chair", and "Chair" of "Head of Housing (Chair)". */
function partsOfRole(role: string): readonly string[] {
  const inBrackets = /\(([^()]{1,60})\)$/.exec(role)?.[1] ?? ''
  return [role, ...role.split(/\s?[&/+]\s?|\sand\s/), ...inBrackets.split(/\s?[&/+,]\s?|\sand\s/)]
}

/** Under "Conveners" or "Co-chairs" everybody named is one. */
function holderUnder(label: string, member: Member, words: RegExp): Phrase | undefined {
  return words.test(label) && member.role === undefined && isPersonOrPost(member.text)
    ? {text: member.text, range: member.range}
    : undefined
}

/** The element of the chair, present where a member has the chair even if no sentence says so. */
export function withHead(chair: Element, head: HeadMember | undefined): Element {
  if (chair.state === 'present' || !head) return chair
  const {text, range} = head.member
  return {...chair, state: 'present', found: 'statement', at: {text, range}}
}
