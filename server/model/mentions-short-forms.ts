import {remembering} from '../base/remembering'
import {everydayShortForms, pairShortForms, plainCapitals, wordLikeShortForms} from '../vocabulary/capital-words'
import {register} from '../vocabulary/register/register'
import type {Found} from './mentions-found'
import {nameWords, type NameWord} from './mentions-words'

const schemeCategories = new Set(['scheme', 'contract', 'fund'])
const piecePattern = /[A-Za-z&\d]+/g

/**
 * Short forms in one text, by themselves or inside other mentions: those that the document writes out (`written`), and
 * words that can be nothing else ("UASC", "DfE"). Plurals and possessives are left out of the range.
 */
export function shortFormsIn(plain: string, written: Pick<ReadonlySet<string>, 'has'>): Found[] {
  return capitalsIn(plain).flatMap(({start, name, isShort, isTelling}): Found[] => {
    const counts = written.has(name) ? isShort : isTelling
    return counts ? [{kind: 'short-form', start, end: start + name.length, name}] : []
  })
}

/** Letters that may be a short form, at `start` of a text. */
interface Capitals {
  readonly start: number
  readonly name: string
  /** True if they are one where the document writes them out. */
  readonly isShort: boolean
  /** True if they can be nothing else, whatever the document writes out. */
  readonly isTelling: boolean
}

const capitalsIn = remembering((plain): readonly Capitals[] => {
  const words = nameWords(plain)
  return words.flatMap((word, i) => {
    if (word.sort === 'link' || word.text === word.lower || !/[A-Z].*[A-Z]/.test(word.text)) return []
    return pieces(word).map(({start, text}): Capitals => {
      const name = /[A-Z]s$/.test(text) ? text.slice(0, -1) : text
      return {
        start,
        name,
        isShort: !plainCapitals.has(name) || !amongCapitals(words, i),
        isTelling: isShortForm(name) && text.length === word.text.length && stands(plain, words, i),
      }
    })
  })
})

/** The scheme that a short form in common use stands for. */
export function schemeOf(short: string): string | undefined {
  const [entry, ...others] = register().byTellingShortForm.get(short) ?? []
  return entry && others.length === 0 && schemeCategories.has(entry.category) ? entry.name : undefined
}

/** The parts of "SMG-led" between hyphens. */
function pieces({text, start}: NameWord): {readonly start: number; readonly text: string}[] {
  return [...text.matchAll(piecePattern)].map(match => ({start: start + match.index, text: match[0]}))
}

/** True for letters that can only be a short form: never a word written large, a numeral, a country or a file format. */
function isShortForm(name: string): boolean {
  if (plainCapitals.has(name) || everydayShortForms.has(name) || isNumeral(name)) return false
  // "DfE", "DfID" in any capitals; "NRPf", where the last word is a small one.
  if (/^[A-Z]{1,4}[a-z][A-Z]{1,3}$|^D[a-z]{2}[A-Z]{1,2}$|^[A-Z]{3,5}[a-rt-z]$/.test(name)) return true
  if (name.length === 2) return pairShortForms.has(name)
  if (!/^[A-Z]{3,8}$|^[A-Z]{1,3}&[A-Z]{1,3}$/.test(name)) return false
  return name.length <= 4 || wordLikeShortForms.has(name) || schemeOf(name) !== undefined || !readsLikeWord(name)
}

/** "XIV" and "MMXX", and "XXXX" for what is left open; letters for hundreds alone, as in "MCC", count nothing that such papers count. */
function isNumeral(name: string): boolean {
  if (/^([IVX])\1{3,}$/.test(name)) return true
  return (
    name.length > 1 && /[IVX]/.test(name) && /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(name)
  )
}

/** Longer runs of capitals are words in a heading unless nobody could say them. */
function readsLikeWord(name: string): boolean {
  const one = name.replace(/S$/, '')
  return !/[^AEIOUY]{4}|AA|II|UU/.test(one) && /[AEIOUY][^AEIOUY]{0,2}$/.test(one)
}

/** True unless the word is one of a line in capitals, an address, a file's name, or somebody's initials. */
function stands(plain: string, words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (!word || amongCapitals(words, at)) return false
  if (/[@#_=\\]|(?<!\s)[./]$/.test(plain.slice(Math.max(0, word.start - 2), word.start)) && !word.slashed) return false
  if (
    /^(?:[@_=]|\.\w)/.test(plain.slice(word.end, word.end + 2)) ||
    /:\/\/\S{0,60}$/.test(plain.slice(Math.max(0, word.start - 64), word.start))
  )
    return false
  return true
}

/** True if a neighbour is a word written in capitals for looks. */
function amongCapitals(words: readonly NameWord[], at: number): boolean {
  return [words[at]?.joined ? words[at - 1] : undefined, words[at + 1]?.joined ? words[at + 1] : undefined].some(
    word =>
      word !== undefined &&
      /^\p{Lu}[\p{Lu}'-]+$/u.test(word.text) &&
      !isShortForm(word.text) &&
      !everydayShortForms.has(word.text),
  )
}
