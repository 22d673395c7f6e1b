import {remembering} from '../base/remembering'
import {allSentencesOf} from './all-sentences'
import {lazily} from './lazily'
import type {Mention, TorDocument} from './types'

/** The bodies to which the group sends somebody, as it says itself: "to provide a representative to the Executive Board". */
export const representationsOf: (document: TorDocument) => readonly Mention[] = lazily(document => {
  const bodies = new Map(
    document.mentions.flatMap(mention => (mention.kind === 'body' ? [[mention.range.start, mention] as const] : [])),
  )
  return allSentencesOf(document).flatMap(({text, rangeOf}) => {
    const start = endOfSaying(text)
    const body = start < 0 ? undefined : bodies.get(rangeOf(start, start + 1).start)
    return body ? [body] : []
  })
})

/** Where the words that send somebody end, -1 where there are none. */
const endOfSaying = remembering(text => {
  const said = sends.exec(text)
  return said ? said.index + said[0].length : -1
})

const sends =
  /\b(?:provides?|nominates?|appoints?|sends?|elects?|selects?)\s(?:a|an|one|two|its|their)\s(?:representatives?|members?|delegates?|nominees?)(?:\sof\sthe\sgroup)?\s(?:to|on|onto|for)\s(?:the\s|serve on the\s)?/i
