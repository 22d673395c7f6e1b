import {hasPart, isLinked} from '../model/mention-surroundings'
import type {Mention} from '../model/types'
import type {Workspace} from '../workspace/types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

"In line with Schedule 1A" helps only those who know which agreement it belongs to, and have it.
Guidance asks that a governing document can be understood by itself (Audit Commission, *Governing Partnerships*, paragraphs 136 to 139).

## What counts

The rule speaks of schedules that neither this document nor another one of the workspace has, and that are not linked.

## How to fix it

Name the document that the schedule belongs to, and link to it.

## When to switch it off

If all your readers have the agreement.
`

export const rule = defineRule({
  id: 'schedule-without-document',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A schedule is named whose document is neither here nor linked.',
  help,
  *check({document, workspace}) {
    const told = new Set<string>()
    for (const mention of document.mentions) {
      if (mention.kind !== 'schedule' || told.has(mention.name)) continue
      if (hasPart(document, mention) || isLinked(document, mention) || isInWorkspace(workspace, mention)) continue
      told.add(mention.name)
      yield finding(mention.range, message(mention))
    }
  },
})

function message({text, of}: Mention): string {
  return of === undefined
    ? `“${text}” of which document? Readers cannot look it up: name the document and link to it.`
    : `“${text}” belongs to “${of}”, which is neither linked nor in this workspace. Readers cannot look it up: link to it.`
}

function isInWorkspace({documents}: Workspace, {of}: Mention): boolean {
  if (of === undefined) return false
  const name = of.toLowerCase()
  return [...documents.values()].some(({title}) => title?.text.toLowerCase().includes(name) === true)
}
