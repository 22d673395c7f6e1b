import {normaliseHeading} from '../vocabulary/match'
import type {Section, TorDocument} from './types'

/** A heading that stands twice at the same place of the outline. */
export interface RepeatedSection {
  readonly first: Section
  readonly again: Section
}

/**
 * Sections whose heading, numbers and punctuation aside, another section beside them has had before. Labels of entries
 * and rows, and what comes back three times and more, are the form of the document: each phase has its "Objectives".
 */
export function repeatedSections({sections}: TorDocument): readonly RepeatedSection[] {
  return repeatedAmong(sections)
}

function repeatedAmong(sections: readonly Section[]): RepeatedSection[] {
  const places = new Map<string, Section[]>()
  for (const section of sections) {
    const words = normaliseHeading(section.title.text)
    if (words !== '' && section.form !== 'label' && section.form !== 'item')
      places.set(words, [...(places.get(words) ?? []), section])
  }
  const repeated = [...places.values()].flatMap(([first, again, third]) =>
    first && again && !third ? [{first, again}] : [],
  )
  return [...repeated, ...sections.flatMap(({children}) => repeatedAmong(children))]
}
