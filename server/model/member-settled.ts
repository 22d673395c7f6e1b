import {labelsOfFormer, organisationWords} from '../vocabulary/member-words'
import type {Draft, DraftMember} from './member-blocks'
import {rolePartsOf} from './member-role'
import {couldBeMember, isAside, isLabelOfRules, isPersonOrPost} from './member-texts'

/**
 * The groups without what is no member. A group most of whose lines are none goes as a whole; where it stood below an
 * item, it explained that item, which then is a member itself.
 */
export function settled(groups: readonly Draft[], heading: string): Draft[] {
  const explained = groups.filter(group => group.item && membersOf(group, heading).length === 0)
  const explaining = new Set(explained)
  const outside: Draft[] = []
  for (const {item, outer, range} of explained) {
    if (!item) continue
    if (outer && !explaining.has(outer)) outer.members.push(item)
    else if (!outer) addTo(outside, item, range)
  }
  const all = [...groups.filter(group => !explaining.has(group)), ...outside]
  return all
    .map(group => ({...group, members: inOrder(membersOf(group, heading))}))
    .filter(({members}) => members.length > 0)
    .sort((a, b) => a.range.start - b.range.start)
}

/** Items that others explain make up one group. */
function addTo(groups: Draft[], item: DraftMember, {end}: Draft['range']): void {
  const [group] = groups
  if (!group) groups.push({label: undefined, members: [item], range: {start: item.range.start, end}})
  else {
    group.members.push(item)
    group.range = {start: group.range.start, end}
  }
}

function inOrder(members: readonly DraftMember[]): DraftMember[] {
  return [...members].sort((a, b) => a.range.start - b.range.start)
}

/** Those of a group that are members by their words; none where most are not, or where the label is over rules. */
function membersOf({label, members, isNamed}: Draft, heading: string): DraftMember[] {
  if (labelsOfFormer.test(label?.text ?? heading)) return []
  const lines = members.filter(({text}) => !isAside(text))
  const possible = lines.filter(({text}) => couldBeMember(text))
  if (possible.length * 2 <= lines.length && !(possible.length === 1 && lines.length === 2)) return []
  const doubt = isNamed ? undefined : doubtOf(label?.text, heading)
  const sure = doubt ? possible.filter(({text}) => doubt(text)) : possible
  return sure.length * 2 > possible.length ? possible : []
}

/** What dispels the doubt that a label or heading over rules casts on the lines below it; undefined without doubt. */
function doubtOf(label: string | undefined, heading: string): ((text: string) => boolean) | undefined {
  if (label !== undefined && isLabelOfRules(label))
    return text => rolePartsOf(text) !== undefined || /(?:^|\s|\()@\w/.test(text)
  return isLabelOfRules(heading) ? text => isPersonOrPost(text) || organisationWords.test(text) : undefined
}
