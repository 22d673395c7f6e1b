import {plainHeadings} from '../model/paste-forms'
import {convertHeadings} from './helpers/convert-headings'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Editors, screen readers and web pages show an outline of the headings. Lines that only look like titles are text to them: the outline stays empty, and nobody can link to a section.

## What counts

A document without any Markdown heading ("## Purpose") in which at least two lines read as section titles: "Purpose", "Purpose:", "1. Purpose", "PURPOSE", or a line in bold.

## How to fix it

Put "##" and a blank in front of each title. The quick fix does it for all of them; look over the result.

## When to switch it off

If your documents are never shown as Markdown.
`

export const rule = defineRule({
  id: 'headings-are-plain-text',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'The section titles are plain lines, not headings.',
  help,
  *check({document}) {
    const titles = plainHeadings(document)
    const [first] = titles
    if (!first || titles.length < 2) return
    const edits = () => convertHeadings(document, titles)
    yield finding(
      first.headingRange,
      `The section titles, of which “${first.title.text}” is the first, are plain lines. Make them headings, so that they appear in the outline and can be linked to.`,
      {fixes: () => [{title: 'Make all section titles headings', safe: false, edits: edits()}]},
    )
  },
})
