import {allSections} from '../../model/outline'
import {placeAfter, placeSection, type SectionPlace} from '../../model/section-placement'
import type {ElementName, TorDocument} from '../../model/types'
import {
  planParts,
  planTemplate,
  reportParts,
  reportTemplate,
  sectionOrder,
  withDefaults,
  type SectionTemplate,
} from '../../vocabulary/templates'
import type {Completion} from '../types'
import {typedRange, type CursorLine} from './line'

/** The standard parts that a plan or report has no heading for, in their usual order, where a line begins. */
export function partCompletions(document: TorDocument, line: CursorLine): readonly Completion[] {
  const parts = document.kind === 'business-plan' ? planParts.map(planTemplate) : reportParts.map(reportTemplate)
  if ((document.kind !== 'business-plan' && document.kind !== 'progress-report') || !mayBegin(line)) return []
  const titles = allSections(document.sections).map(({title}) => title.text.toLowerCase())
  const lacks = ({heading}: SectionTemplate): boolean => {
    const [first = ''] = heading.toLowerCase().split(' ')
    if (document.actions.length > 0 && /\bactions\b/i.test(heading)) return false
    if (document.objectives.length > 0 && first === 'objectives') return false
    return !titles.some(title => title.includes(first.replace(/s$/, '')))
  }
  const place = placeAfter(document, undefined)
  const missing = parts.slice(document.title ? 1 : 0).filter(lacks)
  return missing.map((template, rank) => asCompletion(template, place, line, rank))
}

/** Whole documents, where there is no text yet. */
export function documentCompletions({vocabulary}: TorDocument, line: CursorLine): readonly Completion[] {
  return vocabulary.documentTemplates.map(({title, description, snippet}, rank) => ({
    label: `${title} (whole document)`,
    kind: 'section',
    detail: description,
    documentation: withDefaults(snippet),
    snippet,
    range: typedRange(line),
    filterText: `${line.typed}${title}`,
    sortText: `5${String(rank).padStart(2, '0')}`,
  }))
}

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
  return asCompletion(document.vocabulary.sectionTemplate(element), placeSection(document, element), line, index)
}

function asCompletion(template: SectionTemplate, place: SectionPlace, line: CursorLine, rank: number): Completion {
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
    sortText: `5${String(rank).padStart(2, '0')}`,
  }
}
