import {lineBreakOf} from '../base/line-break'
import {listedNamesOf, type ListedName} from '../model/listed-names'
import {memberLabels, type MemberLabel} from '../vocabulary/member-labels'
import type {TorDocument} from '../model/types'
import type {Organisation} from '../vocabulary/register/types'
import {defineRule, finding} from './define'
import {deleteLine} from './helpers/delete-line'
import type {Fix} from './types'

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
      yield finding(member.range, message, {related, fixes: () => move(document, listed)})
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

/** To the only other group that has members of the same sort and may have them, behind its last one. */
function move(document: TorDocument, {member, group, entry}: ListedName): readonly Fix[] {
  const {lines, parsed} = document
  const fitting = listedNamesOf(document).filter(
    other =>
      other.group !== group &&
      entry !== undefined &&
      other.entry !== undefined &&
      sortOf(other.entry) === sortOf(entry) &&
      labelOver(other)?.strangers.has(sortOf(entry)) === false,
  )
  const [target, ...others] = new Set(fitting.map(other => other.group))
  const last = target?.members.at(-1)
  const deletion = deleteLine(document, member.range)
  if (!target?.label || !last || !deletion || others.length > 0) return []
  const start = lines.lineStart(lines.positionAt(last.range.start).line)
  const marker = parsed.text.slice(start, last.range.start)
  const eol = lineBreakOf(parsed.text)
  if (/[\p{L}\p{N}]/u.test(marker)) return []
  const words = parsed.text.slice(member.range.start, member.range.end)
  const insertion = {range: {start: last.range.end, end: last.range.end}, newText: eol + marker + words}
  const title = `Move it to “${target.label.text.replace(/:$/, '')}”`
  return [{title, safe: false, edits: [deletion, insertion]}]
}
