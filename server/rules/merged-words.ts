import type {TextFlaw} from '../model/text-flaws'
import {flawFindings} from './helpers/flaw-findings'
import {defineRule} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

Where words grow together, a line break, a stop or a whole phrase was lost in pasting. The reader cannot tell which.

## What counts

A capital letter inside a word whose second part is a word of the document ("priorRegular"), a stop or a single comma without a blank after it, and a bracket without a blank before or after it. Names such as "eHealth" and "iPlayer", and web addresses, are fine.

## How to fix it

Part the words and complete the sentence.

## When to switch it off

For documents with many names that are written in this way.
`

export const rule = defineRule({
  id: 'merged-words',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'Two words have grown together.',
  help,
  *check({document}) {
    yield* flawFindings(
      document,
      'merged',
      ({text}) =>
        `“${text}” looks like two words, or the end of one sentence and the beginning of the next, without a blank between them. Part them, and look whether something was lost.`,
      parted,
    )
  },
})

/** A stop between the words tells where to part them, and "the" ends no sentence; others may be two words or two sentences. */
function parted({text, range}: TextFlaw): readonly Fix[] {
  const readings = /[.;]/.test(text)
    ? [text.replace(/[.;]/, '$& ')]
    : (/^(?:the|an?|of|and|or|in|to|for|with|by|on|at|from)\p{Lu}/u.test(text) ? [' '] : ['. ', ' ']).map(between =>
        text.replace(/(?<=\p{Ll})(?=\p{Lu})/u, between),
      )
  return readings.map(newText => ({title: `Write “${newText}”`, safe: false, edits: [{range, newText}]}))
}
