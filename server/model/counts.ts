import {rememberingMatches} from '../base/remembering'
import {numberWords} from '../vocabulary/frequency-words'
import {countedNouns} from '../vocabulary/body-words'
import {allSections, type Outline} from './outline'
import type {Table} from '../syntax/types'
import {readProseList} from './prose-list'
import {sentencesOf, type Sentence} from './sentences'
import type {CountClaim} from './types'
import type {Content} from './types-internal'

const number = `\\d{1,3}|${Object.keys(numberWords)
  .filter(word => !/^(?:one|once|twice|thrice)$/.test(word))
  .join('|')}`
/** Words between number and noun: no verb, and no measure ("two-tier authorities" are not two). */
const between = `(?:(?!(?:are|is|was|were|have|will|shall|of|from|in|to|tier|years?|days?|weeks?|months?|hours?)\\b)[A-Za-z][\\w'-]*\\s){0,4}?`
const claim = new RegExp(`(?<![.\\d-])\\b(${number})(?:\\s\\(\\d{1,3}\\))?\\s(${between})(${countedNouns})\\b`, 'gi')

/**
 * Numbers that the text claims for members, groups and authorities ("the six unitary authorities"), each with the
 * length of the list that it counts, where one follows: in the sentence itself or as list items after it.
 */
export function readCounts({preamble, sections}: Outline): CountClaim[] {
  return [preamble, ...allSections(sections).map(section => section.content)].flatMap(content =>
    content.flatMap((part, i) => {
      const sentences = sentencesOf(part, undefined)
      return sentences.flatMap((sentence, at) => {
        if (claimedIn(sentence.text).length === 0) return []
        const introduces = at === sentences.length - 1 && introducesList.test(sentence.text)
        const text = withItsRest(sentences, at)
        return claimsIn(sentence, text, introduces ? listedAfter(content, i) : undefined)
      })
    }),
  )
}

const introducesList = /:$|\b(?:as follows|(?:listed|named|set out|shown) (?:below|in the table(?: below)?))[.:]?$/i

/** The text of a sentence with the parts of a list that goes on after semicolons: "four groups: A and B; C; and D". */
function withItsRest(sentences: readonly Sentence[], at: number): string {
  let text = sentences[at]?.text ?? ''
  for (const next of sentences.slice(at + 1)) {
    if (!text.endsWith(';')) break
    text += ` ${next.text}`
  }
  return text
}

const claimedIn = rememberingMatches(claim)

function claimsIn(sentence: Sentence, text: string, following: number | undefined): CountClaim[] {
  const claims = claimedIn(sentence.text)
  return claims.map((match, i) => {
    const [whole, count = '', , noun = ''] = match
    const end = match.index + whole.length
    const isLast = i === claims.length - 1
    const number = numberWords[count.toLowerCase()] ?? Number(count)
    return {
      text: whole,
      range: sentence.rangeOf(match.index, end),
      count: number,
      noun,
      listed:
        listedBySemicolons(text, end) ??
        listedInSentence(text, end) ??
        listedAfterWord(text, end, number) ??
        (isLast ? following : undefined),
    }
  })
}

/** Where they are, between the noun and a list in brackets or after a colon: "the six districts in Kent (A, B …)". */
const placed = String.raw`(?:\s(?:in|of|across|within)\s(?:the\s)?[A-Z][\w'-]*(?:\s(?:and\s|of\s)?[A-Z][\w'-]*){0,4}(?=\s?[(:]))?`
const listLead = new RegExp(
  String.raw`^(?:\s\([A-Z]{2,8}s?\))?${placed}\s?(?:[,:]|\s-|\(|, namely|, being)\s?(?=["']?[A-Z])(?![A-Z]{2,8}s?\))`,
)

