import {contains, type TextRange} from '../base/range'
import {allSections} from '../model/outline'
import type {ShortForm, TorDocument} from '../model/types'
import {everydayShortForms} from '../vocabulary/capital-words'
import {widelyKnownShortForms} from '../vocabulary/known-short-forms'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

A reader who meets a short form before its words has to guess, or to search.
The GOV.UK style guide asks to write it out the first time it is used.

## What counts

The rule speaks where a short form stands in the text before the place that writes it out. Titles and headings, and short
forms that a glossary or a table explains, are left alone.

## How to fix it

Move the words to the first use.

## When to switch it off

If each part of your document is read by itself.
`

export const rule = defineRule({
  id: 'short-form-used-early',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A short form is used before it is written out.',
  help,
  *check({document}) {
    for (const form of document.shortForms) {
      const early = firstUseBefore(document, form)
      if (!early || isEverydays(form) || isInGlossary(document, form)) continue
      yield finding(
        early,
        `“${form.short.text}” is used here, before it is written out. Readers expect the words at the first use: move them here.`,
        {
          related: [{uri: document.uri, range: form.expansion.range, message: 'It is written out here.'}],
          fixes: () => moveHere(document, form, early),
        },
      )
    }
  },
})

function firstUseBefore(document: TorDocument, {definitions, uses}: ShortForm): TextRange | undefined {
  const {sections, title, parsed} = document
  const written = Math.min(...definitions.flatMap(({short, expansion}) => [short.range.start, expansion.range.start]))
  const headings = [
    ...allSections(sections).map(({headingRange}) => headingRange),
    ...parsed.blocks.flatMap(({kind, range}) => (kind === 'heading' ? [range] : [])),
    ...(title ? [title.range] : []),
  ]
  return uses.find(use => use.end <= written && !headings.some(heading => contains(heading, use)))
}

/** Written out in a table, or standing in a list of short forms anywhere. */
function isInGlossary({parsed, sections}: TorDocument, {short, uses}: ShortForm): boolean {
  const block = parsed.blocks.find(({range}) => contains(range, short.range))
  const glossaries = allSections(sections).filter(({title}) =>
    /glossary|abbreviation|acronym|definition|terms used/i.test(title.text),
  )
  return (
    block?.kind === 'table' || [short.range, ...uses].some(use => glossaries.some(({range}) => contains(range, use)))
  )
}

function isEverydays({short}: ShortForm): boolean {
  return everydayShortForms.has(short.text) || widelyKnownShortForms.has(short.text)
}

/** The words go to the first use, and the short form stays where they were; only "Long Name (LN)" is surely taken apart. */
function moveHere({parsed: {text}}: TorDocument, {definitions}: ShortForm, early: TextRange): readonly Fix[] {
  const [first, ...more] = definitions
  if (!first || more.length > 0) return []
  const {short, expansion} = first
  const written = text.slice(expansion.range.start, short.range.end + 1)
  const isBracketed = /^ ?\($/.test(text.slice(expansion.range.end, short.range.start)) && written.endsWith(')')
  if (!isBracketed || text.slice(early.start, early.end) !== short.text) return []
  return [
    {
      title: `Write “${expansion.text} (${short.text})” here`,
      safe: false,
      edits: [
        {range: early, newText: `${expansion.text} (${short.text})`},
        {range: {start: expansion.range.start, end: short.range.end + 1}, newText: short.text},
      ],
    },
  ]
}
