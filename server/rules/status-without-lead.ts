import {planTablesOf} from '../model/plan-tables'
import type {Action, CellWords, Timescale} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A status is somebody's word. Where nobody leads the action, or where it was finished before it began, a reader cannot
tell whose word it is, or whether it is true. Guidance asks that reports rest on evidence
(Audit Commission, *Governing Partnerships*, on monitoring and reporting).

## What counts

The rule speaks where a report says that an action is done or on target and

- its lead is empty, in a table that has a column for leads;
- or it is "complete", although its progress tells only of work to come ("The survey will be sent out in May");
- or it is "complete", although its progress tells only that the work has not begun ("Drafting has not yet started");
- or it is "complete" on the report's date, although its own timescale is a span that begins later.

An action that was finished before the month in which it was due is merely early.

## How to fix it

Name the lead, or correct the status.

## When to switch it off

If your reports take the leads from the plan.
`

export const rule = defineRule({
  id: 'status-without-lead',
  kinds: ['progress-report'],
  severity: 'information',
  summary: 'The status of an action does not go with its lead or its timescale.',
  help,
  *check({document}) {
    const reported = document.dated?.until
    for (const {titles, actions} of planTablesOf(document)) {
      const hasLeads = titles.some(({column}) => column === 'lead')
      for (const action of actions) {
        const message = problemOf(action, hasLeads, reported)
        if (action.status && message !== undefined) yield finding(action.status.range, message)
      }
    }
  },
})

function problemOf({status, lead, timescale, progress}: Action, hasLeads: boolean, reported = ''): string | undefined {
  if (status?.value !== 'on-target' && status?.value !== 'complete') return undefined
  if (status.value === 'complete' && progress && isAllToCome(progress))
    return `The status is “${status.text}”, but the progress tells of work still to come. Correct the status, or say what was done.`
  if (status.value === 'complete' && timescale && reported !== '' && beginsAfter(timescale, reported))
    return `The status is “${status.text}”, but the action was to begin later than this report (“${timescale.text}”). Correct the status or the timescale.`
  // That a lead is left open is said at the lead.
  const isLed = lead !== undefined && lead.sort !== 'none'
  return isLed || !hasLeads
    ? undefined
    : `The status is “${status.text}”, but nobody leads this action. Readers ask whose word that is: name the lead.`
}

/** "From May to July" begins in May; "May" says by when. */
function beginsAfter({sort, from, until}: Timescale, day: string): boolean {
  return from !== undefined && from > day && (sort === 'span' || until === undefined)
}

const future =
  /\b(?:(?:will|shall) (?:be )?|(?:is|are) (?:to|due to|going to|planned for) (?:be )?|to be |plans? to )\w+/i
const past = /\b(?:was|were|has|have|had|complete|done|met|held|sent|ran|took|made|gave|[a-z]{3,20}ed)\b/i
const goesOn = /\b(?:continu\w+|remain|keep|maintain\w*|again|annually|each|every|further|next|also|future)\b/i

/** Nothing was done: said of the work itself, without a word of what was done besides ("but", "apart from"). */
const notBegun =
  /^(?!.{0,300}\b(?:but|although|though|except|apart|other than)\b).{0,200}\b(?:(?:has|have) (?:not|yet to) (?:yet )?(?:begun|begin|started|start|commenced|commence)|not (?:yet )?(?:begun|started|commenced)|yet to (?:begin|start|commence)|no work has (?:yet )?(?:begun|started|been done))\b/i

/** What must have happened before: "once the figures have been checked". */
const condition = /,?\s(?:once|when|after|as soon as|until|subject to|following|provided)\s[^.;]{0,200}/gi

/** True if each sentence of the progress speaks of what is to come or has not begun, and none of what was done or goes on. */
function isAllToCome({text, continued}: CellWords): boolean {
  const told = [text, ...continued.map(each => each.text)].join(' ')
  if (goesOn.test(told)) return false
  return told
    .replace(condition, '')
    .split(/[.;]\s/)
    .every(sentence => notBegun.test(sentence) || (future.test(sentence) && !past.test(sentence.replace(future, ''))))
}
