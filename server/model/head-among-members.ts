import {headRoles, noLongerOrElsewhere, othersLabels} from '../vocabulary/member-roles'
import {partOf, rolePartsOf} from './member-role'
import {isPersonOrPost} from './member-texts'
import {withoutStart} from './phrase'
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

/** Who holds a role of these words: "A. Example" of "A. Example (Chair)", the post itself of "the President". */
function holderOf(member: Member, words: RegExp): Phrase | undefined {
  const {text, role} = member
  if (role && words.test(role.text)) {
    const parts = rolePartsOf(text)
    return parts ? partOf(member, parts.name) : {text, range: member.range}
  }
  const [article = ''] = /^(?:the|an?) /i.exec(text) ?? []
  const alone = text.slice(article.length).replace(/ \([^()]{0,60}\)$/, '')
  return role === undefined && words.test(alone) ? withoutStart(member, article.length) : undefined
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
