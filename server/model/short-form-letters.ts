import {nameLinks} from '../vocabulary/name-words'

/** Words that a short form may leave out. */
const small = new Set([...nameLinks, 'a', 'with', 'from', 'by', 'at', 'or'])
/** Nouns that a short form may leave out at the end: "Harbour Care Buddies Working Group (HCB)". */
const tails = /^(?:working|group|team|committee|board|network|project|programme|scheme|service|partnership)$/
const longest = 200

interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** True for "ordination" of "Co-ordination", which a short form may leave out. */
  readonly tail: boolean
}

/**
 * Where in `plain.slice(from, to)` the words begin that end it and that `short` stands for, letter by letter;
 * undefined if its letters do not fit.
 */
export function fittingStart(plain: string, from: number, to: number, short: string): number | undefined {
  const words = wordsIn(plain, Math.max(from, to - longest), to)
  const first = fit(words, short) ?? fit(withoutTail(words), short)
  const start = first === undefined ? undefined : words[first]
  return start && first !== undefined && first < words.length - 1 ? start.start : undefined
}

/** Where the words end that begin at `from` and that `short` stands for; they end a line, a sentence or a clause. */
export function fittingEnd(plain: string, from: number, short: string): number | undefined {
  const stop = /[.,;:()\n"]|\s-\s|$/.exec(plain.slice(from, from + longest))?.index ?? longest
  const end = from + stop
  return fittingStart(plain, from, end, short) === from ? plain.slice(0, end).trimEnd().length : undefined
}

/** The words that end `plain.slice(from, to)`, as far back as one sentence reaches. */
function wordsIn(plain: string, from: number, to: number): readonly Word[] {
  const words: Word[] = []
  let end = from
  for (const match of plain.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|&/gu)) {
    const start = from + match.index
    const gap = plain.slice(end, start)
    if (/[.;:!?()"[\]|]/.test(gap)) words.length = 0
    end = start + match[0].length
    words.push({text: match[0], lower: match[0].toLowerCase(), start, end, tail: words.length > 0 && gap === '-'})
  }
  return words
}

function withoutTail(words: readonly Word[]): readonly Word[] {
  let length = words.length
  while (length > words.length - 2 && tails.test(words[length - 1]?.lower ?? '')) length--
  // With words left out, only proper names are safe.
  return length === words.length
    ? []
    : words
        .slice(0, length)
        .map(word => (/^\p{Ll}/u.test(word.text) && !small.has(word.lower) ? {...word, lower: ''} : word))
}

/** The index of the first word, matching from the last letter and the last word backwards. */
function fit(words: readonly Word[], short: string): number | undefined {
  // "W3C" stands for three words in W.
  const letters = short
    .replace(/([A-Z])([2-4])/g, (_whole, letter: string, times) => letter.repeat(Number(times)))
    .replace(/[^A-Za-z]/g, '')
  const dead = new Set<number>()
  const from = (at: number, letter: number): number | undefined => {
    if (letter < 0) return small.has(words[at + 1]?.lower ?? '') ? undefined : at + 1
    const word = words[at]
    if (!word || word.lower === '' || dead.has(at * 32 + letter)) return undefined
    const isLast = at === words.length - 1
    for (const count of taken(word, letters, letter, isLast)) {
      const first = from(at - 1, letter - count)
      if (first !== undefined) return first
    }
    dead.add(at * 32 + letter)
    return undefined
  }
  return from(words.length - 1, letters.length - 1)
}

/** How many letters up to `letter` a word may give, the likeliest number first. */
function taken(word: Word, letters: string, letter: number, isLast: boolean): readonly number[] {
  const initial = word.lower.startsWith(letters.charAt(letter).toLowerCase())
  if (small.has(word.lower)) {
    const meant = initial && letters.charAt(letter) === letters.charAt(letter).toLowerCase()
    const skipped = isLast ? [] : [0]
    return meant ? [1, ...skipped] : initial ? [...skipped, 1] : skipped
  }
  const several = [3, 2].filter(count => count <= letter + 1 && holds(word.lower, letters, letter, count))
  return [...(initial ? [1] : []), ...several, ...(word.tail && !isLast ? [0] : [])]
}

/** "ESOL" and "UKVI" take more than one letter from a word: its first and, in order, others. */
function holds(word: string, letters: string, letter: number, count: number): boolean {
  const part = letters.slice(letter - count + 1, letter + 1).toLowerCase()
  let at = 0
  if (!word.startsWith(part.charAt(0))) return false
  for (const c of part) {
    at = word.indexOf(c, at) + 1
    if (at === 0) return false
  }
  return true
}
