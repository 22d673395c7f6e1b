import {remembering} from '../base/remembering'
import {nationWords} from '../vocabulary/nation-words'
import {lazily} from './lazily'
import {nameRuns, nameWords, type NameWord, type WordSpan} from './mentions-words'
import {textsOf} from './mentions-texts'
import {nameHeads} from '../vocabulary/name-heads'
import type {Phrase, TorDocument} from './types'

/** Shorter names are of many things. In words. */
const shortest = 3
/** Nouns that one body has in the singular or the plural: "Careers Service", "Careers Services". */
const eitherNumber = /^services?$/

interface Form extends Phrase {
  readonly words: readonly NameWord[]
  /** The same for forms that differ in endings only. */
  readonly stems: string
  readonly written: string
}

/**
 * Names of at least three words that the document writes in forms which differ in no more than the ending of a word, or
 * in the name of a nation: "Welsh Homes Board", "Wales Homes Board". Of each form the first place, in source order.
 */
export const inflectedNamesOf: (document: TorDocument) => readonly (readonly Phrase[])[] = lazily(document => {
  const byStems = new Map<string, Map<string, Form>>()
  for (const form of formsIn(document)) {
    const forms = byStems.get(form.stems) ?? new Map<string, Form>()
    byStems.set(form.stems, forms)
    if (!forms.has(form.written)) forms.set(form.written, form)
  }
  return [...byStems.values()].flatMap(forms => {
    const [first, ...others] = [...forms.values()]
    const variants = first ? others.filter(other => isVariant(first.words, other.words)) : []
    return first && variants.length > 0 ? [[first, ...variants]] : []
  })
})

function formsIn({parsed}: TorDocument): readonly Form[] {
  return textsOf(parsed).flatMap(({text}) =>
    namesIn(text.plain).map(({start, end, ...name}) => ({...name, range: text.sourceOf(start, end)})),
  )
}

const namesIn = remembering(plain => {
  const words = nameWords(plain)
  return nameRuns(words)
    .flatMap(run => cutAtArticles(words, run))
    .flatMap(({first, last}) => {
      const name = words.slice(first, last + 1)
      const [start, end] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0]
      if (name.filter(({sort}) => sort === 'name').length < shortest) return []
      const written = name.map(({lower}) => lower.replace(/'/g, '')).join(' ')
      const stems = name.map(stemOf).join(' ')
      return [{text: plain.slice(start, end).replace(/\s+/g, ' '), start, end, words: name, stems, written}]
    })
})

/** The parts of a run of words: "WHB and the Welsh Homes Board" are two names. */
export function cutAtArticles(words: readonly NameWord[], {first, last}: WordSpan): readonly WordSpan[] {
  const parts: WordSpan[] = []
  let from = first
  for (let i = first; i <= last; i++) {
    if (words[i]?.lower !== 'the') continue
    let end = i - 1
    while (end > from && words[end]?.sort === 'link') end--
    parts.push({first: from, last: end})
    from = i + 1
  }
  return [...parts, {first: from, last}]
}

function stemOf({lower}: NameWord): string {
  return nationWords.get(lower) ?? singular(lower)
}

function singular(lower: string): string {
  return /(?:ss|us|is)$/.test(lower) ? lower : lower.replace(/'?s'?$/, '')
}

/** True if the forms mean one thing: what differs is no noun that there may be one or several of. */
function isVariant(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  return one.every((word, i) => {
    const theirs = other[i]?.lower ?? ''
    if (word.lower.replace(/'/g, '') === theirs.replace(/'/g, '')) return true
    if (nationWords.has(word.lower) || nationWords.has(theirs)) return true
    const isHead = one[i + 1]?.sort !== 'name'
    if (isHead) return i === one.length - 1 && i >= shortest && eitherNumber.test(word.lower)
    return !nameHeads.has(singular(word.lower))
  })
}
