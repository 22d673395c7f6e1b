import {phraseIn} from './phrase'
import {textsOf} from './mentions-texts'
import type {Phrase, TorDocument} from './types'

const described =
  /\bchaired by (?:an?|one of (?:the|its|our)) (?:[a-z-]+ ){0,5}?(?:leader|member|councillor|officer|director|executive|representative|chair)s?\b/

/** Words that say by what sort of person the board is chaired, without a name or a post; undefined if there are none. */
export function describedChair({parsed}: TorDocument): Phrase | undefined {
  for (const {text} of textsOf(parsed)) {
    const match = described.exec(text.plain)
    if (match) return phraseIn(text, match.index, match.index + match[0].length)
  }
  return undefined
}
