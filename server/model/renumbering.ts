import type {TextRange} from '../base/range'
import type {Block} from '../syntax/types'
import {typedNumber} from '../syntax/typed-list'
import {lastPart, numberPlace, peersOf, sameCount, withLastPart} from './numbering'
import {allSections} from './outline'
import type {Mention, Section, TorDocument} from './types'

/** A number in the text and the one to be put in its place. */
export interface NewNumber {
  readonly range: TextRange
  readonly number: string
  /** True for a reference to a heading or clause, false for its own number. */
  readonly isReference: boolean
}

interface Renamed {
  readonly section: Section
  readonly from: string
  readonly to: string
}

/**
 * New numbers for `first` and the headings beside it that follow, counted from `start`, with those of their parts and of
 * references that can only mean them. Undefined where a number cannot be found in the text, where links lead to numbered
 * headings, or where a reference to a number that nothing has would afterwards lead somewhere.
 */
export function renumberingFrom(
  document: TorDocument,
  first: Section,
  start: number,
): readonly NewNumber[] | undefined {
  const {sections, parsed} = document
  const renamed = renamedFrom(peersOf(sections, first), first, start)
  if (linkToNumber.test(parsed.text)) return undefined
  const all = allSections(sections)
  const own = renamed.flatMap(one => numbersUnder(document, all, one))
  const references = document.mentions.filter(mention => isOwnReference(document, mention))
  const isHeld = (number: string): boolean => all.some(section => isWithin(number, section.number ?? '-'))
  const taken = references.some(({number = ''}) => !isHeld(number) && renamed.some(({to}) => isWithin(number, to)))
  if (taken || own.some(each => each === undefined)) return undefined
  const moved = references.flatMap(mention => movedReference(document, mention, renamed, all) ?? [])
  const known = own.flatMap(each => each ?? [])
  return [...new Map([...known, ...moved].map(each => [each.range.start, each] as const)).values()]
}

const linkToNumber = /\]\(#\d/

function renamedFrom(peers: readonly Section[], first: Section, start: number): readonly Renamed[] {
  const rest = peers.slice(peers.indexOf(first)).filter(peer => sameCount(first, peer))
  const end = rest.findIndex((peer, i) => i > 0 && lastPart(peer) === 1)
  // Those that keep their number are among them, so that two fixes for one count stand in each other's way.
  return rest.slice(0, end < 0 ? undefined : end).map((section, i) => {
    const from = section.number ?? ''
    return {section, from, to: withLastPart(from, start + i)}
  })
}

/** The number of a section, and those of its parts, whether they are headings or clauses. */
function numbersUnder(
  document: TorDocument,
  all: readonly Section[],
  {section, from, to}: Renamed,
): readonly (NewNumber | undefined)[] {
  const {parsed} = document
  const head = numberPlace(document, section)
  const parts = all.filter(({number = '', range}) => isPartOf(number, from) && isInside(range, section.range))
  const clauses = parsed.blocks.filter(({range}) => isInside(range, section.range))
  return [
    head && {range: head, number: to, isReference: false},
    ...parts.map(part => {
      const range = numberPlace(document, part)
      return range && {range, number: moved(part.number ?? '', from, to), isReference: false}
    }),
    ...clauses.flatMap(block => clauseNumber(parsed.text, block, from, to) ?? []),
  ]
}

function clauseNumber(text: string, block: Block, from: string, to: string): NewNumber | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined
  const typed = block.kind === 'item' ? block.number : typedNumber(block.text.plain)?.number
  if (typed === undefined || !isPartOf(typed, from)) return undefined
  const start = text.indexOf(typed, block.range.start)
  const range = {start, end: start + typed.length}
  return isInside(range, block.range) ? {range, number: moved(typed, from, to), isReference: false} : undefined
}

function movedReference(
  {parsed}: TorDocument,
  {number = '', range}: Mention,
  renamed: readonly Renamed[],
  all: readonly Section[],
): NewNumber | undefined {
  const one = renamed.find(({from}) => isWithin(number, from))
  // Of two headings with one number nobody knows which is meant.
  if (!one || all.filter(section => section.number === one.from).length > 1) return undefined
  const start = range.start + parsed.text.slice(range.start, range.end).lastIndexOf(number)
  if (start < range.start) return undefined
  return {range: {start, end: start + number.length}, number: moved(number, one.from, one.to), isReference: true}
}

/** True for a reference to a section of this document: no other is named, nor does "of the Act" follow. */
function isOwnReference({parsed}: TorDocument, {kind, number, of, range}: Mention): boolean {
  if (kind !== 'section' || number === undefined || of !== undefined) return false
  return !/^,?\s{1,3}(?:of|in|from|under|to)\s/.test(parsed.text.slice(range.end, range.end + 12))
}

function isWithin(number: string, whole: string): boolean {
  return number === whole || isPartOf(number, whole)
}

function isPartOf(number: string, whole: string): boolean {
  return number.startsWith(`${whole.replace(/\.0$/, '')}.`) && number !== whole
}

function moved(number: string, from: string, to: string): string {
  return number === from ? to : to.replace(/\.0$/, '') + number.slice(from.replace(/\.0$/, '').length)
}

function isInside(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** What gives a heading without a number the one after its predecessor's. */
export interface Numbering {
  /** Where the number goes in, with the signs after it. */
  readonly at: number
  readonly text: string
  readonly number: string
  /** The headings after it, which are to be counted on. */
  readonly others: readonly NewNumber[]
}

/** How `section`, which has no number, is numbered like the heading beside and before it; undefined where that is open. */
export function numberingOf(document: TorDocument, section: Section): Numbering | undefined {
  const peers = peersOf(document.sections, section)
  const at = peers.indexOf(section)
  const before = peers.slice(0, at).findLast(peer => lastPart(peer) !== undefined)
  const last = before && lastPart(before)
  const place = before && numberPlace(document, before)
  if (!before || !place || last === undefined) return undefined
  if (before.form !== section.form || before.level !== section.level) return undefined
  const number = withLastPart(before.number ?? '', last + 1)
  const next = peers.slice(at).find(peer => sameCount(before, peer))
  const others = next && lastPart(next) === last + 1 ? renumberingFrom(document, next, last + 2) : []
  if (!others) return undefined
  const text = number + document.parsed.text.slice(place.end, before.title.range.start)
  return {at: section.title.range.start, text, number, others}
}
