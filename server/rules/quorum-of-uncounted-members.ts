import {countedMembers, quorumOf} from '../model/quorum'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Half of an unknown number is unknown: at the meeting nobody can say whether it is quorate. Gloucestershire's safeguarding sub-group says "four of the six districts" instead.

## What counts

A quorum such as "half of the members", where some lines of the membership stand for several members ("district councils") and no sentence tells their number. The rule is silent where the document lists no members.

## How to fix it

Give the number of members, or the quorum as a number.

## When to switch it off

If the number of members changes often and is minuted elsewhere.
`

export const rule = defineRule({
  id: 'quorum-of-uncounted-members',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The quorum is a share of members whose number the document does not tell.',
  help,
  *check({document}) {
    const quorum = quorumOf(document)
    if (quorum?.share === undefined || document.memberGroups.length === 0) return
    if (
      countedMembers(document) !== undefined ||
      document.counts.some(({noun}) => /^(?:members|representatives|trustees)$/i.test(noun))
    )
      return
    yield finding(
      quorum.range,
      `The quorum is ${quorum.share} of the members, but the list of members does not tell how many they are. Give their number, or the quorum as a number.`,
    )
  },
})
