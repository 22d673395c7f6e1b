import {rememberingMatches} from '../base/remembering'
import {numberWords} from '../vocabulary/frequency-words'
import {allSentencesOf, type Sentence} from './all-sentences'
import {readDates} from './dates'
import {figuresIn, isNorm} from './figures'
import {lazily} from './lazily'
import type {Action, Phrase, TorDocument} from './types'

/** A number that the text states for a whole: of all districts, of the share that a region has. */
export interface Quantity extends Phrase {
  /**
   * `own`: a set of the document's own body ("the 74 local authorities"); `above`: one that the body belongs to ("one of
   * four sub-regions"); `named`: a statistic whose sentence names what it is about; `planned`: a number in an action of a plan.
   */
  readonly of: 'own' | 'above' | 'named' | 'planned'
  /** What is counted, in folded words; the same in every document that states it in this way. */
  readonly what: string
  /** The number as digits, or all numbers of a statistic. */
  readonly value: string
}

/** What the document states of wholes, in source order; samples, minimums and norms are left out. */
export const quantitiesOf: (document: TorDocument) => readonly Quantity[] = lazily((document: TorDocument) => [
  ...allSentencesOf(document).flatMap(sentence => [...setsIn(sentence), ...statisticsIn(sentence)]),
  ...document.actions.flatMap(plannedIn),
])

const number = `\\d{1,3}|${Object.keys(numberWords)
  .filter(word => !/^(?:one|once|twice|thrice)$/.test(word))
  .join('|')}`
/** Words that tell that the whole is meant. */
const whole =
  'one of(?: the)?|(?:divided|split|broken down|organised|grouped) into|has|have|covers|comprises|consists of|is made up of|works (?:in|across)|all|each of (?:the|its|our)|the|its|our'
/** Wholes that stay the same from page to page; "the three members" are those of the last sentence. */
const nouns =
  'sub-?\\s?regions|authorities|councils|districts|boroughs|counties|sub-?\\s?groups|groups|networks|forces|trusts|organisations|boards|agencies|universities|hospitals|localities'
const between =
  "(?:(?!(?:other|new|remaining|following|further|additional|first|last|next|same|of|in|from|and|or|are|is|have|has)\\b)['\"]?[A-Za-z][\\w'-]*['\"]?\\s){0,3}?"
const set = new RegExp(`\\b(${whole})\\s(${number})(?:\\s\\(\\d{1,3}\\))?\\s(${between}(?:${nouns}))\\b`, 'gi')
/** After it: only some of a whole are meant. */
const some =
  /^\s(?:from|who|whose|which|that|present|nominated|appointed|elected|above|below|named|concerned|involved|taking|working|in question)\b/i
/** "…, of which Aldervale is one". */
const isOneOfThem = /^,?\sof which\s[^.;]{1,60}\sis one\b/

const setsOf = rememberingMatches(set)

function setsIn({text, rangeOf}: Sentence): readonly Quantity[] {
  return setsOf(text).flatMap(({index, 0: words, 1: sign = '', 2: count = '', 3: noun = ''}): Quantity[] => {
    const what = fold(noun)
    if (!what.includes(' ') || some.test(text.slice(index + words.length))) return []
    const start = index + words.toLowerCase().indexOf(count.toLowerCase(), sign.length)
    const end = index + words.length
    const value = numberOf(count)
    const of = /^one of/i.test(sign) || isOneOfThem.test(text.slice(end)) ? 'above' : 'own'
    return [{text: text.slice(start, end), range: rangeOf(start, end), of, what, value}]
  })
}

const leastWords = 6
const leastPlanned = 4
const counted = new RegExp(`(?<![\\w.])(?:\\d{1,3}(?:,\\d{3}){0,2}|${number})(?![\\w.]\\w)(?!\\w)`, 'gi')
const digits = /(?<![\d.])(?!(?:19|20)\d\d(?!\d))\d{1,3}(?:[.,]\d{1,3}){0,3}/g

/** Two sentences that differ in nothing but such numbers are about the same thing, if they name it. */
function statisticsIn(sentence: Sentence): readonly Quantity[] {
  const {text} = sentence
  if (!/\d/.test(text) || !/\s[A-Z][a-z]/.test(text)) return []
  const [figure] = figuresIn(sentence)
  if (!figure || isNorm(text)) return []
  const what = fold(text.replace(digits, '#'))
  if (what.split(' ').length < leastWords) return []
  return [{...figure, of: 'named', what, value: (text.match(digits) ?? []).join(' ')}]
}

/** "Train 40 volunteers": what a plan sets out to do, and a report repeats. Dates may be moved. */
function plannedIn({action, target, indicators}: Action): readonly Quantity[] {
  return [action, target, indicators].flatMap((words): Quantity[] => {
    if (!words || words.continued.length > 0) return []
    const value = words.text.match(counted) ?? []
    const what = fold(words.text.replace(counted, '#'))
    const isDated = readDates(words.text).length > 0
    return value.length === 0 || isDated || what.split(' ').length < leastPlanned
      ? []
      : [{text: words.text, range: words.range, of: 'planned', what, value: value.map(numberOf).join(' ')}]
  })
}

function numberOf(word: string): string {
  return String(numberWords[word.toLowerCase()] ?? word)
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim()
}
