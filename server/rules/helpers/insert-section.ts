import {placeSection} from '../../model/section-placement'
import type {ElementName, TorDocument} from '../../model/types'
import type {Fix} from '../types'

/** The fix that inserts the standard section of `element` where it usually stands, in the form of the other sections. */
export function insertSection(document: TorDocument, element: ElementName): Fix {
  const template = document.vocabulary.sectionTemplate(element)
  const place = placeSection(document, element)
  return {
    title: `Insert a “${template.title}” section`,
    // The standard wording names posts and numbers that only the author can confirm.
    safe: false,
    edits: [{range: {start: place.offset, end: place.offset}, newText: place.text(template, false)}],
  }
}
