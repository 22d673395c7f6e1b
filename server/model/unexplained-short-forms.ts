import type {TextRange} from '../base/range'
import {wordLikeShortForms} from '../vocabulary/capital-words'
import {commonShortForms, widelyKnownShortForms} from '../vocabulary/known-short-forms'
import {lazily} from './lazily'
import {fittingStart} from './short-form-letters'
import type {Phrase, TorDocument} from './types'

/** A short form that the document uses and writes out nowhere. */
export interface UnexplainedShortForm {
  readonly name: string
  /** Every use, in source order; at least one. */
  readonly uses: readonly Phrase[]
  /** Readers may know it: papers of this sort use it, it is part of the document's own title, or it reads like a name. */
  readonly likelyKnown: boolean
}

/** Those of the document in the order of their first use, without short forms that everybody knows. */
export const unexplainedShortFormsOf: (document: TorDocument) => readonly UnexplainedShortForm[] =
  lazily(readUnexplained)

function readUnexplained(document: TorDocument): readonly UnexplainedShortForm[] {
  const {mentions, shortForms, title, body} = document
  const written = new Set(shortForms.map(({short}) => short.text.toLowerCase()))
  // "NRPF" and "NRPf" are one.
  const uses = new Map<string, Phrase[]>()
  for (const {kind, name, text, range} of mentions) {
    if (
      kind !== 'short-form' ||
      [name, singularOf(name)].some(form => written.has(form.toLowerCase()) || isWidelyKnown(form))
    )
      continue
    const known = uses.get(name.toLowerCase())
    if (known) known.push({text, range})
    else uses.set(name.toLowerCase(), [{text, range}])
  }
  if (uses.size === 0) return []
  const own = [title?.text ?? '', body?.text ?? ''].join(' ')
  return [...uses.values()]
    .map(places => [places[0]?.text ?? '', places] as const)
    .filter(([name, places]) => !isExplained(document, name, places))
    .map(([name, places]) => ({
      name,
      uses: places,
      likelyKnown:
        [name, singularOf(name)].some(form => commonShortForms.has(form.toUpperCase())) ||
        readsLikeName(name) ||
        wordsFor(own, name) !== undefined ||
        new RegExp(`\\b${escaped(name)}s?\\b`).test(own),
    }))
}

/** Longer words that can be said are words in capitals, but for those that are known as short forms. */
function isWidelyKnown(name: string): boolean {
  const isWord = name.length >= 6 && readsLikeName(name) && !wordLikeShortForms.has(name)
  return isWord || /^tor$/i.test(name) || [name, name.toUpperCase()].some(form => widelyKnownShortForms.has(form))
}

/** "SIGS" is the plural of "SIG" where a whole line is in capitals. */
function singularOf(name: string): string {
  return /^[A-Z]{2,10}[A-RT-Z]S$/.test(name) ? name.slice(0, -1) : name
}

/**
 * "Biodiversity Standards (BIST)", "Jo Field (BIST)", "BIST (the standards body)" and a link: whatever the letters, the
 * reader is told. One such place is enough.
 */
function isExplained({parsed}: TorDocument, name: string, uses: readonly Phrase[]): boolean {
  if (uses.every(({range}) => isInContact(parsed.text, range))) return true
  return uses.some(({range}) => {
    const before = withoutTags(parsed.text.slice(Math.max(0, range.start - 80), range.start))
    const after = withoutTags(parsed.text.slice(range.end, range.end + 140))
    return (
      isInListBehindWords(parsed.text, range, name) ||
      (opened.test(before) && /^s?["'*_]{0,3}(?:,?\s(?:19|20)\d\d)?[)\]]/.test(after)) ||
      /^(?:'?s)?["'*_]{0,3}\s\((?:[\p{L}'-]+[\s,]{1,2}){1,8}[\p{L}'-]+\)/u.test(after) ||
      /^[^[\]\n]{0,120}\]\(/.test(after) ||
      (/^s?["'*_]{0,3}\s?(?:=|-|\u2013|:|\bstands for\b|\bmeans\b)\s/.test(after) &&
        wordsFor(after, name) !== undefined)
    )
  })
}

/** Where somebody works, beside an address to write to, is a name to look up and no word of the text. */
function isInContact(source: string, {start, end}: TextRange): boolean {
  const [before = ''] = /[^\n]{0,120}$/.exec(source.slice(Math.max(0, start - 120), start)) ?? []
  const [after = ''] = /^[^\n]{0,120}/.exec(source.slice(end, end + 120)) ?? []
  return address.test(`${before} ${after}`)
}

/** An e-mail address, also one written so that machines do not find it, or the town of a postal address. */
const address =
  /[\w.-]{1,40}@[\w-]{1,40}\.\w|\b(?:AT|at) [\w.-]{1,40}(?:\.| DOT )[a-z]{2,8}\b|, \d{5} \p{Lu}\p{Ll}|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b/u

/** "Institute of Ferries and Harbour Trades Guild (IOF or HTG)": a bracket of short forms behind the words of this one. */
function isInListBehindWords(source: string, range: TextRange, name: string): boolean {
  const bracket = source.lastIndexOf('(', range.start)
  const end = source.indexOf(')', range.end)
  if (bracket < range.start - 60 || end < 0 || end > range.end + 60) return false
  const parts = source.slice(bracket + 1, end).split(/,\s?|\/|\s(?:or|and)\s/)
  if (parts.length < 2 || !parts.every(part => /^[A-Z][A-Za-z&]{1,9}$/.test(part))) return false
  return /^\p{Lu}/u.test(wordsFor(source.slice(Math.max(0, bracket - 160), bracket), name) ?? '')
}

/** A bracket behind words, which holds nothing but the short form. */
const opened = /[\p{L}\d"'*_\])]\s?[([](?:the\s|formerly\s|aka\s)?["'*_]{0,3}$/u

function withoutTags(text: string): string {
  return text.replace(/<[^<>]{0,80}>/g, '')
}

/** "COMPASS" and the like may be names that were never short for anything. */
function readsLikeName(name: string): boolean {
  return (
    wordLikeShortForms.has(name) ||
    // No English word has a vowel twice that only foreign ones double.
    (name.length >= 4 &&
      !/AA|II|UU/.test(name) &&
      /^[^AEIOU]{0,2}(?:[AEIOU]{1,2}[^AEIOU]{1,2}){0,4}[AEIOU]{1,2}[^AEIOU]?$/.test(name))
  )
}

/** The words in `text` that `short` stands for, letter by letter; undefined if there are none. */
export function wordsFor(text: string, short: string): string | undefined {
  const place = placeOfWords(text, short)
  return place && text.slice(place.start, place.end)
}

/** Where in `text` the words stand that `short` stands for. */
export function placeOfWords(text: string, short: string): TextRange | undefined {
  if (!text.toLowerCase().includes(short.charAt(0).toLowerCase())) return undefined
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?=[^\p{L}\p{N}'-]|$)/gu)) {
    const end = match.index + match[0].length
    if (match[0] === short) continue
    const start = fittingStart(text, Math.max(0, end - 120), end, short)
    if (start !== undefined) return {start, end}
  }
  return undefined
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&')
}
