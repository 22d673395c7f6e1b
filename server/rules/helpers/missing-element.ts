import type {TextRange} from '../../base/range'
import type {ElementName, TorDocument} from '../../model/types'
import type {Parsed} from '../../syntax/types'
import {finding} from '../define'
import type {Finding} from '../types'
import {insertSection} from './insert-section'

/**
 * The finding that `document` does not state `element`, with the fix that inserts its standard section; none if it does,
 * if that is unclear, or if nothing in the document is a group: rules for the users of a service have no chair.
 */
export function* missingElement(document: TorDocument, element: ElementName, message: string): Iterable<Finding> {
  if (document.elements[element].state !== 'absent' || !isAboutGroup(document)) return
  const anchor = document.elements[element].section?.title.range ?? titleRange(document)
  yield finding(anchor, message, {fixes: () => [insertSection(document, element)]})
}

const ofGroups = [
  'membership',
  'chair',
  'frequency',
  'quorum',
  'decision-making',
  'secretariat',
  'reporting',
] as const satisfies readonly ElementName[]

function isAboutGroup({elements, body}: TorDocument): boolean {
  const isGroup = body !== undefined && !/\bchannel$/i.test(body.text)
  return isGroup || ofGroups.some(element => elements[element].state !== 'absent')
}

/** Where something that the whole document lacks is reported: its title, else its first words. */
export function titleRange({title, parsed}: TorDocument): TextRange {
  return title?.range ?? firstLine(parsed)
}

function firstLine({text, blocks}: Parsed): TextRange {
  const first = blocks.find(({kind}) => kind !== 'verbatim')
  if (!first) return {start: 0, end: 0}
  const {start} = first.range
  const length = text.slice(start).search(/[\r\n]/)
  return {start, end: length < 0 ? text.length : start + length}
}
