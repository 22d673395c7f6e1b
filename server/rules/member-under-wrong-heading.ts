import {listedNamesOf, type ListedName} from '../model/listed-names'
import {memberLabels, type MemberLabel} from '../vocabulary/member-labels'
import type {Organisation} from '../vocabulary/register/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Readers look for a member under the heading of its sort. A charity under "Local authorities" is overlooked, or counted as what it is not.

## What counts

The rule speaks only where it is sure: the label says of which sort the members are ("Government departments", "Local
authorities", "Voluntary sector", "Health"), and the register of organisations knows the member as a body of another sort.

## How to fix it

Move the line under the heading where it belongs, or make the heading wider ("Government departments and police").

## When to switch it off

If your headings are meant loosely.
`

export const rule = defineRule({
  id: 'member-under-wrong-heading',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'A member stands under a heading for members of another sort.',
  help,
  *check({document}) {
    for (const listed of listedNamesOf(document)) {
      const label = labelOver(listed)
      if (!label || !listed.entry || !label.strangers.has(sortOf(listed.entry))) continue
      const {member, group, entry} = listed
      const unnamed = entry.isKind ? ' Say also which one is meant.' : ''
      const heading = group.label?.text.replace(/:$/, '') ?? ''
      const message = `“${member.text}” is not ${label.expected}, but stands under “${heading}”. Move it to where readers look for it, or widen the heading.${unnamed}`
      const related = group.label ? [{uri: document.uri, range: group.label.range, message: 'The heading.'}] : []
      yield finding(member.range, message, {related})
    }
  },
})

function labelOver({group: {label}}: ListedName): MemberLabel | undefined {
  const words = label?.text.toLowerCase().replace(/(?: including| members?| representatives?)?:?$/, '') ?? ''
  return memberLabels.find(each => each.words.test(words))
}

/** "Police" alone is no single force, but surely police. */
function sortOf({category, name, isKind}: Organisation): string {
  return isKind && name === 'Police' ? 'police' : category
}
