import {mayBelongElsewhere} from '../model/mention-surroundings'
import {reportedPlan} from '../workspace/reported-plan'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A reference to an objective that does not exist is left over from an earlier numbering. Readers follow it to the wrong place or to none.

## What counts

The rule speaks where the text names "Objective 7" and the document, whose objectives are numbered, has none of that number;
for a report the objectives of its plan count as well. Objectives of other documents ("Objective 4 of the Regional Strategy") do not.

## How to fix it

Correct the number, or name the document that the objective belongs to.

## When to switch it off

If your texts speak of the objectives of other documents without naming them.
`

export const rule = defineRule({
  id: 'objective-not-found',
  kinds: ['business-plan', 'progress-report'],
  severity: 'error',
  summary: 'An objective is named by a number that no objective has.',
  help,
  *check({document, workspace}) {
    const plan = document.kind === 'progress-report' ? reportedPlan(workspace, document) : undefined
    const numbers = [...document.objectives, ...(plan?.objectives ?? [])].flatMap(({number}) => number ?? [])
    if (numbers.length < 2 || document.objectives.some(({number}) => number === undefined)) return
    for (const mention of document.mentions)
      if (mention.kind === 'objective' && !mayBelongElsewhere(document, mention) && !isAmong(numbers, mention.number))
        yield finding(
          mention.range,
          `There is no ${mention.text}: the objectives here go from ${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}. Correct the number.`,
        )
  },
})

/** "2.3" and "2a" are parts of objective 2. */
function isAmong(numbers: readonly string[], number = ''): boolean {
  const main = /^\d+/.exec(number)?.[0] ?? number
  return numbers.some(known => known === number || known === main || known.startsWith(`${main}.`))
}
