import type {MappedText} from '../base/mapped-text'
import {phraseIn} from './phrase'
import type {CellWords, Phrase} from './types'

/** The texts of one cell in order: the cell itself, then what continues it after page breaks. */
export type CellTexts = readonly MappedText[]

/** The words of a cell; undefined if it has none. */
export function wordsOf(texts: CellTexts | undefined): CellWords | undefined {
  const [first, ...continued] = (texts ?? []).flatMap(text => phraseIn(text) ?? [])
  return first && {...first, continued}
}

/** All words of a cell as one text. */
export function wholeText({text, continued}: {readonly text: string; readonly continued: readonly Phrase[]}): string {
  return [text, ...continued.map(piece => piece.text)].join(' ')
}

/** A stretch at the end or the beginning of a cell that may stand for itself. */
export interface Stretch {
  readonly text: MappedText
  readonly from: number
  readonly to: number
}

/**
 * What a cell may end with, shortest first: its last line or sentence, or its last words from a capital letter or a
 * figure on. At most the last 80 characters are looked at.
 */
export function endsOf(texts: CellTexts): Stretch[] {
  const text = texts.findLast(piece => piece.plain.trim() !== '')
  if (!text) return []
  const to = text.plain.trimEnd().length
  const least = Math.max(0, to - 80)
  const tail = text.plain.slice(least, to)
  const starts = [...tail.matchAll(/(?:^|[\s(])(?=[^\s(])/g)]
    .map(match => least + match.index + match[0].length)
    .filter(start => start > least || least === 0)
  return starts.reverse().map(from => ({text, from, to}))
}

/** True if a stretch begins a line or a sentence. */
export function beginsSentence({text, from}: Stretch): boolean {
  return /(?:^|[.!?;:\n]|\s-)\s{0,9}$/.test(text.plain.slice(Math.max(0, from - 12), from))
}

/** The stretch as a phrase, without the stop at its end. */
export function phraseOf({text, from, to}: Stretch): Phrase | undefined {
  const stop = /\s?[.;,]$/.exec(text.plain.slice(from, to))
  return phraseIn(text, from, stop ? from + stop.index : to)
}

/** The first words of a cell, up to its first stop, colon or dash, or to a word that begins a reason or a limit. */
export function beginningOf(texts: CellTexts): Stretch | undefined {
  const text = texts.find(piece => piece.plain.trim() !== '')
  if (!text) return undefined
  const from = text.plain.length - text.plain.trimStart().length
  const stop = /[.:;,\n]|\s-\s|\s(?:for|due|until|as|but|pending|subject|awaiting|except|because)\s/.exec(
    text.plain.slice(from, from + 60),
  )
  return stop ? {text, from, to: from + stop.index} : undefined
}
