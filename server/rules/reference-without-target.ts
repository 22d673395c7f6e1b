import type {Attachment} from '../model/attachments'
import {missingAttachmentsOf} from '../model/attachments'
import {missingPrioritiesOf} from '../model/missing-priorities'
import {missingSectionsOf} from '../model/missing-sections'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Readers look for what is "attached" and do not find it; what was agreed with it is not agreed with them.
Guidance asks that the documents that belong together are kept together (Blackpool Council's constitution, part 5g).

## What counts

The rule speaks where the text says that something is appended, attached, annexed or enclosed, or names "Appendix B",
and the document has no such part and no link in that line. A part is a heading that begins with "Appendix", "Annex" or
"Attachment". Appendices of other documents are not looked for, nor those that are "not included here"
or "available from the clerk". Where the sections of a document are counted from 1 with one gap at most, a section by a higher number
is missing, too, unless the sentence names another paper ("section 17 of the Act"). So is a priority, aim, theme, goal or
outcome by a number beyond the last, where the document lists them once, by numbers.

## How to fix it

Add the appendix at the end under a heading of its own, or link to the file.

## When to switch it off

If appendices are sent round as files of their own.
`

export const rule = defineRule({
  id: 'reference-without-target',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'warning',
  summary: 'Something is said to be attached, or an appendix, section or priority is named, that is not there.',
  help,
  *check({document}) {
    const missing = missingAttachmentsOf(document)
    const told = new Set<string>()
    for (const one of missing) {
      const key = one.number ?? ''
      if (told.has(key)) continue
      told.add(key)
      const related = missing
        .filter(other => other !== one && (other.number ?? '') === key)
        .map(({range}) => ({uri: document.uri, range, message: 'It is spoken of here, too.'}))
      yield finding(one.range, message(one), {related})
    }
    for (const {text, range, last} of missingSectionsOf(document))
      yield finding(
        range,
        `This document has no “${text}”: its sections go from 1 to ${last}. Correct the number, or name the paper that is meant.`,
      )
    for (const {text, range, last} of missingPrioritiesOf(document))
      yield finding(
        range,
        `This document has no “${text}”: those that it lists go from 1 to ${last}. Correct the number, or name the paper that is meant.`,
      )
  },
})

function message({text, number}: Attachment): string {
  return number === undefined
    ? `The text says “${text}”, but this document has no appendix and no link here. Readers expect to find it: add it under a heading, or link to it.`
    : `This document has no “${text}” and no link to one here. Readers expect to find it: add it under a heading, or link to it.`
}
