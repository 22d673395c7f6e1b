import {commonRun} from '../base/common-run'
import {meets} from '../base/range'
import {remembering, theSame} from '../base/remembering'
import type {MappedText} from '../base/mapped-text'
import type {FlawSort} from '../vocabulary/flaw-types'
import {brands, brandStarts, flaws, grownSmall, grownTogether, mergedWord, unspaced} from '../vocabulary/flaw-words'
import type {Block, Parsed} from '../syntax/types'
import {lazily} from './lazily'
import {textsOf, type DocumentText} from './mentions-texts'
import type {Phrase, TorDocument} from './types'

/** A place where the text went wrong, with the words that should stand there as far as they can be told. */
export interface TextFlaw extends Phrase {
  readonly sort: FlawSort
  readonly instead: string | undefined
}

/** Flaws of sentences, which headings are not. */
const ofSentences = new Set<FlawSort>(['run-on', 'merged'])

/** The flaws of a document's wording, in source order. */
const textFlaws: (document: TorDocument) => readonly TextFlaw[] = lazily(({parsed}) => {
  const texts = textsOf(parsed)
  const words = new Set<string>()
  for (const {text} of texts) for (const word of wordsIn(text.plain)) words.add(word)
  const worded = texts.flatMap(text => {
    const found = withoutLesser(flawsIn(text, parsed.text))
    if (text.form === 'heading') return found.filter(({sort}) => !ofSentences.has(sort))
    const grown = grownIn(text.text.plain)
    if (grown === nothingGrown) return found
    const merged = [
      ...mergedIn(text.text, grown, words),
      ...grownTogetherIn(text.text, grown, words),
      ...unspacedIn(text.text, grown, words),
    ].filter(({range}) => parsed.text[range.start - 1] !== '`' && parsed.text[range.end] !== '`')
    return [...found, ...merged.filter(flaw => !found.some(other => meets(other.range, flaw.range)))]
  })
  return [...worded, ...emptyItems(parsed)].sort((a, b) => a.range.start - b.range.start)
})

const wordsIn = remembering((plain): readonly string[] =>
  [...new Set(plain.match(/\b[a-z]{3,15}\b/g) ?? [])].map(theSame),
)

/** Words of a text that may be two in one; the words of the whole document decide. */
interface Grown {
  readonly merged: readonly RegExpExecArray[]
  readonly together: readonly RegExpExecArray[]
  readonly unspaced: readonly RegExpExecArray[]
}

const nothingGrown: Grown = {merged: [], together: [], unspaced: []}

const grownIn = remembering((plain): Grown => {
  const merged = [...plain.matchAll(mergedWord)].filter(
    ([whole, head = '']) => !brandStarts.test(head) && !brands.test(whole),
  )
  const together = grownTogether.flatMap(pattern => [...plain.matchAll(pattern)])
  const apart = [...plain.matchAll(unspaced)]
  if (merged.length + together.length + apart.length === 0) return nothingGrown
  return {merged, together, unspaced: apart}
})

/** Items without words between or after items with words; where many are empty they are there to be filled in. */
function emptyItems({blocks, text}: Parsed): readonly TextFlaw[] {
  const items = blocks.filter(({kind}) => kind === 'item')
  const empty = blocks.flatMap((block, i) => (isEmptyItem(block) && hasWordsBeside(blocks, i) ? [block] : []))
  if (empty.length * 4 > items.length) return []
  return empty.map(({range}) => {
    const line = {start: text.lastIndexOf('\n', range.start - 1) + 1, end: range.end}
    const mark = text.slice(line.start, line.end)
    const start = line.start + mark.length - mark.trimStart().length
    return {sort: 'stray-punctuation', text: mark.trim(), range: {start, end: start + mark.trim().length}, instead: ''}
  })
}

function isEmptyItem(block: Block | undefined): boolean {
  return block?.kind === 'item' && block.text.plain.trim() === ''
}

/** True if an item before or after the one at `i` has words, and no text that may be its own follows. */
function hasWordsBeside(blocks: readonly Block[], i: number): boolean {
  const [before, after] = [blocks[i - 1], blocks[i + 1]]
  const isWorded = (block: Block | undefined) => block?.kind === 'item' && !isEmptyItem(block)
  return isWorded(before) && (isWorded(after) || after === undefined || after.kind === 'heading')
}

