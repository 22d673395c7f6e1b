import {textsOf} from './mentions-texts'
import {phraseIn} from './phrase'
import type {Phrase, TorDocument} from './types'

/** "on employment, enterprise and skills; housing and health": one semicolon among commas, in words without a verb. */
const mixed =
  /\b(?:on|of|in|for|with|by|about|are|be|include|includes|including|comprising|covers?|covering)\s([^.;:,]{3,60}(?:,[^.;:,]{2,60}){0,5}\s(?:and|&)\s[^.;:,]{2,60};\s[^.;:,]{2,40}\s(?:and|&)\s[^.;:,]{2,40})(?=\.|$|\n)/gi
const verb =
  /\b(?:is|are|was|were|will|shall|should|must|may|has|have|can|it|they|we|to|that|which|who|meets?|provides?|this|these|however|therefore)\b/i

/** Lists of which one semicolon and the commas leave open how many things they name. */
export function mixedSeparators({parsed}: TorDocument): readonly Phrase[] {
  return textsOf(parsed).flatMap(({text}) =>
    [...text.plain.matchAll(mixed)].flatMap(match => {
      const list = (match[1] ?? '').replace(/^(?:on|of|in|for|with|by|about|the)\s/i, '')
      const start = match.index + match[0].length - list.length
      return list.includes(',') && !verb.test(list) ? (phraseIn(text, start, start + list.length) ?? []) : []
    }),
  )
}
