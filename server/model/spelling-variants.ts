import {compoundPrefixes, iseStems, looseWords} from '../vocabulary/compound-words'
import {lazily} from './lazily'
import {textsOf} from './mentions-texts'
import type {TextRange} from '../base/range'
import type {Phrase, TorDocument} from './types'

/** One term that the document spells in several ways, each place in source order. */
export interface SpellingVariant {
  /** The spelling that most places have, the first one where two are equally frequent; "-ise" or "-ize" for these. */
  readonly usual: string
  readonly deviating: readonly DeviatingSpelling[]
}

export interface DeviatingSpelling extends Phrase {
  /** The same word in the usual spelling. */
  readonly instead: string
}

interface Spelled {
  readonly text: string
  /** Where it stands; looked up only where the spelling deviates. */
  readonly range: () => TextRange
  /** The same for all spellings of one term. */
  readonly term: string
  /** Which of its spellings this is. */
  readonly form: Form
  /** How many letters its first part has; undefined for words that are one. */
  readonly split: number | undefined
}

type Form = 'blank' | 'hyphen' | 'broken' | 'closed' | 's' | 'z'

/** Terms whose hyphen, blank or -ise and -ize change within a document. */
export const spellingVariants: (document: TorDocument) => readonly SpellingVariant[] = lazily(document => {
  const byTerm = new Map<string, Spelled[]>()
  for (const spelled of spelledWords(document)) {
    const known = byTerm.get(spelled.term)
    if (known) known.push(spelled)
    else byTerm.set(spelled.term, [spelled])
  }
  return [...byTerm.values()].flatMap(places => variantOf(places) ?? [])
})

function variantOf(places: readonly Spelled[]): SpellingVariant | undefined {
  const forms = new Map<Form, number>()
  for (const {form} of places) forms.set(form, (forms.get(form) ?? 0) + 1)
  const best = Math.max(...forms.values())
  const usual = places.find(({form}) => forms.get(form) === best)
  if (!usual || forms.size < 2) return undefined
  const split = places.find(place => place.split !== undefined)?.split ?? 0
  const deviating = places.filter(({form}) => form !== usual.form)
  return {
    usual: usual.term === '-ise' ? `-i${usual.form}e` : usual.text,
    deviating: deviating.map(({text, range}) => ({
      text,
      range: range(),
      instead: respelled(text, usual.form, split),
    })),
  }
}

function respelled(text: string, form: Form, split: number): string {
  if (form === 's' || form === 'z') return text.replace(/i[sz](?=e|ing|ation)/, `i${form}`)
  const letters = text.replace(/[^A-Za-z]/g, '')
  const second = letters.slice(split)
  if (form === 'closed') return letters.slice(0, split) + second.toLowerCase()
  return letters.slice(0, split) + (form === 'blank' ? ' ' : '-') + second
}

const word = /[A-Za-z]+/g
const ise = new RegExp(`\\b(?:${iseStems})i([sz])(?:e[sdr]?|ing|ations?)\\b`, 'g')

function spelledWords({parsed}: TorDocument): Spelled[] {
  const texts = textsOf(parsed).map(({text}) => text)
  const closed = new Set(texts.flatMap(({plain}) => plain.toLowerCase().match(/\b[a-z]{7,20}\b/g) ?? []).map(single))
  return texts.flatMap(text => {
    const found: Spelled[] = []
    const add = (start: number, end: number, term: string, form: Form, split?: number) =>
      found.push({text: text.plain.slice(start, end), range: () => text.sourceOf(start, end), term, form, split})
    let last: RegExpMatchArray | undefined
    for (const match of text.plain.matchAll(word)) {
      if (isInAddress(text.plain, match)) {
        last = undefined
        continue
      }
      const before = last?.[0].toLowerCase() ?? ''
      const from = last?.index ?? 0
      const end = match.index + match[0].length
      const gap = last ? text.plain.slice(from + before.length, match.index) : ''
      const joined = single(before + match[0].toLowerCase())
      if (last && isJoint(gap) && isPair(before, match[0].toLowerCase(), closed) && text.plain.charAt(end) !== '@') {
        add(
          from,
          end,
          termOf(before, joined),
          gap.trim() === '' ? 'blank' : gap === '-' ? 'hyphen' : 'broken',
          before.length,
        )
      }
      const whole = single(match[0].toLowerCase())
      const prefix = prefixOf(whole)
      add(match.index, end, prefix === undefined ? whole : termOf(prefix, whole), 'closed')
      last = match
    }
    for (const match of text.plain.matchAll(ise))
      add(match.index, match.index + match[0].length, '-ise', match[1] === 'z' ? 'z' : 's')
    return found
  })
}

/** A part of a web address, a file name or a mark-up is no word. */
function isInAddress(plain: string, {index, 0: whole}: RegExpExecArray): boolean {
  return (
    /[./@_#:&=\\`]/.test(plain.charAt(index - 1)) ||
    /^(?:[./@_:=][\w/]|[\d_])/.test(plain.slice(index + whole.length, index + whole.length + 2)) ||
    /[a-z][A-Z]/.test(whole)
  )
}

function isJoint(gap: string): boolean {
  return gap === ' ' || gap === '-' || gap === ' -' || gap === '- '
}

function isPair(first: string, second: string, closed: ReadonlySet<string>): boolean {
  if (compoundPrefixes.has(first)) return second.length >= 3 && !looseWords.has(second)
  if (first.length < 3 || second.length < 3 || looseWords.has(first) || looseWords.has(second)) return false
  return closed.has(single(first + second))
}

/** The parts of speech of one term are spelled alike: "co-ordinate", "coordination". */
function termOf(prefix: string, joined: string): string {
  return compoundPrefixes.has(prefix) ? joined.replace(/(?:ations?|ating|at(?:ed?|es|ors?)|ing|ed|e)$/, '') : joined
}

const longPrefixes = [...compoundPrefixes].filter(prefix => prefix.length > 1)

function prefixOf(whole: string): string | undefined {
  return longPrefixes.find(prefix => whole.startsWith(prefix) && whole.length > prefix.length + 3)
}

function single(text: string): string {
  return text.length > 5 && text.endsWith('s') && !text.endsWith('ss') ? text.slice(0, -1) : text
}
