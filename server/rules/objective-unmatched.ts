import type {TextRange} from '../base/range'
import {planTablesOf} from '../model/plan-tables'
import type {Objective, TorDocument} from '../model/types'
import {pairObjectives, reportedPlan} from '../workspace/reported-plan'
import {sectionAt} from '../workspace/sibling-sections'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

An objective that the report leaves out looks as if it had been given up, and one that the plan does not have was never agreed.
Progress is reported against the plan (Audit Commission, *Governing Partnerships*, on monitoring and reporting).

## What counts

The rule looks at reports whose plan, for the same body and period, is in the workspace, and at the objectives of both.
Two objectives are the same if they share a number and some words, or most of their words.

## How to fix it

Report on each objective of the plan, if only to say that nothing was due. Say when an objective was added, and by whom.

## When to switch it off

If your reports are made by exception.
`

export const rule = defineRule({
  id: 'objective-unmatched',
  kinds: ['progress-report'],
  severity: 'warning',
  summary: 'The report and its plan do not have the same objectives.',
  help,
  *check({document, workspace}) {
    const plan = reportedPlan(workspace, document)
    if (!plan || plan.objectives.length < 2 || document.objectives.length < 2) return
    const pairs = pairObjectives(plan, document)
    // Two lists that share nothing much are of two sorts.
    if (pairs.filter(({planned, reported}) => planned && reported).length * 2 < plan.objectives.length) return
    const missing = pairs.flatMap(({planned, reported}) => (planned && !reported ? [planned] : []))
    const [first] = missing
    const place = placeOf(document)
    if (first && place)
      yield finding(
        place,
        `The business plan has ${missing.map(nameOf).join(' and ')}, which this report leaves out. Readers expect a word on each objective: add it.`,
        {
          related: missing.map(({wording}) => ({
            uri: plan.uri,
            range: wording.range,
            message: 'The objective in the plan.',
          })),
        },
      )
    for (const {planned, reported} of pairs)
      if (reported && !planned)
        yield finding(
          reported.wording.range,
          'The business plan does not have this objective. Say when it was added, or report on the objectives of the plan.',
          {
            related: plan.objectives
              .slice(0, 1)
              .map(({wording}) => ({uri: plan.uri, range: wording.range, message: 'The objectives of the plan.'})),
          },
        )
  },
})

const ofObjectives = /\b(?:objectives?|progress|priorities|aims|actions?)\b/i

/** The heading under which the report goes through the objectives; without one the title of their column, else the first. */
function placeOf(report: TorDocument): TextRange | undefined {
  const titles = planTablesOf(report).flatMap(table => table.titles)
  const [first] = report.objectives
  const place = (titles.find(({column}) => column === 'objective') ?? first?.wording)?.range
  const heading = place && sectionAt(report, place.start)?.title
  const isTitle = heading?.range.start === report.title?.range.start
  return heading && !isTitle && ofObjectives.test(heading.text) ? heading.range : place
}

function nameOf({number, wording}: Objective): string {
  const words = wording.text.length > 60 ? `${wording.text.slice(0, 60).replace(/\s\S*$/, '')} …` : wording.text
  return number === undefined ? `the objective “${words}”` : `objective ${number} (“${words}”)`
}
