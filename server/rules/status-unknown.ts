import type {Status} from '../model/types'
import type {TextEdit} from '../base/edit'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A report can be summed up only if its statuses are a few fixed words. One word of its own in a column of known ones is
mostly a slip, and the action drops out of every count.

## What counts

The rule speaks where most statuses of a report are words in common use ("On target", "Complete", "Amber", "Overdue" and
many more) and one is not. Reports that use words of their own throughout are left alone.

## How to fix it

Use one of the words that the other actions use, or say in a note what the word means.

## When to switch it off

If your reports have words of their own.
`

export const rule = defineRule({
  id: 'status-unknown',
  kinds: ['business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'The status of an action is none of the usual words.',
  help,
  *check({document}) {
    const statuses = document.actions.flatMap(({status}) => status ?? [])
    const unknown = statuses.filter(({value, text}) => value === undefined && /\p{L}/u.test(text))
    if (unknown.length * 4 > statuses.length) return
    const known = [...new Set(statuses.filter(({value}) => value !== undefined).map(wordsOf))].slice(0, 3)
    for (const status of unknown)
      yield finding(
        status.range,
        `“${wordsOf(status)}” is no status that readers know. Use one of the words of the other actions, such as ${known.map(word => `“${word}”`).join(', ')}, or explain it.`,
        {fixes: () => known.map(word => ({title: `Write “${word}”`, safe: false, edits: [replacement(status, word)]}))},
      )
  },
})

function wordsOf({text}: Status): string {
  return text.replace(/(?<![.;,\s])[.;,\s]+$/, '')
}

/** What stands after the words stays: a stop, a comma. */
function replacement(status: Status, newText: string): TextEdit {
  const {start, end} = status.range
  return {range: {start, end: end - (status.text.length - wordsOf(status).length)}, newText}
}
