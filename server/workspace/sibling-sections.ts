import {allSections} from '../model/outline'
import type {Section, TorDocument} from '../model/types'
import {normaliseHeading} from '../vocabulary/match'
import {familyNamesOf, clauseWords} from './family-names'

/** The innermost section that `offset` stands in, its heading included; undefined before the first. */
export function sectionAt(document: TorDocument, offset: number): Section | undefined {
  const inside = allSections(document.sections).filter(({headingRange}) => headingRange.start <= offset)
  return inside.at(-1)
}

/** The section of `sibling` about the same matter as `section` of `document`: by its heading, else by what it says. */
export function sectionBeside(document: TorDocument, section: Section, sibling: TorDocument): Section | undefined {
  const titleOf = titlesIn([document, sibling])
  const wanted = titleOf(section)
  const all = allSections(sibling.sections)
  return (
    all.find(other => titleOf(other) === wanted) ??
    section.roles.map(role => sibling.elements[role].section).find(other => other !== undefined)
  )
}

/** Tells a section's heading in the form in which those of a family are compared. */
export function titlesIn(family: readonly TorDocument[]): (section: Section) => string {
  const names = familyNamesOf(family)
  return ({title}) =>
    clauseWords(normaliseHeading(title.text), names)
      .map(({folded}) => folded)
      .join(' ')
}
