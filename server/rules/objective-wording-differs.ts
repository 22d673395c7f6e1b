import type {TextRange} from '../base/range'
import type {CellWords, Phrase, TorDocument} from '../model/types'
import {wordingDrifts} from '../model/wording'
import {pairObjectives, reportedPlan} from '../workspace/reported-plan'
import {defineRule, finding} from './define'
import type {Finding, Fix} from './types'

export const help = `
## Why it matters

An objective that is worded in two ways is two promises, and nobody can say which one the board agreed.
Progress is reported against the words that were agreed (Audit Commission, *Governing Partnerships*, on aims and objectives).

## What counts

The rule compares the list of objectives of a plan with its tables, and a report with the plan of the same body and period.
It speaks where a few words were changed, added or left out. Capitals, punctuation, and a short title beside the
full sentence are no difference.

## How to fix it

Take the wording that was agreed in both places. The quick fix takes that of the list.

## When to switch it off

If your report words the objectives for its readers on purpose.
`

export const rule = defineRule({
  id: 'objective-wording-differs',
  kinds: ['business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'An objective is worded differently in the list and in the table, or in the plan and in the report.',
  help,
  *check({document, workspace}) {
    const {uri, lines, objectives} = document
    for (const {listed, tabled} of objectives) {
      if (!listed || !tabled || !wordingDrifts(listed, tabled)) continue
      const line = String(lines.positionAt(listed.range.start).line + 1)
      yield finding(
        tabled.range,
        `This objective is worded differently in line ${line}. Readers expect one wording: take the one that was agreed in both places.`,
        {
          related: [{uri, range: listed.range, message: 'The wording in the list.'}],
          fixes: () => takeWording(document, tabled, listed),
        },
      )
    }
    const plan = document.kind === 'progress-report' ? reportedPlan(workspace, document) : undefined
    if (plan) yield* driftsFromPlan(plan, document)
  },
})

function* driftsFromPlan(plan: TorDocument, report: TorDocument): Generator<Finding> {
  for (const {planned, reported} of pairObjectives(plan, report)) {
    const here = reported?.tabled ?? reported?.listed
    const there = [planned?.listed, planned?.tabled].flatMap(wording => wording ?? [])
    const [agreed] = there
    if (!here || !agreed || !there.every(wording => wordingDrifts(wording, here))) continue
    yield finding(
      here.range,
      'The business plan words this objective differently. Readers expect the wording that was agreed: take it from the plan.',
      {related: [{uri: plan.uri, range: agreed.range, message: 'The wording in the plan.'}]},
    )
  }
}

/** Words that stand in one piece without markup can be replaced. */
function takeWording({parsed}: TorDocument, tabled: CellWords, listed: Phrase): readonly Fix[] {
  const source = ({start, end}: TextRange) => parsed.text.slice(start, end)
  const newText = source(listed.range).replace(/\s+/g, ' ')
  if (tabled.continued.length > 0 || /[<>*_|\t]/.test(newText) || /[<>|\t]/.test(source(tabled.range))) return []
  return [{title: 'Take the wording of the list', safe: false, edits: [{range: tabled.range, newText}]}]
}
