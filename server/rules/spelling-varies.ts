import {spellingVariants, type DeviatingSpelling} from '../model/spelling-variants'
import type {Fix} from './types'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

A search for "sub-group" does not find "subgroup", and readers ask themselves whether two things are meant. House styles such as that of GOV.UK ask for one spelling throughout.

## What counts

Within one document: a compound with a hyphen, with a blank and in one word ("sub-regional", "sub regional"; "work plan", "workplan"), and -ise beside -ize. Words that differ only at the start of a sentence or in their plural are one.

## How to fix it

Choose one spelling. The quick fix writes the one that most places have.

## When to switch it off

If another tool checks the spelling of your documents.
`

export const rule = defineRule({
  id: 'spelling-varies',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'One term is spelled in several ways.',
  help,
  *check({document}) {
    const {uri} = document
    for (const {usual, deviating} of spellingVariants(document)) {
      const [first, ...others] = deviating
      if (!first) continue
      yield finding(first.range, message(first.text, usual), {
        related: others.map(({range}) => ({uri, range, message: 'This place deviates, too.'})),
        fixes: () => [fixOf(usual, deviating)],
      })
    }
  },
})

function fixOf(usual: string, deviating: readonly DeviatingSpelling[]): Fix {
  const edits = deviating.map(({range, instead}) => ({range, newText: instead}))
  return {title: `Write “${usual}” everywhere`, safe: false, edits}
}

function message(text: string, usual: string): string {
  return usual.startsWith('-')
    ? `“${text}” is spelled otherwise than the words with ${usual} in this document. Use one spelling.`
    : `“${text}” is spelled “${usual}” elsewhere in this document. Use one spelling.`
}
