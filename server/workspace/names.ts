import {foldName} from '../base/names'
import {isBodyKind} from '../model/mentions-judge'

/** True for a name that only says what sort of body it is: "Executive Board" is anybody's. */
export function isSort(name: string): boolean {
  return name.split(' ').every(word => isBodyKind(word.toLowerCase()))
}

/** A short form without the plural ending that a sentence may have given it: "SMG" of "SMGs". */
export function foldShort(short: string): string {
  return short.replace(/(?<=[\p{Lu}\p{N}])s$/u, '')
}

/** A short form and what it stands for, both as written. */
export interface NamedShort {
  readonly short: string
  readonly expansion: string
}

interface FoldedShort {
  readonly brief: string
  readonly words: string
  readonly singular: string
}

const foldedShorts = new WeakMap<readonly NamedShort[], readonly FoldedShort[]>()

/** The short forms of a document in folded form, made once for a list. */
function foldedOf(shorts: readonly NamedShort[]): readonly FoldedShort[] {
  const known = foldedShorts.get(shorts)
  if (known) return known
  const made = shorts.map(({short, expansion}) => {
    const words = foldName(expansion)
    return {brief: foldName(foldShort(short)), words, singular: words.replace(/s$/, '')}
  })
  foldedShorts.set(shorts, made)
  return made
}

/** All folded forms of `name`: as written, and with each known short form written out or taken for its words. */
export function formsOf(name: string, shorts: readonly NamedShort[]): readonly string[] {
  const written = foldName(name)
  if (written === '') return []
  const forms = new Set([written])
  const bracket = name.lastIndexOf(' (')
  if (bracket > 0) forms.add(foldName(name.slice(0, bracket)))
  for (const {brief, words, singular} of foldedOf(shorts)) {
    for (const form of [...forms]) {
      forms.add(replaceWords(form, words, brief))
      forms.add(replaceWords(form, singular, brief))
      forms.add(replaceWords(form, brief, singular))
    }
  }
  forms.delete('')
  return [...forms]
}

/** `text` with the whole words `from` replaced by `to`; both must be folded. */
function replaceWords(text: string, from: string, to: string): string {
  return from === '' || !text.includes(from) ? text : ` ${text} `.replace(` ${from} `, ` ${to} `).trim()
}
