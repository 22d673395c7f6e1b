import {rememberingMatches} from '../base/remembering'
import {homeMadeAbbreviations} from '../vocabulary/home-made-abbreviations'
import {lazily} from './lazily'
import {textsOf} from './mentions-texts'
import type {Phrase, TorDocument} from './types'

/** A word shortened in a way of one's own, and the word. */
export interface HomeMadeWord extends Phrase {
  readonly word: string
}

const all = new RegExp(
  `(?<![\\p{L}\\p{N}/'.])(?:${homeMadeAbbreviations.map(({written}) => `(${written})`).join('|')})(?![\\p{L}\\p{N}/'])`,
  'giu',
)

const wordsIn = rememberingMatches(all)

/** All of them in source order. */
export const homeMadeOf: (document: TorDocument) => readonly HomeMadeWord[] = lazily(({parsed}: TorDocument) =>
  textsOf(parsed).flatMap(({text}) =>
    wordsIn(text.plain).map(match => {
      const [words, ...groups] = match
      const entry = homeMadeAbbreviations[groups.findIndex(Boolean)]
      const isCapital = /^\p{Lu}/u.test(words)
      const word = entry?.word ?? words
      return {
        text: words,
        range: text.sourceOf(match.index, match.index + words.length),
        word: isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      }
    }),
  ),
)
