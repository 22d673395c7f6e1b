import {placeAfter, placeFirst, placeSection, type SectionPlace} from '../../model/section-placement'
import type {ElementName, TorDocument} from '../../model/types'
import {planTemplate, reportTemplate, type SectionTemplate} from '../../vocabulary/templates'
import type {Fix} from '../types'

/** The fix that inserts the standard section of `element` where it usually stands, in the form of the other sections. */
export function insertSection(document: TorDocument, element: ElementName): Fix {
  return insertion(document.vocabulary.sectionTemplate(element), placeSection(document, element))
}

/** The fix that inserts what a plan or report lacks: the summary before all other sections, other parts after them. */
export function insertPart(document: TorDocument, part: 'resources' | 'risks' | 'summary' | 'next'): Fix {
  const isReport = document.kind === 'progress-report'
  const template = part === 'resources' || (part === 'risks' && !isReport) ? planTemplate(part) : reportTemplate(part)
  return insertion(template, part === 'summary' ? placeFirst(document) : placeAfter(document, undefined))
}

function insertion(template: SectionTemplate, place: SectionPlace): Fix {
  return {
    title: `Insert a “${template.title}” section`,
    // The standard wording names posts and numbers that only the author can confirm.
    safe: false,
    edits: [{range: {start: place.offset, end: place.offset}, newText: place.text(template, false)}],
  }
}