/** "three themes: the early years; homes, rents and repairs; and work": a list of whatever words, told by its signs alone. */
function listedBySemicolons(text: string, after: number): number | undefined {
  const [, list] = /^:\s([^:.?!]{1,1000})\.?$/.exec(text.slice(after)) ?? []
  const parts = list?.split(/;\s?/) ?? []
  const isWhole = /^and\s/.test(parts.at(-1) ?? '') && !parts.slice(0, -1).some(part => /^(?:and|or)\s/.test(part))
  return isWhole && parts.length > 2 && !parts.some(part => ofSeveral.test(part)) ? parts.length : undefined
}

/** "the ten authorities, A, B and C": a list directly after the noun. */
function listedInSentence(text: string, after: number): number | undefined {
  const lead = listLead.exec(text.slice(after))
  if (!lead) return undefined
  const start = after + lead[0].length
  const bracket = lead[0].endsWith('(') ? text.indexOf(')', start) : -1
  const listed = namesFrom(text, start, bracket < 0 ? undefined : bracket)
  // "three councils (Adults' and Children's Services)" says something else of them.
  return bracket >= 0 && listed === 2 ? undefined : listed
}

/**
 * "the nine areas of A, B, … and H", "the five districts are A, …": the words may also say where the things are ("the
 * twelve districts of Kent, Surrey and Sussex"), so that the names count only where they are about as many.
 */
function listedAfterWord(text: string, after: number, count: number): number | undefined {
  const lead = /^ (?:of|are|are:) (?=[A-Z])/.exec(text.slice(after))
  const listed = lead ? namesFrom(text, after + lead[0].length) : undefined
  return listed !== undefined && listed >= 4 && Math.abs(listed - count) <= Math.max(1, count / 5) ? listed : undefined
}

/** How many names stand one after another from `start`, up to `end` or the end of the text; where they stand is of no use. */
function namesFrom(plain: string, start: number, end?: number): number | undefined {
  const text = {plain, sourceOf: (from: number, to: number) => ({start: from, end: to})}
  const names = readProseList(text, start, end ?? plain.replace(/(?<![.;)])[.;)]+$/, '').length, true)
  // "…, Northlock and Southlock, send one member each": the list ends where no name follows.
  const last = names.findIndex(({text: name}) => !/^["'(]?(?:the )?[A-Z]/.test(name))
  const listed = last < 0 ? names.length : last
  return listed >= 2 ? listed : undefined
}

const ofSeveral = new RegExp(
  `^\\s{0,3}(?:(?:up to|at least|a minimum of|a maximum of|between|about) )?(?:${number})\\s`,
  'i',
)

function listedAfter(content: readonly Content[], index: number): number | undefined {
  const first = content[index + 1]?.block
  if (first?.kind === 'table') return rowsOf(first)
  if (first?.kind !== 'item') return undefined
  let count = 0
  for (const {block} of content.slice(index + 1)) {
    if (block.kind !== 'item' || block.depth < first.depth) break
    // "Eight parent members" is one item and eight members.
    if (ofSeveral.test(block.text.plain)) return undefined
    if (block.depth !== first.depth) continue
    // Bullets under numbers that are not set in belong to the numbers.
    if ((block.number === undefined) !== (first.number === undefined)) return undefined
    count++
  }
  return count
}

const several =
  /\b(?:councils|representatives|members|authorities|organisations|agencies|districts|boroughs)\b|\(\s?(?:x\s?)?\d|\bx\s?\d/i
const ofNumbers = /\b(?:number|no\.?|seats|places|votes|total)\b/i

/** The rows of a table under its head, each one thing; undefined where a row may be a label, a total or several. */
function rowsOf({rows}: Table): number | undefined {
  const [head = [], ...others] = rows
  const cells = others.map(row => row.map(({text}) => text.plain.trim()))
  const isOne = (row: readonly string[]) =>
    row[0] !== undefined &&
    row[0] !== '' &&
    !row.some(cell => ofSeveral.test(cell) || several.test(cell)) &&
    (row.length < 2 || row.slice(1).some(Boolean))
  if (head.some(({text}) => ofNumbers.test(text.plain)) || !cells.every(isOne)) return undefined
  return cells.length >= 2 ? cells.length : undefined
}
