import {foldWording} from './fold'
import {register} from './register'
import type {Organisation} from './types'

/** An entry that what has been typed may become, and the form of its name that was meant. */
export interface Suggestion {
  readonly entry: Organisation
  /** The name, a short form or another right form: the one that what was typed begins, or has a word of. */
  readonly form: string
  readonly isShort: boolean
  /** False if only a later word of the form begins so. */
  readonly begins: boolean
}

/** The best suggestions; `isCut` if there are more than were asked for. */
export interface Suggestions {
  readonly found: readonly Suggestion[]
  readonly isCut: boolean
}

interface Form extends Omit<Suggestion, 'begins'> {
  /** Folded, with a blank before it. */
  readonly key: string
}

let made: readonly Form[] | undefined

/**
 * The entries of which a name or short form begins with `typed`, then those with a later word that does (of three letters or more); each entry
 * once, at most `most` of them. The case of letters does not count, except that short forms are typed in capitals.
 */
export function suggest(typed: string, most: number): Suggestions {
  const key = foldWording(typed)
  if (key.length < 2) return {found: [], isCut: false}
  const ranked: [Suggestion[], Suggestion[]] = [[], []]
  const inCapitals = /^\P{Ll}+$/u.test(typed)
  for (const form of (made ??= forms())) {
    const at = form.key.indexOf(` ${key}`)
    if (at >= 0 && (!form.isShort || (at === 0 && inCapitals)))
      ranked[at === 0 ? 0 : 1].push({...form, begins: at === 0})
  }
  const best = new Map<Organisation, Suggestion>()
  for (const form of ranked.flat()) if (!best.has(form.entry)) best.set(form.entry, form)
  return {found: [...best.values()].slice(0, most), isCut: best.size > most}
}

/** Short forms and names before other forms, and what is in being before what has ended. */
function forms(): readonly Form[] {
  const entries = register()
    .entries.filter(({category}) => category !== 'term')
    .toSorted((a, b) => Number(a.fate !== undefined) - Number(b.fate !== undefined))
  const of = (entry: Organisation, texts: readonly string[], isShort: boolean): readonly Form[] =>
    texts.map(form => ({entry, form, isShort, key: ` ${isShort ? form.toLowerCase() : foldWording(form)}`}))
  return [
    ...entries.flatMap(entry => of(entry, entry.shortForms, true)),
    ...entries.flatMap(entry => of(entry, [entry.name], false)),
    ...entries.flatMap(entry => of(entry, [...entry.aliases, ...entry.weakAliases], false)),
  ]
}
