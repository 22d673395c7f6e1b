import type {Vocabulary} from '../vocabulary/vocabulary'
import {allSections} from './outline'
import type {Section, TorDocument} from './types'

/**
 * Sections under whose heading nothing stands. Left out are those whose element the document does not
 * state for sure: what is missing is reported as missing.
 */
export function emptySections({sections, elements, kind, parsed, title, vocabulary}: TorDocument): readonly Section[] {
  const all = allSections(sections)
  return all.filter((section, i) => {
    const {contentRange, children, roles, headingRange} = section
    // A date or a name beside the title heads nothing.
    if (headingRange.start < (title?.range.start ?? 0) || !/[a-z]{3}/i.test(section.title.text)) return false
    // A gap between words is a table drawn with blanks.
    if (/\S {3,}\S/.test(parsed.text.slice(headingRange.start, headingRange.end))) return false
    if (children.length > 0 || parsed.text.slice(contentRange.start, contentRange.end).trim() !== '') return false
    if (kind === 'terms-of-reference' && roles.some(role => elements[role].state !== 'present')) return false
    return isCertain(section) || isFollowedByPeer(section, all[i + 1], vocabulary)
  })
}

function isCertain({form}: Section): boolean {
  return form === 'atx' || form === 'setext' || form === 'html'
}

/** A bare line is a heading for sure only where the next thing is a heading of the same rank. */
function isFollowedByPeer(
  {form, level, number, title}: Section,
  next: Section | undefined,
  {matchHeading}: Vocabulary,
): boolean {
  if (next?.form !== form || next.level !== level || !matchHeading(title.text).whole) return false
  return (number === undefined) === (next.number === undefined)
}
