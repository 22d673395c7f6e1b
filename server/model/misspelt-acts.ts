import {rememberingMatches} from '../base/remembering'
import {identify} from '../vocabulary/register/identify'
import {textsOf} from './mentions-texts'
import type {NamedOrganisation} from './organisations'
import type {TorDocument} from './types'

/** "S3 Licencing Act 2003": capitals, small links between them, and the year. */
const act = /(?:\b[A-Z][\w'-]{0,20},? (?:(?:and|of|in|on|to|for) )?){1,8}Act\b(?: (?:19|20)\d\d\b)?/g

const actsIn = rememberingMatches(act)

/**
 * Acts of Parliament that the text spells wrongly. They have few words, and a section's number or a verb with a capital
 * may stand before them: what is nearest to an Act's name is taken, the longest first.
 */
export function misspeltActs({parsed}: TorDocument, day: string | undefined): readonly NamedOrganisation[] {
  return textsOf(parsed).flatMap(({text}) =>
    actsIn(text.plain).flatMap(({0: whole, index}) => {
      const starts = [...whole.matchAll(/(?<!\S)[A-Z]/g)].map(({index: start}) => start)
      for (const start of starts) {
        const words = whole.slice(start)
        const {claims, ambiguous} = identify(words, day)
        const [claim] = claims
        if (!claim || ambiguous || claim.entry.category !== 'act') continue
        const range = text.sourceOf(index + start, index + whole.length)
        return claim.match === 'misspelling' ? [{text: words, range, ...claim}] : []
      }
      return []
    }),
  )
}
