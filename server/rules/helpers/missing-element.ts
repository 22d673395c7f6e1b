import {contains, type TextRange} from '../../base/range'
import {allSentencesOf} from '../../model/all-sentences'
import type {ElementName, Section, TorDocument} from '../../model/types'
import type {Parsed} from '../../syntax/types'
import {documentWords} from '../../vocabulary/body-words'
import {placeholderLine} from '../../vocabulary/placeholder-words'
import {finding} from '../define'
import type {Finding} from '../types'
import {insertSection} from './insert-section'

/**
 * The finding that `document` does not state `element`, with the fix that inserts its standard section; none if it does,
 * if that is unclear, or if nothing in the document is a group: rules for the users of a service have no chair.
 */
export function* missingElement(document: TorDocument, element: ElementName, message: string): Iterable<Finding> {
  if (document.elements[element].state !== 'absent' || !isAboutGroup(document)) return
  const {section} = document.elements[element]
  const anchor = section ? placeholderIn(document, section) : titleRange(document)
  yield finding(anchor, message, {fixes: () => [insertSection(document, element)]})
}

/** "To be confirmed" under the heading, where it is to be replaced; else the heading. */
function placeholderIn(document: TorDocument, {title, contentRange}: Section): TextRange {
  const ranges = allSentencesOf(document)
    .filter(({text}) => placeholderLine.test(text))
    .map(({text, rangeOf}) => rangeOf(0, text.length))
  return ranges.find(range => contains(contentRange, range)) ?? title.range
}

const ofGroups = ['membership', 'chair', 'frequency', 'quorum', 'secretariat'] as const satisfies readonly ElementName[]
const groupWords =
  /\b(?:the|this|our|its) (?:[a-z]+ ){0,2}(?:group|board|committee|partnership|forum|panel|council|network|task ?force|members|meetings?)\b/i

function isAboutGroup(document: TorDocument): boolean {
  const {elements, body} = document
  if (body && !/\bchannel$/i.test(body.text)) return true
  if (ofGroups.some(element => elements[element].state === 'present')) return true
  return allSentencesOf(document).some(({text}) => groupWords.test(text))
}

/**
 * Where something that the whole document lacks is reported: its title; the name over it where the title says no more
 * than "Terms of Reference"; else its first words.
 */
export function titleRange({title, body, parsed}: TorDocument): TextRange {
  const top = parsed.blocks[0]?.range.start ?? 0
  const isNameOver = title && body && top <= body.range.start && body.range.end <= title.range.start
  if (isNameOver && saysKindOnly(title.text)) return body.range
  return title?.range ?? firstLine(parsed)
}

function saysKindOnly(title: string): boolean {
  return !/[\p{L}\d]/u.test(title.replace(documentWords, '').replace(/\([^()]{0,60}\)/g, ''))
}

function firstLine({text, blocks}: Parsed): TextRange {
  const first = blocks.find(({kind}) => kind !== 'verbatim')
  if (!first) return {start: 0, end: 0}
  const {start} = first.range
  const length = text.slice(start).search(/[\r\n]/)
  return {start, end: length < 0 ? text.length : start + length}
}
