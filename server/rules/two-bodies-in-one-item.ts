import {listedNamesOf, wholeEntry, type ListedName} from '../model/listed-names'
import {settingOf, type NameSetting} from '../model/organisations'
import type {TorDocument} from '../model/types'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

One line looks like one member. Whether the two bodies send one person or two, and whether they vote once or twice, nobody can tell.

## What counts

A line of a list of members that is made of two names joined by "and" or "&", each of which the register of organisations
knows by itself. Names that hold an "and" of their own ("Department for Work and Pensions") are one.

## How to fix it

Give each body its line. The quick fix does so.

## When to switch it off

If bodies share seats in your groups, and the list says so in this way.
`

export const rule = defineRule({
  id: 'two-bodies-in-one-item',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'One line of a list of members names two bodies.',
  help,
  *check({document}) {
    const setting = settingOf(document)
    for (const listed of listedNamesOf(document)) {
      const parts = partsOf(listed.member.text, setting)
      if (!parts) continue
      const [first, second] = parts
      const message = `This line names two bodies, “${first}” and “${second}”. Readers expect one member in a line: give each its own, or say that they share a seat.`
      yield finding(listed.member.range, message, {fixes: () => splitting(document, listed, parts)})
    }
  },
})

/** The two names that `text` is made of; undefined where it is one, or where one of the parts is unknown. */
function partsOf(text: string, setting: NameSetting): readonly [string, string] | undefined {
  if (wholeEntry(text, setting)?.match === 'name') return undefined
  for (const match of text.matchAll(/ (?:and|&) /g)) {
    const parts = [text.slice(0, match.index), text.slice(match.index + match[0].length)] as const
    const [first, second] = parts.map(part => (part.includes(' ') ? wholeEntry(part, setting) : undefined))
    const isSure = [first, second].every(claim => claim && !claim.entry.isOrdinary && claim.match !== 'misspelling')
    if (isSure && first?.entry !== second?.entry) return parts
  }
  return undefined
}

function splitting(
  {parsed: {text}}: TorDocument,
  {member}: ListedName,
  [first, second]: readonly [string, string],
): readonly Fix[] {
  const {start, end} = member.range
  const prefix = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  // After a number the new line would need the next one.
  if (!/^\s{0,8}[-*+•]\s{1,4}$/.test(prefix) || text.slice(start, end) !== member.text) return []
  const newText = `${first}\n${prefix}${second}`
  return [{title: 'Give each body its own line', safe: false, edits: [{range: member.range, newText}]}]
}
