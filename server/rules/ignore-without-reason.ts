import {defineRule, finding} from './define'

export const help = `
## Why it matters

Whoever reads the document next year cannot tell whether a silenced rule was an oversight or a decision.
One sentence saves them the question.

## What counts

The rule speaks where a comment \`<!-- tor-disable-next-line missing-chair -->\` gives no reason. Any words after two hyphens
satisfy it: \`<!-- tor-disable-next-line missing-chair -- the post is vacant until June -->\`.

## How to fix it

Write the reason after two hyphens. The words “say why”, which the editor puts there for you to replace, are no reason.

## When to switch it off

If you keep the reasons elsewhere, such as in the messages of a version control system.
`

export const rule = defineRule({
  id: 'ignore-without-reason',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'A comment silences a rule without saying why.',
  help,
  *check({document: {ignores}}) {
    for (const {range, rules, reason} of ignores) {
      if (reason !== undefined || rules.length === 0) continue
      yield finding(
        range,
        'This comment silences a rule without saying why. The next reader needs a reason: add one after two hyphens, for example “-- the post is vacant until June”.',
      )
    }
  },
})
