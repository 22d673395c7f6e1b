import {remembering} from '../base/remembering'
import {nameLinks, shortenedWords} from '../vocabulary/name-words'

/** A word of running text, as names are made of them. */
export interface NameWord {
  /** As written, without a possessive "'s" that ends a name. */
  readonly text: string
  readonly lower: string
  /** Place in the plain text. */
  readonly start: number
  readonly end: number
  /** `name`: with a capital; `link`: a small word that names are joined with; `year`: "2016", "2016-17". */
  readonly sort: 'name' | 'link' | 'year' | 'other'
  /** True if only a blank, or the wrap of a long line, stands between this word and the one before. */
  readonly joined: boolean
  /** True if a slash ties it to the word before. */
  readonly slashed: boolean
  /** True if a closing bracket or quotation mark stands before it: "Care (HC) Board". */
  readonly closes: boolean
  /** True if only a comma parts it from the word before. */
  readonly listed: boolean
  /** True if a sentence, a line or a bracket begins with it. */
  readonly opens: boolean
  /** True if the word owns the next: "Kent's", not "Children's". */
  readonly owns: boolean
}

/** The words from `first` to `last` of a text. */
export interface WordSpan {
  readonly first: number
  readonly last: number
}

const wordPattern = /&|\d{4}\/\d{2,4}(?![\d/])|[\p{L}\p{N}]+(?:[-'&][\p{L}\p{N}]+)*/gu
const links = new Set(nameLinks)
const shortened = new Set(shortenedWords)
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const groupsOfPeople =
  /^(?:children|women|men|people|carer|citizen|queen|king|veteran|driver|girl|boy|patient|worker)'s$/
const narrowestWrap = 64
const fewTexts = 300

/**
 * The words of `plain`. Days and months count as plain words, because they are part of no name. They take much room, so
 * few texts have them kept: those that several facts are read from one after another.
 */
export const nameWords: (plain: string) => readonly NameWord[] = remembering((plain): readonly NameWord[] => {
  const words: NameWord[] = []
  let end = 0
  for (const match of plain.matchAll(wordPattern)) {
    const [whole] = match
    const gap = plain.slice(end, match.index)
    const owned = whole.endsWith("'s") && !groupsOfPeople.test(whole.toLowerCase())
    const text = owned ? whole.slice(0, -2) : whole
    const lower = text.toLowerCase()
    words.push({
      text,
      lower,
      start: match.index,
      end: match.index + text.length,
      sort: sortOf(text, lower),
      joined: words.length > 0 && joins(plain, gap, end, words.at(-1)?.text),
      slashed: gap === '/',
      closes: gap !== ' ' && /^'?[)\]"]/.test(gap),
      listed: gap === ', ',
      opens: words.length === 0 || (gap !== ' ' && /[.!?:;(\n"•]/.test(gap)),
      owns: owned,
    })
    end = match.index + whole.length
  }
  return words
}, fewTexts)

function sortOf(text: string, lower: string): NameWord['sort'] {
  // Most words are plain ones.
  if (text === lower && !/^\d/.test(text)) return links.has(text) ? 'link' : 'other'
  if (/^(?:19|20)\d\d(?:[-/]\d{2,4})?$/.test(text)) return 'year'
  return /^\d{0,4}\p{Lu}/u.test(text) && !calendar.test(lower) ? 'name' : 'other'
}

/** A line that is long enough to have been wrapped goes on in the next; short lines stand for themselves. */
function joins(plain: string, gap: string, end: number, before: string | undefined): boolean {
  if (gap === ' ' || /^'?[ ]{1,3}$/.test(gap)) return true
  if (gap === '. ') return shortened.has(before ?? '')
  return /^ ?\n ?$/.test(gap) && end - (plain.lastIndexOf('\n', end - 1) + 1) >= narrowestWrap
}

/** The longest stretches of names joined by links, each from a name or year to a name or year. */
export function nameRuns(words: readonly NameWord[]): WordSpan[] {
  const runs: WordSpan[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word?.sort !== 'name' && word?.sort !== 'year') continue
    let last = i
    for (let j = i + 1; j < words.length && j <= last + 3; j++) {
      const next = words[j]
      if (!next?.joined || next.sort === 'other' || words[j - 1]?.owns) break
      if (next.sort !== 'link') last = j
    }
    runs.push({first: i, last})
    i = last
  }
  return runs
}
