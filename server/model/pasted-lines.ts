import {sliceInline} from '../syntax/typed-list'
import type {Block, Parsed} from '../syntax/types'
import {bodyNouns} from '../vocabulary/body-words'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {isQuestion} from './headings'
import type {TextBlock} from './types-internal'

/**
 * Text pasted without blank lines is one paragraph for Markdown, or the end of the last list item. Lines of it that
 * head or label a part ("Quorum:", "Purpose: to advise …") and numbered clauses get blocks of their own.
 */
export function splitPastedLines(parsed: Parsed, vocabulary: Vocabulary): Parsed {
  return {
    ...parsed,
    blocks: parsed.blocks.flatMap((block, i) =>
      block.kind === 'paragraph' || block.kind === 'item' ? splitBlock(block, i === 0, vocabulary) : [block],
    ),
  }
}

interface Line {
  readonly at: number
  readonly text: string
}

function splitBlock(block: TextBlock, isFirst: boolean, vocabulary: Vocabulary): Block[] {
  const lines = linesOf(block.text.plain)
  const clauses = numberedClauses(lines)
  const starts = lines.filter(
    (line, i) =>
      i > 0 &&
      (clauses.has(line) ||
        beginsPart(line.text, {before: lines[i - 1]?.text ?? '', isFollowed: i + 1 < lines.length, vocabulary}) ||
        (isFirst && i === 1 && isTitleLine(lines[0]?.text ?? '', line.text))),
  )
  if (starts.length === 0) return [block]
  const cuts = [0, ...starts.map(({at}) => at), block.text.plain.length]
  return cuts.slice(0, -1).map((from, i) => {
    const piece = sliceInline(block, from, cuts[i + 1] ?? from)
    const range = block.text.sourceOf(from, from + piece.text.plain.trimEnd().length)
    return i === 0 ? {...block, ...piece, range: {start: block.range.start, end: range.end}} : paragraph(piece, range)
  })
}

function paragraph(piece: ReturnType<typeof sliceInline>, range: Block['range']): Block {
  return {kind: 'paragraph', ...piece, range}
}

function linesOf(plain: string): Line[] {
  let at = 0
  return plain.split('\n').map(text => {
    const line = {at, text}
    at += text.length + 1
    return line
  })
}

/** Lines that carry the numbers 1, 2, 3 … on, with or without a full stop. */
function numberedClauses(lines: readonly Line[]): ReadonlySet<Line> {
  const found: Line[] = []
  for (const line of lines) {
    const number = /^\s{0,9}(\d{1,2})[.)]?\s{1,9}[A-Z]/.exec(line.text)?.[1]
    if (number !== undefined && Number(number) === found.length + 1) found.push(line)
  }
  return new Set(found.length >= 3 ? found : [])
}

interface LinePlace {
  readonly before: string
  readonly isFollowed: boolean
  readonly vocabulary: Vocabulary
}

/** True if `line` begins a part of its own; a line of wrapped prose, which goes on from `before`, does not. */
function beginsPart(line: string, {before, isFollowed, vocabulary: {matchHeading}}: LinePlace): boolean {
  const label = /^\s{0,9}([A-Z][^:.;!?]{1,60}?)\s?:(?:\s|$)/.exec(line)?.[1]
  if (label !== undefined) {
    const {whole, roles, weak} = matchHeading(label)
    return whole && roles.length + weak.length > 0 && label.split(' ').length <= 7
  }
  if (isQuestion(line)) return isFollowed
  const words = line.trim()
  const ended = /[.;:!?]\s*$/.test(before) || before.trim().length < shortLine
  if (!isFollowed || !ended || words.split(' ').length > 5 || !/^[A-Z][^.;,!?]{2,50}$/.test(words)) return false
  const {whole, roles} = matchHeading(words)
  return whole && roles.length > 0
}

/** Prose that was wrapped has longer lines. */
const shortLine = 50

const bodyNoun = new RegExp(`(?<![\\w-])(?:${bodyNouns.join('|')})(?![\\w-])`, 'i')

/** True if the document begins with the name of a group, and the text follows on the next line. */
function isTitleLine(line: string, next: string): boolean {
  const title = line.trim()
  return /^[A-Z][^.;,:!?]{5,80}$/.test(title) && bodyNoun.test(title) && !verb.test(title) && /^\s{0,9}[A-Z]/.test(next)
}

const verb = /\b(?:is|are|was|were|will|shall|should|must|may|can|has|have|meets?)\b/i
