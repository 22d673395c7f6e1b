import {allSentencesOf, type Sentence} from './all-sentences'
import {lazily} from './lazily'
import type {Phrase, TorDocument} from './types'

/** Statistics whose sentence names neither a year nor a source: "12% of the national total". */
export const bareFiguresOf: (document: TorDocument) => readonly Phrase[] = lazily((document: TorDocument) =>
  allSentencesOf(document).flatMap(sentence =>
    source.test(sentence.text) || isNorm(sentence.text) ? [] : figuresIn(sentence),
  ),
)

const people =
  'population|residents|inhabitants|people|households|homes|adults|children|pupils|businesses|jobs|workforce|workers|employees|migrants|refugees|arrivals|families|visitors|patients'
const wholes = `(?:\\w+\\s){0,3}?(?:total|average|${people})`
const share = `\\b\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:%|per ?cent)\\sof\\s(?:all\\s|the\\s|our\\s|its\\s|their\\s){0,2}${wholes}\\b`
const amount = `\\b(?:population of|home to)\\s(?:\\w+\\s){0,2}?[\\d.,]{1,12}(?:\\s(?:million|thousand))?(?:\\s(?:${people}))?`
const figure = new RegExp(`${share}|${amount}`, 'gi')
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
  if (!/\d/.test(text)) return []
  return [...text.matchAll(figure)].map(({0: words, index}) => ({
    text: words,
    range: rangeOf(index, index + words.length),
  }))
}
