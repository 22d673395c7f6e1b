import {rosterHeadings} from '../vocabulary/member-words'
import {officerLabels} from '../vocabulary/member-roles'
import {groupsIn, type Draft} from './member-blocks'
import {settled} from './member-settled'
import {isPersonOrPost} from './member-texts'
import type {OutlineSection} from './types-internal'

/** People and posts listed under headings such as "Officers", "Leads" and "Who we are"; lists of anything else are left out. */
export function rosterGroups(sections: readonly OutlineSection[]): readonly Draft[] {
  const listed = listedUnderHeadings(sections)
  const officers = officersByLabel(sections)
  return sizeOf(officers) > sizeOf(listed) ? officers : listed
}

function sizeOf(groups: readonly Draft[]): number {
  return groups.reduce((sum, {members}) => sum + members.length, 0)
}

/** Fewer officers than this are no list of them. */
const fewestOfficers = 3

/** "Chair: A. Example", "Secretary: B. Example", "Treasurer: C. Example", each on a line or in a row of its own. */
function officersByLabel(sections: readonly OutlineSection[]): readonly Draft[] {
  const groups = sections
    .filter(({form, title}) => (form === 'item' || form === 'label') && officerLabels.test(title.text))
    .flatMap(({content, title}) => settled(groupsIn(content, title), ''))
    .filter(({label}) => label === undefined)
  const members = groups.flatMap(group => group.members)
  const [first] = groups
  if (!first || members.length < fewestOfficers || !members.every(({text}) => isPersonOrPost(text))) return []
  return [
    {label: undefined, members, range: {start: first.range.start, end: groups.at(-1)?.range.end ?? first.range.end}},
  ]
}

function listedUnderHeadings(sections: readonly OutlineSection[]): readonly Draft[] {
  return sections
    .filter(({title}) => rosterHeadings.test(title.text))
    .flatMap(({content, title}) => settled(groupsIn(content, title), ''))
    .filter(
      ({members, isNamed}) =>
        isNamed === true || members.filter(({text}) => isPersonOrPost(text)).length * 2 > members.length,
    )
}
