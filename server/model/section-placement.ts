import {lineBreakOf} from '../base/line-break'
import {sectionOrder, type SectionTemplate} from '../vocabulary/templates'
import {headingLike, nextNumber} from './heading-form'
import type {ElementName, Section, TorDocument} from './types'

/** Where a section that a document lacks belongs, and how this document would write it. */
export interface SectionPlace {
  /** Where {@link text} goes in. */
  readonly offset: number
  /** The section with the blank lines around it that it needs at `offset`; as a TextMate snippet on demand. */
  text(template: SectionTemplate, asSnippet: boolean): string
  /** The section alone, heading in the document's own form, without blank lines around it: for use elsewhere. */
  block(template: SectionTemplate, asSnippet: boolean): string
}

/**
 * The place for the missing section of `element`: under its own heading if that stands there without content, else
 * after the nearest section that usually precedes it, else before the first that usually follows, else at the end.
 * Numbered sections are continued after the last one, because renumbering would break references to them.
 */
export function placeSection(document: TorDocument, element: ElementName): SectionPlace {
  const own = document.elements[element].section
  if (own) return placeAt(document, endOf(document, own), lines => bodyOf(lines))
  return placeAmong(document, surroundings(document, element))
}

/** The place for another section directly after the outermost section `previous`, or at the end. */
export function placeAfter(document: TorDocument, previous: Section | undefined): SectionPlace {
  const neighbour = previous && ({section: previous, side: 'after'} as const)
  return placeAmong(document, {neighbour, peers: bodySections(document)})
}

/** The place for another section before all others, at the end where there is none; numbered ones are continued. */
export function placeFirst(document: TorDocument): SectionPlace {
  const peers = bodySections(document)
  const [first] = peers
  return placeAmong(document, {neighbour: first && {section: first, side: 'before'}, peers})
}

function placeAmong(document: TorDocument, {neighbour, peers}: Surroundings): SectionPlace {
  const like = formOf(peers, neighbour?.section)
  const last = like?.number === undefined ? undefined : lastNumbered(peers, like)
  const number = last?.number === undefined ? undefined : nextNumber(last.number)
  const offset = last
    ? endOf(document, last)
    : neighbour?.side === 'before'
      ? document.lines.lineStart(document.lines.positionAt(neighbour.section.headingRange.start).line)
      : neighbour
        ? endOf(document, neighbour.section)
        : document.parsed.text.length
  return placeAt(document, offset, (lines, words, asSnippet) => {
    const heading = like && headingLike(like, document.parsed.text, words, number)
    if (!like || heading === undefined) return lines
    // The text of a list item stands under its words, not under its marker.
    const indent = like.form === 'item' ? ' '.repeat(/^\S*\s*/.exec(heading)?.[0].length ?? 0) : ''
    const body = bodyOf(lines).replace(/^(?=.)/gm, indent)
    return `${asSnippet ? escapeSnippet(heading) : heading}\n\n${body}`
  })
}

/** Writes a template's lines, heading included, the way this place asks for. */
type Writer = (lines: string, heading: string, asSnippet: boolean) => string

function placeAt(document: TorDocument, at: number, write: Writer): SectionPlace {
  const {text} = document.parsed
  const eol = lineBreakOf(text)
  const before = text.slice(0, at).trimEnd()
  const gapBefore = text.slice(before.length, at)
  const rest = text.slice(at)
  const gapAfter = /^\s*/.exec(rest)?.[0] ?? ''
  const block = (template: SectionTemplate, asSnippet: boolean): string =>
    write(asSnippet ? template.snippet : template.plainText, template.heading, asSnippet).replaceAll('\n', eol)
  return {
    offset: at,
    block,
    text(template, asSnippet) {
      const lead = before === '' ? '' : eol.repeat(Math.max(0, 2 - lineBreaks(gapBefore)))
      const wanted = rest.trim() === '' ? 1 : 2
      return lead + block(template, asSnippet) + eol.repeat(Math.max(0, wanted - lineBreaks(gapAfter)))
    },
  }
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** The end of what stands in `section`, without the white space after it. */
function endOf(document: TorDocument, section: Section): number {
  const end = Math.max(section.headingRange.end, section.range.end)
  return section.headingRange.start + document.parsed.text.slice(section.headingRange.start, end).trimEnd().length
}

function bodyOf(lines: string): string {
  return lines.slice(lines.indexOf('\n') + 1).trimStart()
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

interface Neighbour {
  readonly section: Section
  readonly side: 'after' | 'before'
}

interface Surroundings {
  readonly neighbour: Neighbour | undefined
  /** The sections among which the new one will stand. */
  readonly peers: readonly Section[]
}

function surroundings(document: TorDocument, element: ElementName): Surroundings {
  const top = bodySections(document)
  const paths = elementPaths(document, top)
  const level = Math.min(...[...paths.values()].map(path => path.length))
  const nearest = (names: readonly ElementName[]): readonly Section[] | undefined =>
    names.map(name => paths.get(name)).find(path => path !== undefined)
  const at = sectionOrder.indexOf(element)
  const previous = nearest(sectionOrder.slice(0, at).reverse())
  const path = previous ?? nearest(sectionOrder.slice(at + 1))
  // A neighbour further down stands for the section that holds it: "Chair" under "Membership" is no place for a purpose.
  const section = path?.[level - 1]
  if (!path || !section) return {neighbour: undefined, peers: top}
  return {neighbour: {section, side: previous ? 'after' : 'before'}, peers: path[level - 2]?.children ?? top}
}

/** The outermost sections apart from the title, which is no section of its own to a reader. */
export function bodySections(document: TorDocument): readonly Section[] {
  return document.sections.flatMap(section => (isTitle(document, section) ? section.children : [section]))
}

function isTitle({title}: TorDocument, {headingRange}: Section): boolean {
  return title !== undefined && headingRange.start <= title.range.start && title.range.start < headingRange.end
}

/** For each element that has a section: the sections that lead to it, outermost first, itself last. */
function elementPaths(document: TorDocument, top: readonly Section[]): Map<ElementName, readonly Section[]> {
  const found = new Map<number, readonly Section[]>()
  const walk = (sections: readonly Section[], path: readonly Section[]): void => {
    for (const section of sections) {
      found.set(section.headingRange.start, [...path, section])
      walk(section.children, [...path, section])
    }
  }
  walk(top, [])
  const paths = new Map<ElementName, readonly Section[]>()
  for (const name of sectionOrder) {
    const section = document.elements[name].section
    const path = section && found.get(section.headingRange.start)
    if (path) paths.set(name, path)
  }
  return paths
}

/** The section whose form a new one among `peers` takes: the neighbour, unless most of the others look different. */
function formOf(peers: readonly Section[], neighbour: Section | undefined): Section | undefined {
  const known = peers.filter(peer => peer.roles.length > 0)
  const counted = known.length > 0 ? known : peers
  const count = (form: Section['form']): number => counted.filter(peer => peer.form === form).length
  const best = Math.max(0, ...counted.map(peer => count(peer.form)))
  if (neighbour && count(neighbour.form) === best) return neighbour
  return counted.findLast(peer => count(peer.form) === best)
}

function lastNumbered(peers: readonly Section[], like: Section): Section | undefined {
  return peers.findLast(peer => peer.number !== undefined && peer.form === like.form)
}
