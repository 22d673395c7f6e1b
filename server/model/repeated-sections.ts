import {normaliseHeading} from '../vocabulary/match'
import type {Section, TorDocument} from './types'

/** A heading that stands twice at the same place of the outline. */
export interface RepeatedSection {
  readonly first: Section
  readonly again: Section
}

/** Sections whose heading, numbers and punctuation aside, another section beside them has had before. */
export function repeatedSections({sections}: TorDocument): readonly RepeatedSection[] {
  return repeatedAmong(sections)
}

function repeatedAmong(sections: readonly Section[]): RepeatedSection[] {
  const seen = new Map<string, Section>()
  return sections.flatMap(section => {
    const words = normaliseHeading(section.title.text)
    const first = seen.get(words)
    if (!first) seen.set(words, section)
    const below = repeatedAmong(section.children)
    return first && words !== '' ? [{first, again: section}, ...below] : below
  })
}
