import type {MappedText} from '../base/mapped-text'
import {remembering, theSame} from '../base/remembering'
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

/** Every place of the terms that are spelled in more than one way; most terms are not, and cost no more than a look. */
function spelledWords({parsed}: TorDocument): Spelled[] {
  const texts = textsOf(parsed).map(({text}) => text)
  const read = texts.map(({plain}) => termsIn(plain))
  const closed = new Set<string>()
  for (const {long} of read) for (const each of long) closed.add(each)
  const varied = new Set<string>()
  for (const {pairs} of read) for (const pair of pairs) if (isOne(pair, closed)) varied.add(pair.term)
  if (new Set(read.flatMap(({letters}) => letters)).size > 1) varied.add('-ise')
  const isVaried = (term: string): boolean => varied.has(term)
  return texts.flatMap((text, i) => {
    const {terms = [], pairs = []} = read[i] ?? {}
    const isPlain = !terms.some(isVaried) && !pairs.some(({term}) => isVaried(term))
    return isPlain ? [] : placesIn(text, closed, isVaried)
  })
}

/** What a text has of terms, whatever else the document says. */
interface Terms {
  /** Words of seven letters or more, which two shorter ones may make up. */
  readonly long: readonly string[]
  readonly terms: readonly string[]
  readonly pairs: readonly Pair[]
  /** The "s" and "z" of its words with "-ise" and "-ize". */
  readonly letters: readonly Form[]
}

/** Two words in a row that may be one term. */
interface Pair {
  readonly term: string
  /** The closed word that the document must have elsewhere; undefined after a prefix, which needs none. */
  readonly joined: string | undefined
}

const termsIn = remembering((plain): Terms => {
  const long = plain.toLowerCase().match(/\b[a-z]{7,20}\b/g) ?? []
  const letters = [...plain.matchAll(ise)].map(iseForm)
  const steps = [...stepsThrough(plain)]
  const terms = new Set(steps.map(({term}) => theSame(term)))
  if (letters.length > 0) terms.add('-ise')
  return {
    long: [...new Set(long)].map(each => theSame(single(each))),
    terms: [...terms],
    pairs: steps.flatMap(({pair}) => pair ?? []),
    letters: [...new Set(letters)],
  }
})

function placesIn(
  text: MappedText,
  closed: ReadonlySet<string>,
  isWanted: (term: string) => boolean,
): readonly Spelled[] {
  const found: Spelled[] = []
  const add = (start: number, end: number, told: Pick<Spelled, 'term' | 'form' | 'split'>) =>
    found.push({...told, text: text.plain.slice(start, end), range: () => text.sourceOf(start, end)})
  for (const {start, end, term, pair} of stepsOf(text.plain)) {
    if (pair && isWanted(pair.term) && isOne(pair, closed)) add(pair.from, end, pair)
    if (isWanted(term)) add(start, end, {term, form: 'closed', split: undefined})
  }
  if (!isWanted('-ise')) return found
  for (const match of text.plain.matchAll(ise))
    add(match.index, match.index + match[0].length, {term: '-ise', form: iseForm(match), split: undefined})
  return found
}

function iseForm([, letter]: RegExpExecArray): Form {
  return letter === 'z' ? 'z' : 's'
}

interface Step {
  readonly start: number
  readonly end: number
  readonly term: string
  /** With the word before it. */
  readonly pair: (Pair & {readonly from: number; readonly form: Form; readonly split: number}) | undefined
}

// Steps take much room, and only texts with a varied term are gone through again.
const stepsOf = remembering(plain => [...stepsThrough(plain)], 2000)

/** The words of a text one after another, those of addresses left out. */
function* stepsThrough(plain: string): Iterable<Step> {
  let last: RegExpExecArray | undefined
  for (const match of plain.matchAll(word)) {
    if (isInAddress(plain, match)) {
      last = undefined
      continue
    }
    const end = match.index + match[0].length
    const lower = match[0].toLowerCase()
    const whole = single(lower)
    const prefix = prefixOf(whole)
    yield {
      start: match.index,
      end,
      term: prefix === undefined ? whole : termOf(prefix, whole),
      pair: last && plain.charAt(end) !== '@' ? pairOf(plain, last, {start: match.index, lower}) : undefined,
    }
    last = match
  }
}

function pairOf(plain: string, {0: written, index: from}: RegExpExecArray, next: {start: number; lower: string}) {
  const gap = plain.slice(from + written.length, next.start)
  const first = written.toLowerCase()
  if (!isJoint(gap) || !mayPair(first, next.lower)) return undefined
  const joined = single(first + next.lower)
  const form: Form = gap === ' ' ? 'blank' : gap === '-' ? 'hyphen' : 'broken'
  const isPrefixed = compoundPrefixes.has(first)
  return {term: termOf(first, joined), joined: isPrefixed ? undefined : joined, from, form, split: first.length}
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

function mayPair(first: string, second: string): boolean {
  const isOpen = compoundPrefixes.has(first) || (first.length >= 3 && !looseWords.has(first))
  return isOpen && second.length >= 3 && !looseWords.has(second)
}

function isOne({joined}: Pair, closed: ReadonlySet<string>): boolean {
  return joined === undefined || closed.has(joined)
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
