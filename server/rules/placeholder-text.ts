import {placeholdersOf} from '../model/placeholders'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A placeholder that went out with the document tells every reader that it was not finished, and leaves open what was meant to be settled.

## What counts

The rule speaks of text that only holds a place: "[insert name]", "<name of group>", "TBC", a gap to write in, "Lorem ipsum". Sentences that put off a decision ("at dates to be agreed by the members") and lines for signatures are no placeholders,
and who leads an action is looked at by rules of its own.

## How to fix it

Fill it in, or delete the sentence until it is known.

## When to switch it off

For templates.
`

export const rule = defineRule({
  id: 'placeholder-text',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'Text of a template was never filled in.',
  help,
  *check({document}) {
    const {uri} = document
    const [first, ...others] = placeholdersOf(document)
    if (!first) return
    const related = others.map(({range}) => ({uri, range, message: 'This holds a place, too.'}))
    yield finding(
      first.range,
      `“${first.text}” is a placeholder. Readers expect what belongs here: fill it in, or take the sentence out until it is known.`,
      {related},
    )
  },
})
