import {contains} from '../base/range'
import {listedNamesOf, underLastName, type ListedName} from '../model/listed-names'
import {readsAsName} from '../model/member-organisation'
import type {MemberGroup, TorDocument} from '../model/types'
import {bodyNouns} from '../vocabulary/body-words'
import {nameHeads} from '../vocabulary/name-heads'
import type {Organisation} from '../vocabulary/register/types'
import {defineRule, finding} from './define'
import {asFarAsSure} from './helpers/body-names'

export const help = `
## Why it matters

Who counts the members for a quorum or a vote counts one of them twice, and the next reader wonders which line is meant.

## What counts

Two lines of the membership that name the same organisation: in the same words, by name and short form, or under a former name.
In one list any name counts; across lists only organisations that the register knows, under labels that are not about posts
or other groups. Seats that are told apart ("Home Office (policy)"), rows of tables and persons are left alone.

## How to fix it

Delete one of the two lines, or say what tells them apart. The quick fix deletes the second one.

## When to switch it off

If an organisation is listed once for each of its seats.
`

export const rule = defineRule({
  id: 'member-listed-twice',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'One organisation is listed as a member twice.',
  help,
  *check({document}) {
    for (const {earlier, later} of listedTwice(document)) {
      const {text, range} = later.member
      const name = later.folded === earlier.folded ? '' : ` as “${earlier.member.text}”`
      const message = `“${text}” is already listed${name}. Readers expect each member once: delete one of the two lines, or say what tells them apart.`
      yield finding(range, message, {
        related: [{uri: document.uri, range: earlier.member.range, message: 'The first of the two lines.'}],
        ...(earlier.entry?.name === later.entry?.name ? {} : asFarAsSure(earlier.entry, later.entry)),
        fixes: () => [{title: 'Delete this line', safe: false, edits: [{range: lineOf(document, range), newText: ''}]}],
      })
    }
  },
})

/** Each name with the first before it that is the same, in the same list or in another of the members themselves. */
function* listedTwice(document: TorDocument): Iterable<{readonly earlier: ComparedName; readonly later: ComparedName}> {
  const lists = new Map<MemberGroup, ComparedName[]>()
  const firstInMain = new Map<Organisation, ComparedName[]>()
  for (const [at, listed] of listedNamesOf(document).entries()) {
    const later = comparedName(document, listed, at)
    const list = lists.get(later.group) ?? []
    lists.set(later.group, list)
    const inList = list.find(other => isSame(other, later))
    const main = (later.isMain && later.last ? firstInMain.get(later.last) : undefined) ?? []
    const inMain = main.find(({group}) => group.standing === later.group.standing)
    const [earlier] = [inList, inMain].filter(other => other !== undefined).sort((a, b) => a.at - b.at)
    if (earlier) yield {earlier, later}
    list.push(later)
    if (later.isMain && later.last && !inMain) firstInMain.set(later.last, [...main, later])
  }
}

/** A listed name with what each of the others is compared with. */
interface ComparedName extends ListedName {
  /** Its place among all. */
  readonly at: number
  /** The one body that the register knows, under its last name. */
  readonly last: Organisation | undefined
  /** True in a list of the members themselves, beside which other such lists may stand. */
  readonly isMain: boolean
}

function comparedName({elements}: TorDocument, name: ListedName, at: number): ComparedName {
  const {entry, group} = name
  const section = elements.membership.section?.range
  return {
    ...name,
    at,
    last: entry && !entry.isKind ? underLastName(entry) : undefined,
    isMain: section !== undefined && contains(section, group.range) && !isAboutOthers(group),
  }
}

function isSame(a: ComparedName, b: ComparedName): boolean {
  if (a.last && b.last) return a.last === b.last
  return a.group === b.group && a.folded === b.folded && isBodyName(b.member.text)
}

/** "Northlock Rowing Club"; "Elected Member" may stand there once for each seat. */
function isBodyName(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  return words.length > 2 && readsAsName(text) && (nameHeads.has(last) || bodyNouns.includes(last))
}

const roles =
  /\b(?:(?:co-?|vice-?)?chair\w*|secreta\w+|leads?|hosts?|support\w*|advis\w+|contacts?|core|sub\w*|quorum|voting)\b/i

/** Under "Secretariat" or "Delivery group" a member may stand once more. */
function isAboutOthers({label}: MemberGroup): boolean {
  const words = label?.text.toLowerCase().split(/[^a-z-]+/) ?? []
  return (
    roles.test(label?.text ?? '') ||
    words.some(word => bodyNouns.includes(word) && !/^(?:council|community|trust)$/.test(word))
  )
}

function lineOf({parsed: {text}}: TorDocument, {start, end}: {readonly start: number; readonly end: number}) {
  const next = text.indexOf('\n', end)
  const first = text.lastIndexOf('\n', start - 1) + 1
  return next < 0 ? {start: Math.max(0, first - 1), end: text.length} : {start: first, end: next + 1}
}
