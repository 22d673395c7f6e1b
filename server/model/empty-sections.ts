import type {MappedText} from '../base/mapped-text'
import {contains} from '../base/range'
import {remembering} from '../base/remembering'
import type {Block} from '../syntax/types'
import {placeholderLine, placeholderWords} from '../vocabulary/placeholder-words'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {allSections} from './outline'
import {onOneLine, phraseIn} from './phrase'
import type {Phrase, Section, TorDocument} from './types'

/**
 * Sections under whose heading nothing stands. Left out are those whose element the document does not
 * state for sure: what is missing is reported as missing.
 */
export function emptySections({sections, elements, kind, parsed, title, vocabulary}: TorDocument): readonly Section[] {
  const all = allSections(sections)
  return all.filter((section, i) => {
    const {contentRange, children, roles, headingRange} = section
    // A date or a name beside the title heads nothing.
    if (headingRange.start < (title?.range.start ?? 0) || !/[a-z]{3}/i.test(section.title.text)) return false
    if (ofDocument.test(section.title.text) || letterNumber.test(section.title.text)) return false
    if (isFenced(parsed.text.slice(0, headingRange.start), section)) return false
    // A gap between words is a table drawn with blanks.
    if (/\S {3,}\S/.test(parsed.text.slice(headingRange.start, headingRange.end))) return false
    if (children.length > 0 || parsed.text.slice(contentRange.start, contentRange.end).trim() !== '') return false
    if (kind === 'terms-of-reference' && roles.some(role => elements[role].state !== 'present')) return false
    if (isCertain(section)) return true
    // Lines one after another are the cells of a table's head, pasted one to a line.
    const around = [all[i - 2], all[i - 1], all[i + 1], all[i + 2]].filter(
      other => other?.form === 'line' && isBare(other),
    )
    return around.length < 2 && isFollowedByPeer(section, all[i + 1], vocabulary)
  })
}

function isBare({headingRange, range}: Section): boolean {
  return range.end === headingRange.end
}

/** A line about the document itself, which is drawn large: "Version 2.0 (May 2026)"; the head of a table about it. */
const ofDocument =
  /^(?:version|draft|revision|edition|issue|dated?|adopted|approved|revised|(?:last )?updated)\b.*\d|^document (?:control|details|information)$/i
/** "2a. Ask colleagues": a list whose items are written as headings. */
const letterNumber = /^\(?\d{0,2}[a-z][.)] ./

/** A line between two lines of dashes is code in other markup, and its second line underlines nothing. */
function isFenced(before: string, {form}: Section): boolean {
  return form === 'setext' && /(?:^|\n)(?:-{4,}|={4,})[ \t]*\n$/.test(before)
}

/** "Section 1. Annual meeting" is a part of what stands above it. */
const partOf = /^(?:section|article|clause|paragraph)\s(?:\d|[IVX]+\b)/i

function isCertain({form}: Section): boolean {
  return form === 'atx' || form === 'setext' || form === 'html'
}

/** A bare line is a heading for sure only where the next thing is a heading of the same rank. */
function isFollowedByPeer(
  {form, level, number, title}: Section,
  next: Section | undefined,
  {matchHeading}: Vocabulary,
): boolean {
  if (next?.form !== form || next.level !== level || !matchHeading(title.text).whole) return false
  if (partOf.test(next.title.text) && !partOf.test(title.text)) return false
  return (number === undefined) === (next.number === undefined)
}

/** A section in which only words that hold its place stand: "Text to be added". */
export interface OpenSection {
  readonly section: Section
  readonly words: Phrase
}

/**
 * Sections that hold a placeholder and nothing else. Left out, too, are those whose element is reported as missing, and
 * words that are placeholders wherever they stand.
 */
export function openSections({sections, elements, parsed}: TorDocument): readonly OpenSection[] {
  const open = parsed.blocks.flatMap((block, at) => {
    const words = block.kind === 'paragraph' || block.kind === 'item' ? openWords(block.text) : undefined
    return words ? [{words, at}] : []
  })
  if (open.length === 0) return []
  return allSections(sections).flatMap(section => {
    const {contentRange, children, roles} = section
    if (children.length > 0 || roles.some(role => role !== 'conduct' && elements[role].state === 'absent')) return []
    const isWithin = (block: Block | undefined): boolean => block !== undefined && contains(contentRange, block.range)
    const only = open.find(({at}) => isWithin(parsed.blocks[at]))
    if (!only || isWithin(parsed.blocks[only.at - 1]) || isWithin(parsed.blocks[only.at + 1])) return []
    return [{section, words: only.words}]
  })
}

function openWords(text: MappedText): Phrase | undefined {
  return isOpen(text.plain) ? phraseIn(text) : undefined
}

const isOpen = remembering((plain): boolean => {
  const words = onOneLine(plain.trim())
  if (!/[a-z]{3}/i.test(words) || !placeholderLine.test(words)) return false
  return !placeholderWords.some(each => words.search(each) >= 0)
})
