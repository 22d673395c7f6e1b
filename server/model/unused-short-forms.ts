import type {TextRange} from '../base/range'
import {everydayShortForms} from '../vocabulary/capital-words'
import {widelyKnownShortForms} from '../vocabulary/known-short-forms'
import {lazily} from './lazily'
import type {Phrase, ShortForm, TorDocument} from './types'

/** A short form that is put behind its words and used nowhere else. */
export interface UnusedShortForm {
  readonly short: Phrase
  /** The bracket with the blank before it; undefined where the short form stands in none of its own. */
  readonly bracket: TextRange | undefined
}

/** Those of the document in source order, without names of its own body, glossaries, and lists whose entries carry short forms. */
export const unusedShortFormsOf: (document: TorDocument) => readonly UnusedShortForm[] = lazily(document => {
  const unused = document.shortForms.filter(form => isUnused(document, form))
  return unused
    .filter(form => !isListed(document, form, unused))
    .map(form => ({short: form.short, bracket: bracketOf(document, form)}))
})

function isUnused(
  {parsed, title, body, parent}: TorDocument,
  {short, expansion, definitions, uses}: ShortForm,
): boolean {
  // Two letters may be somebody's initials.
  if (definitions.length > 1 || uses.length > 0 || short.text.length < 3) return false
  if (widelyKnownShortForms.has(short.text) || everydayShortForms.has(short.text)) return false
  const words = expansion.text.toLowerCase()
  if ([title?.text, body?.text].some(name => name?.toLowerCase().includes(words) === true)) return false
  if (parent?.text.toLowerCase().endsWith(words) === true && isAbove(parsed.text, expansion.range.start)) return false
  // Words that the reader of mentions leaves out, such as those of a heading in capitals, may use it all the same.
  const elsewhere = parsed.text.slice(0, short.range.start) + parsed.text.slice(short.range.end)
  return !new RegExp(`(?<![a-z])${short.text.replace(/\W/g, '\\$&')}s?(?![a-z])`, 'i').test(elsewhere)
}

/** True if what stands at `at` begins a sentence, or the words before say that it stands above the group. */
function isAbove(source: string, at: number): boolean {
  return /\b(?:report|account|answer|behalf|sub-?(?:group|committee)|established|set up|created|appointed)[^.\n]{0,80}$|(?:^|[.\n] ?)(?:the )?$/i.test(
    source.slice(Math.max(0, at - 120), at),
  )
}

/** One of three or more in neighbouring lines: the entries of a list carry their short forms. */
function isListed({lines}: TorDocument, {short}: ShortForm, unused: readonly ShortForm[]): boolean {
  const lineOf = (form: Pick<ShortForm, 'short'>): number => lines.positionAt(form.short.range.start).line
  return unused.filter(other => Math.abs(lineOf(other) - lineOf({short})) <= 6).length >= 3
}

function bracketOf({parsed}: TorDocument, {short, expansion}: ShortForm): TextRange | undefined {
  const start = expansion.range.end
  const end = parsed.text.indexOf(')', short.range.end) + 1
  return /^\s\([^()\n]{1,40}\)$/.test(parsed.text.slice(start, end)) ? {start, end} : undefined
}
