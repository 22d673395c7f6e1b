import {contains} from '../base/range'
import {allSentencesOf, type Sentence} from './all-sentences'
import {readDates} from './dates'
import {lazily} from './lazily'
import type {DatedPhrase, Phrase, TorDocument} from './types'

/** A date by which the text says that something will be done, with all the words that say so. */
export interface FutureDate {
  readonly date: DatedPhrase
  /** From "will" to the date. */
  readonly said: Phrase
}

/**
 * Dates that surely belong to a verb in the future tense ("will be opened by June 2026"), in source order. What a plan
 * promised and a report repeats in its columns of actions, targets and outcomes is left out.
 */
export const futureDatesOf: (document: TorDocument) => readonly FutureDate[] = lazily(document => {
  const planned = document.actions.flatMap(({action, indicators, target, outcome, lead, timescale}) =>
    [action, indicators, target, outcome, lead, timescale].flatMap(words =>
      words ? [words.range, ...words.continued.map(({range}) => range)] : [],
    ),
  )
  return allSentencesOf(document).flatMap(sentence => {
    const found = futuresIn(sentence)
    const isPlanned = ({said}: FutureDate) => planned.some(range => contains(range, said.range))
    return found.filter(each => !isPlanned(each))
  })
})

const future =
  /\b(?:will|shall|(?:is|are) (?:to be|due to be|expected to be|planned to be|scheduled to be|due to|expected to|planned to|scheduled to))\s/g
/** What a sentence only passes on, and what is true without having happened. */
const handedOn = /["“”]|\b(?:that|whether|if|when|unless|would|originally|previously|until then)\b/i
/** Between verb and date: the words belong together where nothing parts them. */
const unbroken = /^[^,;:()"]{1,90}$/
const deadline =
  /\b(?:by|before|no later than|not later than|until)\s(?:(?:the )?(?:end|beginning|close|start) of |mid-|late |early )?(?:the )?$/i
const occasion = /\b(?:on|in|during|at the (?:end|beginning|start) of)\s(?:the |late |early )?$/i
/** The future of the sentence itself takes place then: "be held on", "begin in". */
const taking =
  /^(?:(?:also|then|now|again|next) )?(?:be (?:\w{1,12}ly )?\w{2,16}(?:ed|en|held|set up|made|sent|put|built|begun|brought|run)|begin|start|meet|open|close|end|take place|be held) $/i
/** "the report published by May": the date belongs to the participle. */
const described =
  /(?<!\bbe )(?<!\bbe \w{1,12}ly )\b(?:published|agreed|made|issued|adopted|launched|approved|held|received|collected|achieved|recorded|completed|set|given|taken) $/i

const isNumbered = /\d/

function futuresIn({text, rangeOf}: Sentence): readonly FutureDate[] {
  if (!isNumbered.test(text) || !/\b(?:will|shall|to)\b/.test(text)) return []
  const dates = readDates(text).filter(
    ({start, end, until}) => until !== undefined && isNumbered.test(text.slice(start, end)),
  )
  return [...text.matchAll(future)].flatMap(({index, 0: verb}): FutureDate[] => {
    const date = dates.find(({start}) => start > index)
    if (!date || handedOn.test(text.slice(0, index))) return []
    const between = text.slice(index + verb.length, date.start)
    if (!unbroken.test(between) || !happensThen(between, verb)) return []
    const {start, end, from, until} = date
    return [
      {
        date: {text: text.slice(start, end), range: rangeOf(start, end), from, until},
        said: {text: text.slice(index, end), range: rangeOf(index, end)},
      },
    ]
  })
}

function happensThen(between: string, verb: string): boolean {
  const by = deadline.exec(between)
  const whole = (end: number): string => (verb.endsWith('be ') ? 'be ' : '') + between.slice(0, end)
  if (by) return !described.test(whole(by.index)) && !handedOn.test(between)
  const on = occasion.exec(between)
  return on !== null && taking.test(whole(on.index))
}
