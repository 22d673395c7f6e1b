import {remembering} from '../base/remembering'
import {numberWords} from '../vocabulary/frequency-words'
import {countedNouns} from '../vocabulary/body-words'
import {allSections, type Outline} from './outline'
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
        const follows = at === sentences.length - 1 && sentence.text.endsWith(':') ? itemsAfter(content, i) : undefined
        return claimsIn(sentence, follows)
      })
    }),
  )
}

const claimedIn = remembering(text => [...text.matchAll(claim)])

function claimsIn(sentence: Sentence, following: number | undefined): CountClaim[] {
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
        listedInSentence(sentence, end) ?? listedAfterWord(sentence, end, number) ?? (isLast ? following : undefined),
    }
  })
}

/** "the ten authorities, A, B and C": a list directly after the noun. */
function listedInSentence(sentence: Sentence, after: number): number | undefined {
  const lead = /^(?:\s\([A-Z]{2,8}s?\))?\s?(?:[,:]|\s-|\(|, namely|, being)\s?(?=["']?[A-Z])(?![A-Z]{2,8}s?\))/.exec(
    sentence.text.slice(after),
  )
  if (!lead) return undefined
  const start = after + lead[0].length
  const bracket = lead[0].includes('(') ? sentence.text.indexOf(')', start) : -1
  return namesFrom(sentence, start, bracket < 0 ? undefined : bracket)
}

/**
 * "the nine areas of A, B, … and H", "the five districts are A, …": the words may also say where the things are ("the
 * twelve districts of Kent, Surrey and Sussex"), so that the names count only where they are about as many.
 */
function listedAfterWord(sentence: Sentence, after: number, count: number): number | undefined {
  const lead = /^ (?:of|are|are:) (?=[A-Z])/.exec(sentence.text.slice(after))
  const listed = lead ? namesFrom(sentence, after + lead[0].length) : undefined
  return listed !== undefined && listed >= 4 && Math.abs(listed - count) <= Math.max(1, count / 5) ? listed : undefined
}

/** How many names stand one after another from `start`, up to `end` or the end of the sentence. */
function namesFrom(sentence: Sentence, start: number, end?: number): number | undefined {
  const text = {plain: sentence.text, sourceOf: (from: number, to: number) => sentence.rangeOf(from, to)}
  const names = readProseList(text, start, end ?? sentence.text.replace(/(?<![.;)])[.;)]+$/, '').length, true)
  // "…, Northlock and Southlock, send one member each": the list ends where no name follows.
  const last = names.findIndex(({text: name}) => !/^["'(]?(?:the )?[A-Z]/.test(name))
  const listed = last < 0 ? names.length : last
  return listed >= 2 ? listed : undefined
}

const ofSeveral = new RegExp(
  `^\\s{0,3}(?:(?:up to|at least|a minimum of|a maximum of|between|about) )?(?:${number})\\s`,
  'i',
)

function itemsAfter(content: readonly Content[], index: number): number | undefined {
  const first = content[index + 1]?.block
  if (first?.kind !== 'item') return undefined
  let count = 0
  for (const {block} of content.slice(index + 1)) {
    if (block.kind !== 'item' || block.depth < first.depth) break
    // "Eight parent members" is one item and eight members.
    if (ofSeveral.test(block.text.plain)) return undefined
    if (block.depth === first.depth) count++
  }
  return count
}
