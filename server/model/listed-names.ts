import {contains} from '../base/range'
import {remembering} from '../base/remembering'
import {otherThanBodies} from '../vocabulary/past-words'
import {foldWording} from '../vocabulary/register/fold'
import {identifyWording} from '../vocabulary/register/identify'
import {successorsOf} from '../vocabulary/register/lineage'
import type {Claim, Organisation} from '../vocabulary/register/types'
import {lazily} from './lazily'
import {settingOf, type NameSetting} from './organisations'
import type {Member, MemberGroup, TorDocument} from './types'

/** A member that has a line of its own, and the entry of the register that all its words together name. */
export interface ListedName {
  readonly member: Member
  /** Its words as names are compared. */
  readonly folded: string
  readonly group: MemberGroup
  readonly entry: Organisation | undefined
}

/** The members of the document that stand on lines of their own, outside tables, in source order. */
export const listedNamesOf: (document: TorDocument) => readonly ListedName[] = lazily(document => {
  const setting = settingOf(document)
  const tables = document.parsed.blocks.filter(({kind}) => kind === 'table').map(({range}) => range)
  return document.memberGroups.flatMap(group =>
    group.members
      .filter(member => isWholeLine(document, member) && !tables.some(table => contains(table, member.range)))
      .map(member => ({
        member,
        folded: foldedName(member.text),
        group,
        entry: wholeEntry(member.text, setting)?.entry,
      })),
  )
})

const foldedName = remembering(foldWording)

/** What of the register all words of `text` name, a short form in brackets aside; undefined where they may mean several things. */
export function wholeEntry(text: string, {day, expansions}: NameSetting): Claim | undefined {
  const [, outside = text, inside = ''] = /^([^()]{2,120}) \(([^()]{2,20})\)$/.exec(text) ?? []
  // "Home Office (policy)" is one of several seats of the Home Office.
  if (inside !== '' && !/^\p{Lu}[\p{L}&]{0,9}\p{Lu}$/u.test(inside)) return undefined
  const {claims, ambiguous} = identifyWording(expansions.get(outside) ?? outside, day)
  const [claim] = claims
  return claim && !ambiguous && !otherThanBodies.has(claim.entry.category) ? claim : undefined
}

/** The body under its last name: renaming makes no other body of it. */
export function underLastName(entry: Organisation): Organisation {
  let last = entry
  for (let steps = 0; steps < 10 && last.fate === 'renamed'; steps++) {
    const [next, ...others] = successorsOf(last)
    if (!next || others.length > 0) break
    last = next
  }
  return last
}

function isWholeLine({parsed: {text}}: TorDocument, {range, text: words}: Member): boolean {
  const start = text.lastIndexOf('\n', range.start - 1) + 1
  const next = text.indexOf('\n', range.end)
  const before = text.slice(start, range.start)
  const after = text.slice(range.end, next < 0 ? text.length : next)
  const isAlone =
    /^[\s>*+•–-]{0,12}(?:\(?\w{1,3}[.)]\s{1,4})?[*_]{0,3}$/.test(before) &&
    /^[*_;,.\s]{0,8}(?:and|or)?\s{0,3}$/.test(after)
  return isAlone && words !== ''
}
