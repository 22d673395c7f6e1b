import type {MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'
import {typedNumber} from '../syntax/typed-list'
import type {Block, Heading, Paragraph, Parsed} from '../syntax/types'
import {bodyNouns, bodyQualifiers, documentWords} from '../vocabulary/body-words'
import {groupTitle, kindWords, likelyTitles} from '../vocabulary/document-kinds'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {headingMark} from './headings'
import {objectiveLead} from './objective-lead'
import {phraseIn} from './phrase'
import type {BodyName, Phrase} from './types'

/** The top of a document: what names it. */
export interface TitleArea {
  readonly title: Phrase | undefined
  /** Blocks that belong to the title and head no section. */
  readonly blocks: ReadonlySet<Block>
  /** Texts of the title area, the title first, then the others in source order. */
  readonly texts: readonly Phrase[]
  /** Those of them that surely are titles: the title, the headings and the front matter's title. */
  readonly titles: readonly Phrase[]
  readonly mapped: readonly MappedText[]
  /** The lines of the title area in source order. */
  readonly lines: readonly Phrase[]
}

type TitleBlock = Heading | Paragraph

const longestTitle = 170
/** A noun that names a body that meets. */
export const bodyNoun = new RegExp(`(?<![\\w-])(?:${bodyNouns.join('|')})(?![\\w-])`, 'i')

/**
 * Finds the title: among the short lines before the first section, the one that says what the document is; otherwise
 * the first certain heading, a later heading that names the document, or the front matter's title.
 */
export function readTitle(parsed: Parsed, vocabulary: Vocabulary): TitleArea {
  const entry = parsed.frontMatter?.entries.find(({key}) => key === 'title')
  const candidates = titleCandidates(parsed.blocks, vocabulary, entry !== undefined)
  const headings = candidates.filter(block => block.kind === 'heading')
  const fromFrontMatter = entry && {text: entry.value, range: entry.valueRange}
  const isNamed =
    fromFrontMatter !== undefined &&
    (kindWords.some(({title}) => title.test(fromFrontMatter.text)) || groupTitle.test(fromFrontMatter.text))
  const chosen =
    namingKind(headings) ??
    namingKind(candidates) ??
    headings[0] ??
    (isNamed ? undefined : laterTitle(parsed.blocks)) ??
    candidates.find(block => bodyNoun.test(block.text.plain)) ??
    (fromFrontMatter ? undefined : headingOfGroup(parsed.blocks)) ??
    // A date at the top is no better title than one in the front matter that says what the document is.
    (isNamed ? undefined : candidates[0])
  const blocks = new Set<Block>([...candidates, ...(chosen ? [chosen] : [])])
  const title = chosen ? phraseIn(chosen.text) : fromFrontMatter
  const others = candidates.filter(block => block !== chosen)
  const withTitle = (rest: readonly TitleBlock[]) =>
    [title, ...rest.map(({text}) => phraseIn(text)), fromFrontMatter === title ? undefined : fromFrontMatter].flatMap(
      phrase => phrase ?? [],
    )
  return {
    title,
    blocks,
    texts: withTitle(others),
    titles: withTitle(others.filter(block => block.kind === 'heading')),
    lines: candidates.flatMap(block => phraseIn(block.text) ?? []),
    mapped: [...blocks].flatMap(block => ('text' in block ? [block.text] : [])),
  }
}

/** True if the words say what kind of document it is. */
function namesDocument(block: TitleBlock): boolean {
  const text = block.text.plain.replace(/\([^()]{0,60}\)/g, ' ').trim()
  return kindWords.some(({title}) => {
    const found = title.exec(text)
    // Below the first level such words must be the heading's first or last: "What the by-laws say" names no document.
    const isSubheading = block.kind === 'heading' && block.level > 1
    return (
      found !== null &&
      (!isSubheading || found.index < 12 || /^[\W\d]*$/.test(text.slice(found.index + found[0].length)))
    )
  })
}

/** "Code of Conduct Committee" has the words of a section's heading, too. */
function isNameAtTop(block: TitleBlock): boolean {
  return block.kind === 'heading' && block.level === 1 && groupTitle.test(block.text.plain.trim())
}

/** "Student Body Report" below the name of a committee. */
function namesReport({text}: TitleBlock): boolean {
  return likelyTitles.some(({kind, title}) => kind === 'progress-report' && title.test(text.plain))
}

/** True for a line that heads or labels a part of the document: "Purpose", "Frequency: quarterly". */
function beginsSection(block: TitleBlock, vocabulary: Vocabulary): boolean {
  const mark = headingMark(block, {next: undefined, previous: undefined, certainLevel: 0, isCounted: false, vocabulary})
  const words = mark ? block.text.plain.slice(mark.title.start, mark.title.end) : block.text.plain
  return vocabulary.matchHeading(words).whole && !/^terms of reference\b/i.test(words)
}

/** Below a title in the front matter (`isTitled`) a heading of a lower level is that of a section. */
function titleCandidates(blocks: readonly Block[], vocabulary: Vocabulary, isTitled: boolean): TitleBlock[] {
  const candidates: TitleBlock[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'verbatim') continue
    if (candidates.length >= 8 || (block.kind !== 'heading' && block.kind !== 'paragraph')) break
    const text = block.text.plain.trim()
    if (
      block.kind === 'paragraph' &&
      (text.length > longestTitle || /[.;]$|[a-z]{2}\.\n/.test(text) || isAnnouncement(text) || notice.test(text))
    )
      break
    const repeatsKind =
      candidates.some(other => /terms of reference/i.test(other.text.plain)) && /^\W*terms of reference\W*$/i.test(text)
    // "(steering-group)=" is where documentation systems point to.
    if (/^\([\w-]{1,40}\)=$/.test(text)) continue
    const isReport = block.kind === 'heading' && namesReport(block)
    const first = candidates.length === 0 && (namesDocument(block) || isNameAtTop(block) || isReport)
    // "Appendix C" over the title says where the document came from.
    if (candidates.length === 0 && /^(?:appendix|annex|schedule|attachment|item)\b/i.test(text) && text.length < 30)
      continue
    if (!first && (repeatsKind || beginsSection(block, vocabulary))) break
    if (candidates.length > 0 && block.kind === 'paragraph' && typedNumber(text)) break
    if (candidates.length > 0 && objectiveLead(text)?.number !== undefined) break
    if (
      candidates.some(({kind}) => kind === 'heading') &&
      block.kind === 'paragraph' &&
      headsList(block, blocks[i + 1])
    )
      break
    if (
      block.kind === 'heading' &&
      block.level > 1 &&
      (candidates.length > 0 || (isTitled && !groupTitle.test(text))) &&
      !namesDocument(block) &&
      !namesReport(block)
    )
      break
    if (text !== '') candidates.push(block)
  }
  return candidates
}

