import type {Action} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A report that calls an action "on target" after its date has passed is not read again. Either the work is done and the
status is old, or it is late and nobody says so (Audit Commission, *Governing Partnerships*, on monitoring and reporting).

## What counts

The rule compares the timescale of each action with the date of the report, never with today. It speaks where the
timescale had ended and the action is neither done, nor late, nor given up. Green alone says neither.

## How to fix it

Report the action as complete, or as late with a new date.

## When to switch it off

If your reports keep the dates of the plan on purpose.
`

export const rule = defineRule({
  id: 'milestone-passed',
  kinds: ['progress-report'],
  severity: 'information',
  summary: 'An action was due before the report, but is reported as still open.',
  help,
  *check({document: {actions, dated}}) {
    if (dated?.from === undefined) return
    for (const {timescale, status, progress} of actions) {
      if (
        !timescale ||
        !status ||
        !isOpen(status) ||
        done.test(progress?.text ?? '') ||
        (timescale.until ?? '9') >= dated.from
      )
        continue
      yield finding(
        timescale.range,
        `This action was due (“${timescale.text}”) before the report (${dated.text}), but its status is “${status.text}”. Say that it is done, or when it will be.`,
      )
    }
  },
})

const done = /\b(?:completed?|done|achieved|delivered|finished|launched|published|closed|signed off)\b/i

/** Green may mean done or on course. */
const colour = /^(?:g|green|\W{1,3})$/i

function isOpen({value, text}: NonNullable<Action['status']>): boolean {
  if (colour.test(text.trim())) return false
  return value === 'on-target' || value === 'in-progress' || value === 'not-started'
}