/** The flaws of one sort in a document. */
export function flawsOf(document: TorDocument, sort: FlawSort): readonly TextFlaw[] {
  return textFlaws(document).filter(flaw => flaw.sort === sort)
}

/** Of flaws of one sort that meet the longest. */
function withoutLesser(found: readonly TextFlaw[]): readonly TextFlaw[] {
  if (found.length < 2) return found
  const longest = found.toSorted((a, b) => b.text.length - a.text.length)
  return longest.filter(
    (flaw, i) => !longest.slice(0, i).some(other => other.sort === flaw.sort && meets(other.range, flaw.range)),
  )
}

/** What the patterns find in one text, by offsets in it; dear, so kept for texts that stay as they are. */
const matchesIn = remembering((plain): readonly WrongWords[] => {
  const likely = flawsByRun.filter(({run}) => plain.includes(run))
  return likely.flatMap(({flaw: {sort, pattern, instead}}) =>
    [...plain.matchAll(pattern)].map(match => {
      const lead = instead === undefined ? match[0].length - match[0].trimStart().length : 0
      const repaired =
        typeof instead === 'function'
          ? instead(match[0])
          : instead?.replace(/\$(\d)/g, (_all, group: string) => match[Number(group)] ?? '')
      return {sort, start: match.index + lead, words: match[0].slice(lead), instead: repaired}
    }),
  )
})

/** Nearly all patterns need no closer look than for the run of characters that they cannot do without. */
const flawsByRun = flaws.map(flaw => ({flaw, run: commonRun(flaw.pattern)}))

interface WrongWords {
  readonly sort: FlawSort
  readonly start: number
  readonly words: string
  readonly instead: string | undefined
}

function flawsIn({text}: DocumentText, source: string): TextFlaw[] {
  return matchesIn(text.plain).flatMap(({sort, start, words, instead}) => {
    const flaw = at(text, start, words)
    // Marks between the words, such as a footnote or emphasis, would make the repair wrong.
    return source.slice(flaw.range.start, flaw.range.end).length === words.length ? [{...flaw, sort, instead}] : []
  })
}

function at(text: MappedText, start: number, words: string): Phrase {
  return {text: words.trim(), range: text.sourceOf(start, start + words.length)}
}

/** Two words in one: the second is a word of this document, or one that begins sentences. */
function mergedIn(text: MappedText, {merged}: Grown, words: ReadonlySet<string>): TextFlaw[] {
  return merged.flatMap(match => {
    const [whole, head = '', tail = ''] = match
    if (!words.has(tail.toLowerCase())) return []
    const isWord = head.length === 1 || words.has(head)
    return isWord ? [{...at(text, match.index, whole), sort: 'merged', instead: undefined}] : []
  })
}

/** Two words of this document in one that it has nowhere else: "andhow", "increasingthe", "internalgovernance". */
function grownTogetherIn(text: MappedText, {together}: Grown, words: ReadonlySet<string>): TextFlaw[] {
  return together.flatMap(match => {
    const [whole, head = '', tail = ''] = match
    const isPair = [head.toLowerCase(), tail].every(word => words.has(word) || grownSmall.has(word))
    return isPair ? [{...at(text, match.index, whole), sort: 'merged' as const, instead: `${head} ${tail}`}] : []
  })
}

/** Words without a blank after a stop or comma; a text that parts all its words so is no sentence. */
function unspacedIn(text: MappedText, {unspaced: found}: Grown, words: ReadonlySet<string>): TextFlaw[] {
  if (found.length > 2) return []
  return found.flatMap(match => {
    const [whole, head = '', sign = '', tail = ''] = match
    const isSentence = sign === ',' || /^[A-Z]/.test(tail)
    if (!isSentence || !words.has(head) || !words.has(tail.toLowerCase())) return []
    const instead = `${head}${sign} ${tail}`
    return [{...at(text, match.index, whole), sort: 'merged', instead}]
  })
}