/** A bold line directly over a list or a table. */
function headsList({text, strong}: Paragraph, next: Block | undefined): boolean {
  const [marked] = strong
  const isBold = marked !== undefined && marked.end - marked.start >= text.plain.trim().length
  return isBold && (next?.kind === 'item' || next?.kind === 'table')
}

/** How documentation systems mark a note. */
const notice = /^(?::::|\.\. )/

/** "A committee shall be established to:" begins the text. */
function isAnnouncement(text: string): boolean {
  return text.endsWith(':') && /\b(?:is|are|was|were|will|shall|should|must)\b/i.test(text)
}

/** Below a note on the draft, the first heading may still be the name of the group. */
function headingOfGroup(blocks: readonly Block[]): Heading | undefined {
  const first = blocks.find((block): block is Heading => block.kind === 'heading')
  return first && groupTitle.test(first.text.plain.trim()) ? first : undefined
}

function laterTitle(blocks: readonly Block[]): TitleBlock | undefined {
  return blocks.find(
    (block): block is Heading =>
      block.kind === 'heading' &&
      block.level <= 2 &&
      namesDocument(block) &&
      !/^\W*terms of reference\W*$/i.test(block.text.plain),
  )
}

/** The first line that says what the document is; of a plan's report, the line that says report. */
function namingKind(candidates: readonly TitleBlock[]): TitleBlock | undefined {
  for (const {title} of kindWords) {
    const found = candidates.find(block => title.test(block.text.plain))
    if (found) return found
  }
  return undefined
}

/**
 * The body named in the title area: the title's own words without "Terms of Reference" and the like. A name without
 * a word such as "group" or "board" is one only beside the words that make the document terms of reference.
 */
