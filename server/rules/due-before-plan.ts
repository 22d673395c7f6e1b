import {planTablesOf} from '../model/plan-tables'
import type {Action, DatedPhrase} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

An action that was due before the plan begins was either done or forgotten. Mostly the year is last year's, kept when the
plan was copied, and the real date is lost.

## What counts

The rule compares the dates by which actions are due with the first day of the plan's period. Actions that are reported as
done or late, columns that tell when work began, and plans most of whose dates lie before their period are left alone.

## How to fix it

Correct the date.

## When to switch it off

If your plans carry over old actions with the dates that they had.
`

export const rule = defineRule({
  id: 'due-before-plan',
  kinds: ['business-plan'],
  severity: 'warning',
  summary: 'An action is due before the period of the plan begins.',
  help,
  *check({document}) {
    const {uri, period} = document
    if (period?.from === undefined || period.until === undefined) return
    const dues = planTablesOf(document).filter(
      ({titles}) => !titles.some(({column, text}) => column === 'timescale' && beginnings.test(text)),
    )
    const dated = dues.flatMap(({actions}) => actions.filter(({timescale}) => timescale?.until !== undefined))
    const early = dated.filter(action => isBefore(action, period))
    // Where so many dates are early, the period is not the one that they belong to.
    if (early.length * 2 >= dated.length) return
    for (const {timescale} of early)
      if (timescale)
        yield finding(
          timescale.range,
          `“${timescale.text}” lies before the period of the plan (${period.text}). Readers expect a date to come: correct it.`,
          {related: [{uri, range: period.range, message: 'The period of the plan.'}]},
        )
  },
})

const beginnings = /\b(?:start\w*|began|begin\w*|from|since|opened|raised|agreed|created|identified|logged)\b/i
/** What is told of is over, or is not said to be due at the date. */
const over =
  /\b(?:since|from|began|complet\w+|done|achieved|carried (?:over|forward)|revised|original\w*|previous\w*)\b/i

function isBefore({timescale, status, progress}: Action, {from = ''}: DatedPhrase): boolean {
  if (timescale?.until === undefined || timescale.until >= from) return false
  return !status && !over.test(`${timescale.text} ${progress?.text ?? ''}`)
}
