import {contains} from '../base/range'
import {allSections} from '../model/outline'
import type {DatedPhrase, Section} from '../model/types'
import {writtenDatesOf} from '../model/written-dates'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Plans are written by changing last year's. A heading that kept last year's date makes readers doubt whether the
objectives under it are this year's.

## What counts

The rule compares the years in the headings over objectives, actions, targets and the like with the period of the plan.
Headings that look back or ahead ("Achievements 2025-26", "Beyond 2027"), and plans that go through several years in
their headings, are left alone.

## How to fix it

Correct the year. The quick fix writes the plan's period.

## When to switch it off

If your plan carries objectives of other years on purpose.
`

export const rule = defineRule({
  id: 'year-outside-period',
  kinds: ['business-plan'],
  severity: 'error',
  summary: 'A heading names a year outside the period of the plan.',
  help,
  *check({document}) {
    const {uri, period, sections} = document
    const {from, until} = period ?? {}
    if (!period || from === undefined || until === undefined) return
    const titles = allSections(sections).filter(isOfPlan)
    const years = writtenDatesOf(document).filter(
      ({sort, range}) => sort === 'year' && titles.some(({title}) => contains(title.range, range)),
    )
    const outside = years.filter(year => (year.until ?? until) < from || (year.from ?? from) > until)
    if (new Set(outside.map(daysOf)).size !== 1) return
    for (const year of outside)
      yield finding(
        year.range,
        `This heading says ${year.text}, but the plan is for ${period.text}. Readers expect the period of the plan: correct the year.`,
        {
          related: [{uri, range: period.range, message: 'The period of the plan.'}],
          fixes: () => [
            {title: `Write “${period.text}”`, safe: false, edits: [{range: year.range, newText: period.text}]},
          ],
        },
      )
  },
})

function daysOf({from = '', until = ''}: DatedPhrase): string {
  return `${from} ${until}`
}

const ofPlan =
  /\b(?:objectives?|actions?|priorit(?:y|ies)|deliver\w*|plans?|targets?|programmes?|focus|milestones?|aims?|goals?|outcomes?|tasks?|activities)\b/i
const elsewhere =
  /\b(?:review\w*|progress|achiev\w*|last|previous\w*|past|looking|ahead|beyond|next|future|towards|background|history|since|from|baseline|success\w*|report\w*|perform\w*|lessons|outturn|draft|vision|carried|completed|summary of|national|government|act|strategy)\b/i

function isOfPlan({title}: Section): boolean {
  return ofPlan.test(title.text) && !elsewhere.test(title.text)
}
