import {inWords} from '../base/in-words'
import type {TorDocument} from '../model/types'
import {postsOf, unknownLeads, type UnknownLead} from '../workspace/unknown-leads'
import {defineRule, finding} from './define'
import type {Finding, RuleContext} from './types'

export const help = `
## Why it matters

Who leads an action must be found by those who want to help or to ask. A post that was renamed, a group that was wound up or
initials that only the office knows leave the action without anybody to turn to
(Audit Commission, *Governing Partnerships*, on roles; W3C charters name each chair with the affiliation).

## What counts

The rule speaks of leads of which no document of the partnership says a word, outside the columns of leads:

- a post that is the partnership's own ("SMP Data Officer", "Partnership Coordinator"), where its documents do name others;
- a task group, working group or sub-group, where the terms of reference of the partnership's groups are in the workspace;
- initials, or a title with a surname, when nothing tells whose they are; all of them give one message.

Posts and teams of the partners, and names in full, are left alone.

## How to fix it

Write the post or group as the other documents do, or say in the plan who it is.

## When to switch it off

If your plans are read only by people who know everybody.
`

export const rule = defineRule({
  id: 'lead-not-introduced',
  kinds: ['business-plan', 'progress-report'],
  severity: 'information',
  summary: 'An action is led by a post, a group or a person of whom no document says who that is.',
  help,
  *check(context) {
    const unknown = unknownLeads(context.workspace, context.document)
    for (const lead of unknown) if (lead.sort !== 'person') yield* notIntroduced(context, lead)
    yield* peopleUnknown(
      context.document,
      unknown.filter(({sort}) => sort === 'person'),
    )
  },
})

function* notIntroduced({document, workspace}: RuleContext, {sort, places}: UnknownLead): Iterable<Finding> {
  const [first, ...others] = places
  if (!first) return
  const posts = [...new Set(postsOf(workspace, document).map(({text}) => `“${text}”`))]
  const message =
    sort === 'group'
      ? `“${first.text}” leads here, but no document says anything of this group. Write its name as its own document has it, or say what it is.`
      : `“${first.text}” leads here, but no document says anything of this post; they name ${inWords(posts, 4)}. Write the post as they call it, or say who it is.`
  yield finding(first.range, message, {related: elsewhere(document, others)})
}

function* peopleUnknown(document: TorDocument, people: readonly UnknownLead[]): Iterable<Finding> {
  const [first, ...others] = people.flatMap(({places}) => places.slice(0, 1))
  if (!first) return
  const names = inWords(
    people.map(({places}) => `“${places[0]?.text ?? ''}”`),
    4,
  )
  const message = `Who is ${names}? No document tells the post or the name in full. Write the post, so that readers can find whoever leads.`
  yield finding(first.range, message, {related: elsewhere(document, others)})
}

function elsewhere({uri}: TorDocument, places: UnknownLead['places']) {
  return places.map(({range, text}) => ({uri, range, message: `“${text}” leads here, too.`}))
}
