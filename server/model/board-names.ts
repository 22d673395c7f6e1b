import {remembering} from '../base/remembering'
import {lazily} from './lazily'
import {nameWords, type NameWord} from './mentions-words'
import {textsOf} from './mentions-texts'
import type {Phrase, TorDocument} from './types'

/** A board or executive as a text names it: its noun with the words in capitals before it. */
export interface BoardName {
  /** In source order, the noun last; small letters. */
  readonly words: readonly string[]
  /** True if a sentence or cell begins with the first word, which then may be a verb: "Attend Vale Board". */
  readonly opens: boolean
  /** The name from the word at `from` on. */
  readonly phrase: (from: number) => Phrase
  /** The sentence or cell that it stands in, as a number. */
  readonly sentence: number
}

const nouns = new Set(['board', 'executive'])
/** In words. */
const longest = 8

/** All boards and executives that the texts of a document name, in source order; a bare "the Board" is none. */
export const boardNamesOf: (document: TorDocument) => readonly BoardName[] = lazily(({parsed}) => {
  let length = 0
  return textsOf(parsed).flatMap(({text}) => {
    const before = length
    // A text has fewer sentences than that.
    length += text.plain.length + 1
    return boardsIn(text.plain).map(({starts, end, sentence, ...board}): BoardName => {
      const phrase = (from: number): Phrase => {
        const start = starts[from] ?? 0
        return {text: text.plain.slice(start, end).replace(/\s+/g, ' '), range: text.sourceOf(start, end)}
      }
      return {...board, phrase, sentence: before + sentence}
    })
  })
})

interface BoardInText extends Pick<BoardName, 'words' | 'opens' | 'sentence'> {
  /** Where each word begins. */
  readonly starts: readonly number[]
  readonly end: number
}

const boardsIn = remembering((plain): readonly BoardInText[] => {
  let sentence = 0
  const words = nameWords(plain)
  return words.flatMap((word, i) => {
    if (word.opens) sentence++
    return nouns.has(word.lower) && word.sort === 'name' ? boardAt(words, i, sentence) : []
  })
})

function boardAt(words: readonly NameWord[], head: number, sentence: number): BoardInText[] {
  const next = words[head + 1]
  // "Executive" of "Executive Board" and of "Executive Director" is no noun.
  if (next?.joined && next.sort === 'name' && words[head]?.lower === 'executive') return []
  let first = head
  while (first > Math.max(0, head - longest) && words[first]?.joined && isPart(words[first - 1], words[first])) first--
  if (first === head || (words[head]?.lower === 'executive' && words[head - 1]?.lower === 'chief')) return []
  const name = words.slice(first, head + 1)
  return [
    {
      words: name.map(({lower}) => lower),
      starts: name.map(({start}) => start),
      end: words[head]?.end ?? 0,
      opens: words[first]?.opens === true,
      sentence,
    },
  ]
}

function isPart(before: NameWord | undefined, word: NameWord | undefined): boolean {
  return before?.sort === 'name' && !before.owns && word?.slashed !== true
}
