import {chairTie} from '../model/chair-tie'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Whoever chairs both bodies calls on themselves to give account. Guidance on partnership governance asks for clear accountability and for conflicts of roles to be dealt with in the open
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139).

## What counts

A sentence that names somebody who chairs this body and is also the chair of another, where the document says that this body reports to that other.

## How to fix it

Say who takes the chair above when this body's work is discussed, or let another member report.

## When to switch it off

If the law or a constitution joins the two posts.
`

export const rule = defineRule({
  id: 'chair-of-both-bodies',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The chair of this body also chairs the body that it reports to.',
  help,
  *check({document}) {
    const tie = chairTie(document)
    if (!tie) return
    const {chair, report} = tie
    yield finding(
      chair.range,
      `The chair of this body also chairs “${tie.body}”, to which it reports. Say who takes the chair there when this body's work is discussed.`,
      {related: [{uri: document.uri, range: report.range, message: 'To whom it reports is said here.'}]},
    )
  },
})
