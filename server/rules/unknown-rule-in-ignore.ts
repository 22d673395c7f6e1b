import {defineRule, finding} from './define'

export const help = `
## Why it matters

A comment that names a rule which does not exist silences nothing, though its author believes that it does.

## What counts

The rule speaks where a comment \`<!-- tor-disable-next-line … -->\` or \`<!-- tor-disable … -->\` names no rule at all,
or a word that is no rule's name.

## How to fix it

Write the rule's name as it stands beside the message, for example \`missing-chair\`. Where a name is close to the one
that is written, the quick fix puts it in.

## When to switch it off

If the folder is also checked by a later version that knows further rules.
`

export const rule = defineRule({
  id: 'unknown-rule-in-ignore',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'A comment is to silence a rule that does not exist.',
  help,
  judgesIgnores: true,
  *check({document, ignored}) {
    for (const {range, rules} of document.ignores) {
      if (rules.length > 0) continue
      yield finding(
        range,
        'This comment does not say which rule it silences, so it silences none. Readers expect a name: write it after the first word, for example “missing-chair”.',
      )
    }
    for (const {name, meant} of ignored.unknown) {
      const {text, range} = name
      const remedy = meant === undefined ? 'Write the name that stands beside the message.' : `Did you mean “${meant}”?`
      yield finding(range, `There is no rule “${text}”, so this comment silences nothing. ${remedy}`, {
        fixes: () =>
          meant === undefined
            ? []
            : [{title: `Write “${meant}” instead`, safe: false, edits: [{range, newText: meant}]}],
      })
    }
  },
})
