import {ratingLetters} from '../vocabulary/statuses'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {
  beginningOf,
  beginsSentence,
  endsOf,
  phraseOf,
  wholeText,
  wordsOf,
  type CellTexts,
  type Stretch,
} from './plan-cells'
import type {Phrase, Status} from './types'

type StatusIn = Vocabulary['statusIn']

/** The status of a cell that is there to hold one: the whole cell, or what it begins or ends with. */
export function readStatus(texts: CellTexts, statusIn: StatusIn): Status | undefined {
  const words = wordsOf(texts)
  if (!words) return undefined
  const text = wholeText(words)
  const value = ratingLetters[text.toLowerCase()] ?? statusIn(text)
  return value ? {...words, value} : (statusInProgress(texts, statusIn) ?? {...words, value: undefined})
}

/** The status that a report of progress ends with ("… are set up. On target"), else the one that it begins with. */
export function statusInProgress(texts: CellTexts, statusIn: StatusIn): Status | undefined {
  const end = endsOf(texts).findLast(stretch => {
    const text = plainOf(stretch)
    return statusIn(text) !== undefined && (beginsSentence(stretch) || /^[A-Z]/.test(text))
  })
  const found = end ?? beginningOf(texts)
  const phrase: Phrase | undefined = found && phraseOf(found)
  const value = found && statusIn(plainOf(found))
  return phrase && value && {...phrase, continued: [], value}
}

/** The status that a result begins with: "Partly. Two of three sites", "Achieved" on a line of its own. */
export function statusOfResult(texts: CellTexts | undefined, statusIn: StatusIn): Status | undefined {
  const words = texts && wordsOf(texts)
  const whole = words && statusIn(words.text)
  if (whole) return {...words, value: whole}
  const first = texts && beginningOf(texts)
  const value = first && statusIn(plainOf(first))
  const phrase = value && phraseOf(first)
  return phrase && {...phrase, continued: [], value}
}

function plainOf({text, from, to}: Stretch): string {
  return text.plain.slice(from, to)
}
