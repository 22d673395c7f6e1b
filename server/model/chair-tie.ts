import {allSentencesOf} from './all-sentences'
import {lazily} from './lazily'
import {phraseOf} from './sentences'
import type {Phrase, TorDocument} from './types'

/** One person at the head of this body and of the body that it reports to. */
export interface ChairTie {
  /** The other body, as the sentence on the chair names it. */
  readonly body: string
  readonly chair: Phrase
  readonly report: Phrase
}

const name = "(?:the )?([A-Z][\\w'&-]*(?: (?:of |and |for |the |& )?[A-Z][\\w'&-]*){1,8})"
const alsoChairs = new RegExp(
  `\\b[Cc]hair(?:s|ed|person|man|woman)?\\b[^;]{0,120}\\bwho (?:is|are) (?:also |at the same time )(?:the )?[Cc]hair(?:person|man|woman)? of ${name}`,
)
const reportsTo = new RegExp(`\\b(?:reports?|reporting|accountable|answerable) to ${name}`)

/** The tie between the chairs, undefined where the document speaks of none. */
export const chairTie: (document: TorDocument) => ChairTie | undefined = lazily(document => {
  const sentences = allSentencesOf(document)
  for (const chair of sentences) {
    const body = alsoChairs.exec(chair.text)?.[1]
    const report = body === undefined ? undefined : sentences.find(({text}) => reportsTo.exec(text)?.[1] === body)
    if (body !== undefined && report) return {body, chair: phraseOf(chair), report: phraseOf(report)}
  }
  return undefined
})
