import {countedMembers, quorumOf} from '../model/quorum'
import {numberWord} from './helpers/number-words'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A group that can never be quorate can never decide anything. The quorum and the list of members are often changed at different times.

## What counts

A quorum as a number ("Quorum: 3", "five members make a quorum"), and a list of members each of which is one person, post or organisation. Where a line stands for several ("district councils"), or only the officers of a society with general meetings are listed, the rule is silent.

## How to fix it

Correct the quorum or the list of members.

## When to switch it off

Not needed: the rule speaks only where both numbers are certain.
`

export const rule = defineRule({
  id: 'quorum-exceeds-membership',
  kinds: ['terms-of-reference'],
  severity: 'error',
  summary: 'The quorum is larger than the number of members.',
  help,
  *check({document}) {
    const quorum = quorumOf(document)
    const members = countedMembers(document)
    if (quorum?.count === undefined || members === undefined || quorum.count <= members) return
    const at = document.memberGroups[0]?.range
    const related = at ? [{uri: document.uri, range: at, message: 'The members are listed here.'}] : []
    yield finding(
      quorum.range,
      `The quorum is ${numberWord(quorum.count)}, but only ${numberWord(members)} members are listed. Correct one of the two.`,
      {related},
    )
  },
})
