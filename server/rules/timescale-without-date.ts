import type {Action, Timescale} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

What is "ongoing" is never late and never done. Guidance on plans asks for time-bound outcomes
(Audit Commission, *Governing Partnerships*, paragraphs 136 to 139: decision processes and timescales).

## What counts

The rule speaks where the timescale of an action is given but tells no time: "Ongoing", "As required", "ASAP", "TBC".
It is satisfied by a date, a month, a quarter, a year, a span, and by how often something happens ("quarterly").

## How to fix it

Add a date, if only one at which the action is looked at again: "Ongoing; reviewed each March".

## When to switch it off

If your plan lists standing duties only.
`

export const rule = defineRule({
  id: 'timescale-without-date',
  kinds: ['business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The timescale of an action gives no date.',
  help,
  *check({document}) {
    for (const {timescale} of document.actions)
      if (timescale && isOpen(timescale)) yield finding(timescale.range, message(timescale))
  },
})

const open: readonly Timescale['sort'][] = ['ongoing', 'as-required', 'immediate', 'undecided']

function isOpen({sort, from, until, perYear, text, continued}: NonNullable<Action['timescale']>): boolean {
  if (!open.includes(sort) || continued.length > 0) return false
  return from === undefined && until === undefined && perYear === undefined && !/\d|\breview/i.test(text)
}

function message({text, sort}: Timescale): string {
  const words = text.replace(/\.$/, '')
  return sort === 'undecided'
    ? `“${words}” leaves the time open. Readers expect a date: agree one.`
    : `“${words}” gives no date, so nobody can tell whether the action is late. Add a date, if only one for looking at it again.`
}
