import type {TextRange} from '../base/range'
import {remembering} from '../base/remembering'
import {allSentencesOf, type Sentence} from './all-sentences'
import {lazily} from './lazily'
import type {Phrase, TorDocument} from './types'

/** Statistics whose sentence names neither a year nor a source: "12% of the national total". */
export const bareFiguresOf: (document: TorDocument) => readonly Phrase[] = lazily((document: TorDocument) =>
  allSentencesOf(document).flatMap(({text, rangeOf}) =>
    // What a report says of rise and fall is of its own period.
    bareIn(text).flatMap(({start, end, isChange}) =>
      isChange && document.kind === 'progress-report'
        ? []
        : [{text: text.slice(start, end), range: rangeOf(start, end)}],
    ),
  ),
)

const people =
  'population|residents|inhabitants|people|households|homes|adults|children|pupils|businesses|jobs|workforce|workers|employees|migrants|refugees|(?:asylum )?seekers|newcomers|arrivals|families|visitors|patients|claimants|carers'
const wholes = `(?:\\w+\\s){0,3}?(?:total|average|${people})`
const share = `\\b\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:%|per ?cent)\\sof\\s(?:all\\s|the\\s|our\\s|its\\s|their\\s){0,2}${wholes}\\b`
const part =
  '(?:a|one|two|three)[ -](?:half|halves|thirds?|quarters?|fifths?|tenths?)|(?<!first |second |other |latter |each |last )half'
const fraction = `\\b(?:${part})\\sof\\s(?:all|the|our|its|their|those)\\s${wholes}\\b(?!')`
const small = 'one|two|three|four|five|six|seven|eight|nine|ten'
const inSo = `\\b(?:${small})\\sin\\s(?:${small}|a hundred)\\s(?:of\\s)?(?:all\\s|the\\s|our\\s)?(?:\\w+\\s){0,2}?(?:${people})\\b(?!')`
const change =
  '\\b(?:risen|rose|grown|grew|increased|fallen|fell|decreased|dropped|declined|went (?:up|down)|gone (?:up|down))\\sby\\s(?:\\w+\\s){0,2}?\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:%|per ?cent)'
const amount = `\\b(?:population of|home to)\\s(?:\\w+\\s){0,2}?[\\d.,]{1,12}(?:\\s(?:million|thousand))?(?:\\s(?:${people}))?`
const figure = new RegExp(`${share}|${amount}`, 'gi')
const inWords = new RegExp(`${fraction}|${inSo}`, 'gi')
const changeOfNumber = new RegExp(`\\b(?:numbers?|proportion|share|${people})\\b.{0,200}?(${change})`, 'dgi')
const source =
  /\b(?:19|20)\d\d\b|\b(?:census|survey|source|according|statistics|data|estimates?|estimated|figures|report(?:s|ed)?|index|mid-year|published|ONS|last year|this year)\b|\[\^|\[\d|\bsee\b/i
const norm =
  /\b(?:shall|should|will|must|may|target|aim|goal|quorum|quorate|vot\w+|members? (?:present|of)|attend\w*|majority|at least|at most|no (?:more|less|fewer) than|minimum|maximum|up to|increase|reduc\w+|by 20)\b/i

/** True if the sentence sets a rule or a target and so counts things to come. */
export function isNorm(text: string): boolean {
  return norm.test(text)
}

/** Shares and numbers of people, homes, jobs and the like in one sentence. */
export function figuresIn({text, rangeOf}: Sentence): readonly Phrase[] {
  return figuresOf(text).map(({0: words, index}) => ({text: words, range: rangeOf(index, index + words.length)}))
}

function figuresOf(text: string): readonly RegExpExecArray[] {
  return /\d/.test(text) ? [...text.matchAll(figure)] : []
}

interface BareFigure extends TextRange {
  /** A rise or a fall. */
  readonly isChange: boolean
}

/** Figures, shares in words, rises and falls of a sentence that has no source for them. */
const bareIn = remembering((text): readonly BareFigure[] => {
  if (source.test(text) || isNorm(text)) return []
  const placed = ({0: {length}, index}: RegExpExecArray) => ({start: index, end: index + length, isChange: false})
  const figures = [...figuresOf(text), ...text.matchAll(inWords)].map(placed)
  const changes = [...text.matchAll(changeOfNumber)].flatMap(({indices}) => (indices?.[1] ? [indices[1]] : []))
  return [...figures, ...changes.map(([start, end]) => ({start, end, isChange: true}))]
})
