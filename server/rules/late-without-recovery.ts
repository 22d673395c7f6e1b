import {allSentencesOf} from '../model/all-sentences'
import {allSections} from '../model/outline'
import {planTablesOf, type PlanTable} from '../model/plan-tables'
import {statusReader, statusWords} from '../vocabulary/statuses'
import type {Action, TorDocument} from '../model/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

The board reads a report to decide about what is late. "Outstanding" alone gives it nothing to decide.
Guidance asks of a report that it says for late items what will be done, by whom and by when
(Audit Commission, *Governing Partnerships*, on monitoring and reporting).

## What counts

The rule speaks where an action is late, red or outstanding. It is satisfied by

- a date in the progress, such as "now due in March 2027";
- words about a new date or a way back: "revised date", "recovery plan", "escalated to the board", "carried forward to";
- a column of its own for remedies, reasons or next steps, or a section on late actions;
- a reference to the place that says so: "see section 4";
- a sentence anywhere that names the action by its number: "A revised date for B2 will be brought to the board".

That an action is merely "open" in an action log does not count as late.

## How to fix it

Say in the progress what will be done, who does it, and by when.

## When to switch it off

If late actions are reported in another paper.
`

export const rule = defineRule({
  id: 'late-without-recovery',
  kinds: ['business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'An action is late, but the report does not say how and when it will be done.',
  help,
  *check({document}) {
    if (allSections(document.sections).some(({title}) => ofRecovery.test(title.text))) return
    for (const table of planTablesOf(document)) {
      if (table.titles.some(({text}) => remedies.test(text))) continue
      for (const action of table.actions) {
        const {status, timescale, progress} = action
        if (!status || !isLate(action, document) || saysHow(action, table) || isTakenUp(action, document)) continue
        const due = timescale?.until === undefined ? '' : ` and due ${timescale.text.replace(/\.$/, '')}`
        const related = timescale ? [{uri: document.uri, range: timescale.range, message: 'The timescale.'}] : []
        // "Not started", where a colour is the status, says in words what is the matter.
        const inWords = progress && statusIn(progress.text) ? progress : status
        yield finding(
          inWords.range,
          `This action is reported as “${status.text}”${due}, but the document does not say what will be done about it. Add a way back, who takes it, and a date.`,
          {related},
        )
      }
    }
  },
})

const statusIn = statusReader(statusWords)
const remedies =
  /remed|recover|correct|mitigat|next step|reason|explan|action (?:needed|taken|plan)|issue|barrier|new date|revised/i
const ofRecovery = /\b(?:late|overdue|outstanding|recovery|slippage|remedial|exceptions?|corrective|behind)\b/i
const recovery =
  /\b(?:revised|re-?scheduled|re-?profiled|re-?planned|extended|postponed|deferred|moved|slipped|carried forward) (?:to|until|date|deadline|timescale)|\b(?:new|revised) (?:date|deadline|timescale)|\b(?:recovery|remedial|corrective|catch[- ]up|escalat\w+)\b|\b(?:now|to be) (?:due|expected|completed|delivered|finished)\b|\b(?:next|this) (?:month|week|quarter|year|meeting)\b|\bre-?(?:tender|procur|advertis|recruit|design|submit)(?:ing|ted|ed)?\b/i
const reference = /\bsee (?:section|paragraph|appendix|annex|page|below|above)\b/i
const dateWords =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bQ[1-4]\b|\b(?:spring|summer|autumn|winter|end of)\b/

function isLate({status, timescale}: Action, {dated}: TorDocument): boolean {
  if (status?.value === 'late') return true
  if (status?.value !== 'outstanding') return false
  const isMerelyOpen = /^(?:open|incomplete|carried forward|to be completed)$/i.test(status.text)
  return !isMerelyOpen || (dated?.from !== undefined && (timescale?.until ?? '9') < dated.from)
}

/** True if a sentence elsewhere names the action by its number and says how it goes on: "A revised date for B2 …". */
function isTakenUp({number, action}: Action, document: TorDocument): boolean {
  const label = number ?? /^[A-Z]?\d{1,2}(?:\.\d{1,2})?(?= )/.exec(action.text)?.[0]
  if (label === undefined || !/[A-Z.]/.test(label)) return false
  return allSentencesOf(document).some(
    ({text}) => recovery.test(text) && text.split(/[\s,;:()]+/).some(word => word.replace(/\.$/, '') === label),
  )
}

function saysHow({progress, outcome, timescale}: Action, {titles}: PlanTable): boolean {
  const hasTimescales = titles.some(({column}) => column === 'timescale')
  const texts = [progress, outcome].flatMap(words =>
    words ? [words.text, ...words.continued.map(({text}) => text)] : [],
  )
  const told = texts.join(' ')
  return (
    recovery.test(told) || reference.test(told) || (dateWords.test(told) && (hasTimescales || told !== timescale?.text))
  )
}
