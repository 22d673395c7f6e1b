import {inWords} from '../base/in-words'
import type {TextRange} from '../base/range'
import {memberListEnd} from '../model/list-end'
import type {TorDocument} from '../model/types'
import {familyNamesOf} from '../workspace/family-names'
import {comparedMembers, type ComparedMember} from '../workspace/member-names'
import {foldName} from '../base/names'
import {swapPlaces} from '../workspace/place-swap'
import {defineRule, finding} from './define'
import {comparableSiblings, groupName, groupsInWords, isMost} from './helpers/siblings'
import type {Finding, Fix} from './types'

export const help = `
## Why it matters

The standing members of sibling groups are the same services and departments. One that is listed in most of the groups and
not in this one is not invited here, often because its line was lost when the list was copied or reordered.

## What counts

- *Missing*: a member that most of the siblings list (at least two, and more than half of them) and this document names
  nowhere, under no other name that we know. The same body for another place counts as the same member.
- *Extra*: a member that no sibling has, in a list that is otherwise theirs. Lists with members of one's own are left alone.

Where there is one sibling only, nothing is called missing: the member is reported in the document that has it.
Nothing is said where the lists have little in common.

## How to fix it

Add the members, or leave the list as it is where the difference is meant. Completion in the list offers the standard members.

## When to switch it off

If each of your groups chooses its members freely.
`

/** Lists with a smaller share of the siblings' usual members in them are lists of another sort. */
const leastShare = 0.3
const fewestShared = 4

export const rule = defineRule({
  id: 'members-differ-from-siblings',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The list of members lacks some that most sibling documents have, or has one that none of them has.',
  help,
  *check(context) {
    const {document} = context
    const siblings = comparableSiblings(context, 1)
    if (siblings.length === 0 || document.memberGroups.length === 0) return
    const names = familyNamesOf([document, ...siblings])
    const own = comparedMembers(document, names)
    const theirs = siblings.map(sibling => comparedMembers(sibling, names))
    const lists = {document, siblings, own, theirs, usual: usualMembers(theirs, siblings)}
    // What the only sibling has and this document lacks is told there.
    if (siblings.length > 1) yield* missing(lists)
    yield* extra(lists)
  },
})

interface Lists {
  readonly document: TorDocument
  readonly siblings: readonly TorDocument[]
  readonly own: readonly ComparedMember[]
  /** The members of each sibling. */
  readonly theirs: readonly (readonly ComparedMember[])[]
  /** The members that most siblings have, each once. */
  readonly usual: readonly ComparedMember[]
}

function usualMembers(
  theirs: readonly (readonly ComparedMember[])[],
  siblings: readonly TorDocument[],
): readonly ComparedMember[] {
  const holders = new Map<string, {first: ComparedMember; count: number}>()
  for (const members of theirs) {
    for (const [key, first] of new Map(members.map(member => [member.key, member]))) {
      const known = holders.get(key)
      if (known) known.count++
      else holders.set(key, {first, count: 1})
    }
  }
  const isUsual = (count: number): boolean => siblings.length === 1 || isMost(count, siblings)
  return [...holders.values()].flatMap(({first, count}) => (isUsual(count) ? [first] : []))
}

function* missing({document, siblings, own, theirs, usual}: Lists): Iterable<Finding> {
  const keys = new Set(own.map(({key}) => key))
  const unlisted = usual.filter(({key}) => !keys.has(key))
  if (unlisted.length === 0) return
  const text = searchable(document)
  const lacking = unlisted.filter(({words}) => words === '' || !text.includes(` ${words} `))
  const shared = usual.length - lacking.length
  if (lacking.length === 0 || shared < leastShare * usual.length) return
  const names = lacking.map(each => swapPlaces(each.member.text, each.document, document))
  const listed = inWords(
    names.map(name => `“${name}”`),
    5,
  )
  const where = groupsInWords(siblings)
  const message = `Most of the sibling documents (${where}) also list ${listed}. Add what belongs here, too, or leave it if the difference is meant.`
  const places = siblings.flatMap((sibling, i) => {
    const member = theirs[i]?.find(({key}) => key === lacking[0]?.key)?.member
    return member ? [{uri: sibling.uri, range: member.range, message: `Listed in “${groupName(sibling)}”`}] : []
  })
  yield finding(anchorOf(document), message, {related: places, fixes: () => addMembers(document, names)})
}

function addMembers(document: TorDocument, names: readonly string[]): readonly Fix[] {
  const end = memberListEnd(document)
  if (!end) return []
  const edits = [{range: {start: end.offset, end: end.offset}, newText: names.map(name => end.lead + name).join('')}]
  return [{title: 'Add the members that most siblings list', safe: false, edits}]
}

/** All that the document says, in folded words with a blank at each end of a text. */
function searchable({clauses, memberGroups, sections}: TorDocument): string {
  const texts = [
    ...clauses.map(({text}) => text),
    ...memberGroups.flatMap(({label, members}) => [label?.text ?? '', ...members.map(({text}) => text)]),
    ...sections.map(({title}) => title.text),
  ]
  return texts.map(text => ` ${foldName(text)} `).join('|')
}

function anchorOf({elements, memberGroups, title}: TorDocument): TextRange {
  const heading = elements.membership.section?.title.range
  return heading ?? memberGroups[0]?.label?.range ?? title?.range ?? {start: 0, end: 0}
}

function* extra({document, siblings, own, theirs, usual}: Lists): Iterable<Finding> {
  const known = new Set(theirs.flatMap(members => members.map(({key}) => key)))
  const usualKeys = new Set(usual.map(({key}) => key))
  const words = theirs.flatMap(members => members.map(member => member.words))
  for (const group of document.memberGroups) {
    const members = own.filter(({member}) => group.members.includes(member))
    const shared = members.filter(({key}) => usualKeys.has(key)).length
    const strange = members.filter(member => !known.has(member.key) && !isLike(member, words))
    const [only] = strange
    // One stranger in a list that is otherwise the common one; more of them are this group's own members.
    if (!only || strange.length > 1 || shared < Math.max(fewestShared, members.length - 1) || only.isLocal) continue
    if (isOrganisation(document, only)) continue
    const where = groupsInWords(siblings)
    const message =
      siblings.length === 1
        ? `“${only.member.text}” is not in the list of ${where}, which otherwise has the same members here. Check that it is meant for this group only.`
        : `“${only.member.text}” is in none of the sibling lists (${where}), which otherwise have the same members here. Check that it is meant for this group only.`
    yield finding(only.member.range, message)
  }
}

/** True if the name says more or less than one of the siblings' names: "Northern Ambulance Service", "Ambulance Service". */
function isLike({words}: ComparedMember, others: readonly string[]): boolean {
  return others.some(
    other => other !== '' && (` ${words} `.includes(` ${other} `) || ` ${other} `.includes(` ${words} `)),
  )
}

/** Organisations of its own are what a group's list is for; services and posts are common to all. */
function isOrganisation({mentions}: TorDocument, {member}: ComparedMember): boolean {
  return mentions.some(
    ({kind, range}) => kind === 'organisation' && range.start <= member.range.start && member.range.end <= range.end,
  )
}
