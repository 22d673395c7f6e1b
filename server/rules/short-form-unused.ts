import type {ShortForm, TorDocument} from '../model/types'
import {everydayShortForms} from '../vocabulary/capital-words'
import {widelyKnownShortForms} from '../vocabulary/known-short-forms'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

Readers remember a short form in order to meet it again. One that never comes back is ballast, and a sign that a part of the
text was cut. The GOV.UK style guide asks not to give a short form for something that is named only once.

## What counts

The rule speaks where a short form is put in brackets behind its words and used nowhere else.
Glossaries, lists whose entries carry their short forms, and the names of the document's own body and of the body above it,
by which other papers know them, are left alone.

## How to fix it

Delete the bracket, or use the short form. The quick fix deletes it.

## When to switch it off

If your readers search by short forms.
`

export const rule = defineRule({
  id: 'short-form-unused',
  kinds: ['terms-of-reference', 'business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A short form is introduced, but never used.',
  help,
  *check({document}) {
    const unused = document.shortForms.filter(form => isUnused(document, form))
    for (const form of unused)
      if (!isListed(document, form, unused))
        yield finding(
          form.short.range,
          `“${form.short.text}” is introduced here but never used again. Readers need no short form for what is named once: delete it.`,
          {fixes: () => withoutBracket(document, form)},
        )
  },
})

function isUnused(
  {parsed, title, body, parent}: TorDocument,
  {short, expansion, definitions, uses}: ShortForm,
): boolean {
  // Two letters may be somebody's initials.
  if (definitions.length > 1 || uses.length > 0 || short.text.length < 3) return false
  if (widelyKnownShortForms.has(short.text) || everydayShortForms.has(short.text)) return false
  if (
    [title?.text, body?.text, parent?.text].some(
      name => name?.toLowerCase().includes(expansion.text.toLowerCase()) === true,
    )
  )
    return false
  // Words that the reader of mentions leaves out, such as those of a heading in capitals, may use it all the same.
  const elsewhere = parsed.text.slice(0, short.range.start) + parsed.text.slice(short.range.end)
  return !new RegExp(`(?<![a-z])${short.text.replace(/\W/g, '\\$&')}s?(?![a-z])`, 'i').test(elsewhere)
}

/** One of three or more in neighbouring lines: the entries of a list carry their short forms. */
function isListed({lines}: TorDocument, {short}: ShortForm, unused: readonly ShortForm[]): boolean {
  const lineOf = (form: Pick<ShortForm, 'short'>) => lines.positionAt(form.short.range.start).line
  return unused.filter(other => Math.abs(lineOf(other) - lineOf({short})) <= 6).length >= 3
}

function withoutBracket({parsed}: TorDocument, {short, expansion}: ShortForm): readonly Fix[] {
  const start = expansion.range.end
  const end = parsed.text.indexOf(')', short.range.end) + 1
  const isBracket = /^\s\([^()\n]{1,40}\)$/.test(parsed.text.slice(start, end))
  return isBracket ? [{title: 'Delete the short form', safe: false, edits: [{range: {start, end}, newText: ''}]}] : []
}