export function readBody(area: TitleArea): BodyName | undefined {
  for (const namesBody of [(part: string) => bodyNoun.test(part), isProperName]) {
    for (const phrase of nearestFirst(area)) {
      if (namesBody === isProperName && !constitutes.test(phrase.text)) continue
      const name = bodyIn(phrase.text, namesBody)
      if (!name) continue
      const body = {...splitBody(name), range: rangeOfName(name, phrase, area)}
      return body.place === undefined || isCapitals(body.text) ? (withLineBefore(body, area) ?? body) : body
    }
  }
  return undefined
}

/** The title, then the lines above it from below, where a parent stands over its group; then all others. */
function nearestFirst({title, lines, texts}: TitleArea): readonly Phrase[] {
  if (!title) return texts
  const above = lines.filter(line => line.range.end <= title.range.start).reverse()
  return [title, ...above, ...texts.filter(text => text !== title && !above.includes(text))]
}

/** The body that the front matter names under `key`. */
export function statedBody({frontMatter}: Parsed, key: 'body' | 'parent'): BodyName | undefined {
  const entry = frontMatter?.entries.find(each => each.key === key)
  // Sites name a page's parent by its path.
  return entry && !entry.value.includes('/') ? {...splitBody(entry.value), range: entry.valueRange} : undefined
}

const constitutes = /\b(?:terms of reference|charter|constitution|rules of procedure|by-?laws)\b/i

function isProperName(part: string): boolean {
  return part.split(' ').filter(word => /^[A-Z]/.test(word)).length >= 2
}

/** Where the name stands in the line that holds it. */
function rangeOfName(name: string, phrase: Phrase, {mapped}: TitleArea): TextRange {
  const text = mapped.find(candidate => phraseIn(candidate)?.text === phrase.text)
  const words = name.split(' ').map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = text && new RegExp(words.join('\\s+')).exec(text.plain)
  return found ? text.sourceOf(found.index, found.index + found[0].length) : phrase.range
}

/** A name that begins on the line before: "SOUTH REGION" / "HEALTH PARTNERSHIP". */
function withLineBefore(body: BodyName, {lines}: TitleArea): BodyName | undefined {
  const before = lines.filter(({range}) => range.end <= body.range.start).at(-1)
  const sameForm = before && isCapitals(before.text) === isCapitals(body.text)
  if (
    !before ||
    !sameForm ||
    before.text.length > 50 ||
    bodyNoun.test(before.text) ||
    kindWords.some(({title}) => title.test(before.text))
  )
    return undefined
  const joined = splitBody(`${before.text} ${body.text}`)
  return joined.place === undefined ? undefined : {...joined, range: {start: before.range.start, end: body.range.end}}
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

function bodyIn(text: string, namesBody: (part: string) => boolean): string | undefined {
  const name = text
    .replace(/^(?:att(?:achment)?|appendix|annex|schedule|enclosure|item)\.? (?:\d{1,3}|[A-Z])\b/i, ' ')
    .replace(documentWords, '|')
    .replace(/\([^()]{0,60}\)/g, ' ')
    .split(/\||\s-\s|[:,]\s/)
    .map(part =>
      part
        .replace(/^[\s#/–-]*(?:(?:of|for|the|and|to)\s)*/i, '')
        .replace(/(?<![\s\d/.-])[\s\d/.-]+$/, '')
        .replace(/\s{2,}/g, ' ')
        .trim(),
    )
    .find(part => /\s/.test(part) && namesBody(part))
  return name === undefined || name.length > 120 ? undefined : name
}

/** Splits a body's name into the place that tells it from its siblings and the sort of body that it is. */
export function splitBody(text: string): {text: string; place: string | undefined; type: string | undefined} {
  const words = text.split(' ')
  const isKnown = (word: string) =>
    bodyQualifiers.includes(word.toLowerCase()) || bodyNouns.includes(word.toLowerCase())
  let from = words.length
  while (from > 0 && isKnown(words[from - 1] ?? '')) from--
  while (from < words.length && /^(?:and|&|of|for|the|on)$/i.test(words[from] ?? '')) from++
  if (from === 0 || from === words.length) return {text, place: undefined, type: from === 0 ? text : undefined}
  const place = words.slice(0, from).join(' ')
  // "SESPM Executive Board": a short form is no place.
  if (/^[A-Z&]{2,8}$/.test(place) && /[a-z]/.test(text)) return {text, place: undefined, type: undefined}
  return {text, place, type: words.slice(from).join(' ')}
}
