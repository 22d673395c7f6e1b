import {contains} from '../base/range'
import {hiddenPlaceholder, placeholderWords} from '../vocabulary/placeholder-words'
import {textsOf} from './mentions-texts'
import {phraseIn} from './phrase'
import type {Phrase, TorDocument} from './types'

/** Words that only hold a place, in source order; those that say who leads an action or who is vice-chair are left to others. */
export function placeholdersOf({parsed, actions, viceChair}: TorDocument): readonly Phrase[] {
  const taken = [
    ...actions.flatMap(({lead, timescale, action}) => [lead?.range, timescale?.range, action.range]),
    viceChair.statement?.range,
  ].filter(range => range !== undefined)
  const hidden = [...parsed.text.matchAll(hiddenPlaceholder)].map(({0: text, index}) => ({
    text,
    range: {start: index, end: index + text.length},
  }))
  const shown = textsOf(parsed).flatMap(({text}) =>
    placeholderWords.flatMap(words =>
      [...text.plain.matchAll(words)].flatMap(
        match => phraseIn(text, match.index, match.index + match[0].length) ?? [],
      ),
    ),
  )
  return [...shown, ...hidden]
    .filter(({range}) => !taken.some(other => contains(other, range)))
    .sort((a, b) => a.range.start - b.range.start)
    .filter((phrase, i, all) => phrase.range.start >= (all[i - 1]?.range.end ?? 0))
}
