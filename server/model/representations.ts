import {allSentencesOf} from './all-sentences'
import {lazily} from './lazily'
import type {Mention, TorDocument} from './types'

/** The bodies to which the group sends somebody, as it says itself: "to provide a representative to the Executive Board". */
export const representationsOf: (document: TorDocument) => readonly Mention[] = lazily(document => {
  const bodies = new Map(
    document.mentions.flatMap(mention => (mention.kind === 'body' ? [[mention.range.start, mention] as const] : [])),
  )
  return allSentencesOf(document).flatMap(({text, rangeOf}) => {
    const [said] = sends.exec(text) ?? []
    const start = said === undefined ? -1 : text.search(sends) + said.length
    const body = start < 0 ? undefined : bodies.get(rangeOf(start, start + 1).start)
    return body ? [body] : []
  })
})

const sends =
  /\b(?:provides?|nominates?|appoints?|sends?|elects?|selects?)\s(?:a|an|one|two|its|their)\s(?:representatives?|members?|delegates?|nominees?)(?:\sof\sthe\sgroup)?\s(?:to|on|onto|for)\s(?:the\s|serve on the\s)?/i
