import {placeSection} from '../../model/section-placement'
import type {ElementName, TorDocument} from '../../model/types'
import {sectionOrder, sectionTemplate} from '../../vocabulary/templates'
import type {Completion} from '../types'
import {typedRange, type CursorLine} from './line'

/**
 * The sections that terms of reference lack, each whole and headed like the document's other sections. Offered where
 * a line begins; those that belong near the cursor come first.
 */
export function sectionCompletions(document: TorDocument, line: CursorLine): readonly Completion[] {
  if (document.kind !== 'terms-of-reference' || !mayBegin(line)) return []
  const missing = sectionOrder.filter(element => document.elements[element].state !== 'present')
  return missing
    .filter(element => isOpen(document, element, line))
    .map(element => ({element, distance: distanceTo(document, element, line)}))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({element}, index) => sectionCompletion(document, element, line, index))
}

/** True on an empty line, where a heading is being typed, and in front of a paragraph. */
function mayBegin({marker, typed, rest, afterBlank, indent}: CursorLine): boolean {
  if (marker !== '' || indent.length > 3) return false
  if (rest !== '') return typed === '' && indent === '' && afterBlank
  return typed === '' || (afterBlank && /^#{0,6} {0,2}[\p{L} ]{0,30}$/u.test(typed))
}

/** A section whose heading stands there already, without content, is offered under that heading only. */
function isOpen({elements, parsed}: TorDocument, element: ElementName, {start}: CursorLine): boolean {
  const {section} = elements[element]
  if (!section) return true
  return section.headingRange.end <= start && parsed.text.slice(section.headingRange.end, start).trim() === ''
}

function distanceTo(document: TorDocument, element: ElementName, {offset}: CursorLine): number {
  return Math.abs(placeSection(document, element).offset - offset)
}

function sectionCompletion(document: TorDocument, element: ElementName, line: CursorLine, index: number): Completion {
  const template = sectionTemplate(element)
  const place = placeSection(document, element)
  const {typed, eol, afterBlank, beforeBlank, rest} = line
  const before = afterBlank ? '' : eol
  const after = rest !== '' ? eol + eol : beforeBlank ? '' : eol
  return {
    label: `${template.title} (section)`,
    kind: 'section',
    detail: 'Missing section',
    documentation: place.block(template, false),
    snippet: before + place.block(template, true) + after,
    range: typedRange(line),
    filterText: `${typed}${template.title}`,
    sortText: `5${String(index).padStart(2, '0')}`,
  }
}
