import {lazily} from './lazily'
import {textsOf} from './mentions-texts'
import type {Phrase, TorDocument} from './types'

/** Marks of footnotes that are typed as text: stars behind a word, and the lines that begin with them. */
export interface TypedNotes {
  /** A star behind or before a word, or "[^2]" without its note. */
  readonly marks: readonly NoteMark[]
  /** The stars that begin a note. */
  readonly notes: readonly Phrase[]
}

export interface NoteMark extends Phrase {
  /** The note that it points to: the first one after it with as many stars. */
  readonly note: Phrase | undefined
}

const behind = /(?<=[\p{L}\d)"'.,])(\*{1,3})(?=[\s.,;:)]|$)/gu
const before = /(?<=[\s(]|^)(\*{1,3})(?=[\p{L}])/gu
const undefinedNote = /\[\^[\w-]{1,20}\]/g

/** The footnotes of the document that are typed by hand, and marks of Markdown footnotes that have no note. */
export const typedNotesOf: (document: TorDocument) => TypedNotes = lazily(readNotes)

function readNotes({parsed}: TorDocument): TypedNotes {
  const marks: Phrase[] = []
  const notes: Phrase[] = []
  for (const {text, form} of textsOf(parsed)) {
    const {plain} = text
    if (!plain.includes('*') && !plain.includes('[^')) continue
    const at = (start: number, words: string): Phrase => ({
      text: words,
      range: text.sourceOf(start, start + words.length),
    })
    const start = plain.length - plain.trimStart().length
    for (const {0: stars, index} of plain.matchAll(before))
      if (index === start && form === 'paragraph') notes.push(at(index, stars))
      else marks.push(at(index, stars))
    for (const pattern of [behind, undefinedNote])
      for (const {0: words, index} of plain.matchAll(pattern)) marks.push(at(index, words))
  }
  // "Members with a star …": the text says what the star means.
  if (/\basterisk|\bstarred\b|\b(?:a|the) star\b|\*\s?(?:=|denotes|indicates|marks|means)/i.test(parsed.text))
    return {marks: [], notes}
  marks.sort((a, b) => a.range.start - b.range.start)
  return {
    notes,
    marks: marks.map((mark, i) => ({
      ...mark,
      note: notes.find(
        ({text, range}) =>
          text === mark.text &&
          range.start > mark.range.start &&
          !marks.slice(0, i).some(other => other.text === text && other.range.start < range.start),
      ),
    })),
  }
}
