import {rememberingMatches} from '../base/remembering'
import {allSentencesOf} from './all-sentences'
import {lazily} from './lazily'
import type {Phrase, TorDocument} from './types'
import {writtenDatesOf} from './written-dates'

/** Words that tell a time only to those who know when the text was written: "currently", "initially", "recently". */
export interface TimeWord extends Phrase {
  readonly sense: 'now' | 'beginning' | 'nearby'
}

/** All of them, in source order. */
export const timeWordsOf: (document: TorDocument) => readonly TimeWord[] = lazily((document: TorDocument) =>
  allSentencesOf(document).flatMap(({text, rangeOf}) =>
    wordsIn(text).flatMap(({0: word, index, groups}): TimeWord[] => {
      // "The members currently in office" and "as currently defined" set no fact.
      if (
        /\b(?:is|are) not$|\bas$|\bwhether$|\bany$|\bwho (?:is|are)$|\bthe$|\beach$|\bevery$|\bor$/i.test(
          text.slice(Math.max(0, index - 12), index).trimEnd(),
        ) ||
        otherSense.test(text.slice(index, index + 40))
      )
        return []
      const sense = groups?.now ? 'now' : groups?.beginning ? 'beginning' : 'nearby'
      return [{text: word, range: rangeOf(index, index + word.length), sense}]
    }),
  ),
)

/** True if a reader can tell when the document was written: it names its date, its period, or a day in a short line. */
export function isDatedAnywhere(document: TorDocument): boolean {
  if (document.dated ?? document.period) return true
  const entries = document.parsed.frontMatter?.entries ?? []
  if (entries.some(({key, value}) => /date|updated|version/i.test(key) && /\d{4}/.test(value))) return true
  return writtenDatesOf(document).some(
    ({sort, from, inNote}) => inNote && (sort === 'date' || sort === 'month') && from !== undefined,
  )
}

/** "Currently available data" are those of the day, and who applies "initially to the clerk" does so first of all. */
const otherSense = /^(?:currently (?:available|in (?:use|force))|initially to (?:an?|the)) /i

const now =
  'currently|at present|presently|at the moment|for the time being|at the time of writing|the current (?:arrangements?|chair|vice-?chair|co-?chairs?|members?|membership|provider|contractor|secretary|convenors?|officers?) (?:is|are)|current members (?:are|include)'
const beginning = 'initially|to begin with'
const nearby = 'recently|in recent (?:months|years)|last year|next year'
const words = new RegExp(`\\b(?:(?<now>${now})|(?<beginning>${beginning})|(?<nearby>${nearby}))\\b`, 'gi')
const wordsIn = rememberingMatches(words)
