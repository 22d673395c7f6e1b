import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

Statuses are counted and filtered. "On target", "on-target" and "On target." are three values for software,
and look careless to a reader.

## What counts

The rule speaks where one status is written in several ways that differ in capitals, hyphens or the full stop only.
It stands at the first of the rarer spellings.

## How to fix it

Write each status in one way. The quick fix takes the spelling that is used most.

## When to switch it off

If statuses are part of running sentences in your reports.
`

export const rule = defineRule({
  id: 'status-spelling-varies',
  kinds: ['business-plan', 'progress-report'],
  severity: 'hint',
  summary: 'One status is written in several ways.',
  help,
  *check({document}) {
    const statuses = statusesOf(document)
    for (const value of new Set(statuses.map(({folded}) => folded))) {
      const spellings = statuses.filter(({folded}) => folded === value)
      const usual = mostUsed(spellings)
      const others = spellings.filter(({text}) => text !== usual)
      const [first, ...more] = others
      if (!first || usual === undefined) continue
      const related = more.map(({range}) => ({uri: document.uri, range, message: 'Here, too.'}))
      yield finding(
        first.range,
        `This status is written “${usual}” elsewhere. Write each status in one way: “${usual}”.`,
        {related, fixes: () => [writeUsual(usual, others)]},
      )
    }
  },
})

interface Spelling {
  readonly text: string
  readonly folded: string
  readonly range: TextRange
}

/** With the full stop that may follow each. */
function statusesOf({actions, parsed}: TorDocument): Spelling[] {
  return actions.flatMap(({status}) => {
    if (status?.value === undefined || status.continued.length > 0) return []
    const stop = parsed.text.charAt(status.range.end) === '.' ? 1 : 0
    const range = {start: status.range.start, end: status.range.end + stop}
    const text = parsed.text.slice(range.start, range.end)
    return /^[^<>\n]{1,40}$/.test(text) ? [{text, folded: text.toLowerCase().replace(/[^\p{L}]/gu, ''), range}] : []
  })
}

function mostUsed(spellings: readonly Spelling[]): string | undefined {
  const counts = new Map<string, number>()
  for (const {text} of spellings) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function writeUsual(usual: string, others: readonly Spelling[]): Fix {
  return {
    title: `Write “${usual}” in all ${String(others.length)} places`,
    safe: true,
    edits: others.map(({range}) => ({range, newText: usual})),
  }
}
