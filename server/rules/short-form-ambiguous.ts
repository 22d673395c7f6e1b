import type {ShortFormDefinition, TorDocument} from '../model/types'
import {familyOf} from '../workspace/family'
import {foldShort} from '../workspace/names'
import type {Workspace} from '../workspace/types'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

A short form that stands for two things makes every sentence with it doubtful. The GOV.UK style guide asks for one meaning
for each short form; drafters of legal texts ask that a defined term is defined once.

## What counts

The rule compares all places that write a short form out, in the document and in the other documents of its family (its
siblings, the body above, plans and reports). Capitals, hyphens, plurals and "and" or "&" make no difference.

## How to fix it

Use the words that are right in all places, or another short form for one of the two.

## When to switch it off

If two groups of your family go by one short form.
`

export const rule = defineRule({
  id: 'short-form-ambiguous',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'A short form is written out in two ways.',
  help,
  *check({document, workspace}) {
    for (const {definitions} of document.shortForms) {
      const [first, ...later] = definitions
      if (!first) continue
      const [other] = later.filter(definition => differs(first, definition))
      if (other)
        yield finding(other.expansion.range, message(other, first, 'earlier in this document'), {
          related: [{uri: document.uri, range: first.expansion.range, message: 'The other words.'}],
          fixes: () => sameWords(other, first),
        })
      const elsewhere = other ? undefined : inFamily(workspace, document, first)
      if (elsewhere)
        yield finding(first.expansion.range, message(first, elsewhere.definition, 'in another document'), {
          related: [{uri: elsewhere.uri, range: elsewhere.definition.expansion.range, message: 'The other words.'}],
          fixes: () => sameWords(first, elsewhere.definition),
        })
    }
  },
})

function sameWords({expansion}: ShortFormDefinition, other: ShortFormDefinition): readonly Fix[] {
  const newText = other.expansion.text
  return [{title: `Write “${newText}” here, too`, safe: false, edits: [{range: expansion.range, newText}]}]
}

function message({short, expansion}: ShortFormDefinition, other: ShortFormDefinition, where: string): string {
  return `“${short.text}” stands for “${expansion.text}” here and for “${other.expansion.text}” ${where}. Readers expect one meaning: use the same words, or another short form.`
}

function inFamily(
  workspace: Workspace,
  document: TorDocument,
  own: ShortFormDefinition,
): {readonly uri: string; readonly definition: ShortFormDefinition} | undefined {
  const {siblings, parents, children, plans, reports} = familyOf(workspace, document)
  return [...new Set([...parents, ...siblings, ...children, ...plans, ...reports])]
    .flatMap(({uri, shortForms}) => shortForms.map(definition => ({uri, definition})))
    .find(({definition}) => foldShort(definition.short.text) === foldShort(own.short.text) && differs(own, definition))
}

function differs(one: ShortFormDefinition, other: ShortFormDefinition): boolean {
  // Two letters may be two persons' initials, and words may hold a short form themselves.
  if (one.short.text.length < 3 || [one, other].some(({expansion}) => /\b\p{Lu}{2,}\b/u.test(expansion.text)))
    return false
  const [shorter = '', longer = ''] = [fold(one.expansion.text), fold(other.expansion.text)].sort(
    (a, b) => a.length - b.length,
  )
  // "Harbour Care" and "Harbour Care Project" are one thing.
  return !longer.startsWith(shorter)
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|of|for|and|on|in)\b/g, '')
    .replace(/(?<=[a-z]{3})i[sz]ation/g, 'isation')
    .replace(/s\b/g, '')
    .replace(/\s+/g, '')
}
