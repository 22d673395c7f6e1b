import {ratingLetters, statusWords, type StatusValue} from '../vocabulary/statuses'
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

const values = new Map<string, StatusValue>(
  statusWords.flatMap(({value, words}) => words.map(word => [normalise(word), value] as const)),
)

/** The status that `text` names, if it names one and says nothing else. */
export function statusIn(text: string): StatusValue | undefined {
  return values.get(normalise(text))
}

/** The status of a cell that is there to hold one: the whole cell, or what it begins or ends with. */
export function readStatus(texts: CellTexts): Status | undefined {
  const words = wordsOf(texts)
  if (!words) return undefined
  const text = wholeText(words)
  const value = ratingLetters[text.toLowerCase()] ?? statusIn(text)
  return value ? {...words, value} : (statusInProgress(texts) ?? {...words, value: undefined})
}

/** The status that a report of progress ends with ("… are set up. On target"), else the one that it begins with. */
export function statusInProgress(texts: CellTexts): Status | undefined {
  const end = endsOf(texts).findLast(stretch => {
    const text = plainOf(stretch)
    return statusIn(text) !== undefined && (beginsSentence(stretch) || /^[A-Z]/.test(text))
  })
  const found = end ?? beginningOf(texts)
  const phrase: Phrase | undefined = found && phraseOf(found)
  const value = found && statusIn(plainOf(found))
  return phrase && value && {...phrase, continued: [], value}
}

function plainOf({text, from, to}: Stretch): string {
  return text.plain.slice(from, to)
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:status|rag|rating|overall)\s?[:-]\s?/, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/(?<![\s.!;,*()])[\s.!;,*()]+$/, '')
    .replace(/^[\s*(]+/, '')
}
