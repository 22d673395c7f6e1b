import type {TextRange} from '../../base/range'
import type {Phrase, TorDocument} from '../../model/types'

/** One line of the structural model as text, without a line break. */
export interface ModelLine {
  readonly text: string
  /** Where the fact stands in the document; none for a fact without a place, several for one that is named repeatedly. */
  readonly ranges: readonly TextRange[]
}

/** One fact as no line or one: absent facts are not printed. */
export type Print = (name: string, phrase: Phrase | undefined, note?: string) => readonly ModelLine[]

/** Prints the facts of `document`: name, line:column from 1, words, and a note in brackets. */
export function printer(document: TorDocument): Print {
  return (name, phrase, note) => {
    if (!phrase) return []
    const text = `${name} ${placeOf(document, phrase.range)} ${flat(phrase.text)}`
    return [{text: note === undefined || note === '' ? text : `${text} (${note})`, ranges: [phrase.range]}]
  }
}

/** A fact that stands nowhere. */
export function plainLine(text: string): ModelLine {
  return {text, ranges: []}
}

/** Where a range begins: line:column from 1. */
export function placeOf({lines}: TorDocument, {start}: TextRange): string {
  const {line, character} = lines.positionAt(start)
  return `${String(line + 1)}:${String(character + 1)}`
}

/** `text` on one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
