import {contains, type TextRange} from '../base/range'
import {remembering} from '../base/remembering'
import {hiddenPlaceholder, placeholderWords} from '../vocabulary/placeholder-words'
import {textsOf} from './mentions-texts'
import {allSections} from './outline'
import {phraseIn} from './phrase'
import type {Phrase, TorDocument} from './types'

/** Words that only hold a place, in source order; those that say who leads an action or who is vice-chair are left to others. */
export function placeholdersOf({parsed, actions, viceChair, sections}: TorDocument): readonly Phrase[] {
  const taken = [
    ...actions.flatMap(({lead, timescale, action}) => [lead?.range, timescale?.range, action.range]),
    viceChair.statement?.range,
  ].filter(range => range !== undefined)
  const templates = allSections(sections).filter(({title, level}) => level > 1 && ofTemplates.test(title.text))
  const isTemplate = (range: TextRange) => templates.some(template => contains(template.range, range))
  const hidden = [...parsed.text.matchAll(hiddenPlaceholder)].map(({0: text, index}) => ({
    text,
    range: {start: index, end: index + text.length},
  }))
  const shown = textsOf(parsed).flatMap(({text}) =>
    placesIn(text.plain).flatMap(({start, end}) => phraseIn(text, start, end) ?? []),
  )
  return [...shown, ...hidden]
    .filter(({range}) => !isTemplate(range) && !isExample(parsed.text, range))
    .filter(({range}) => !taken.some(other => contains(other, range)))
    .sort((a, b) => a.range.start - b.range.start)
    .filter((phrase, i, all) => phrase.range.start >= (all[i - 1]?.range.end ?? 0))
}

const placesIn = remembering((plain): readonly TextRange[] =>
  placeholderWords.flatMap(words =>
    [...plain.matchAll(words)].map(({0: {length}, index}) => ({start: index, end: index + length})),
  ),
)

/** Letters and forms that others are to fill in. */
const ofTemplates = /\b(?:templates?|samples?|specimens?|model (?:letter|form|agenda)s?)\b/i

/** "Network: XXX (for example, Network: Kent)" shows how to write something, and "#67 (Add a note)" is the name of a matter. */
function isExample(source: string, {start, end}: TextRange): boolean {
  return (
    /^["'”’*_]{0,3} ?\((?:e\.g\.|for example|such as)/i.test(source.slice(end, end + 20)) ||
    /#\d{1,6} $/.test(source.slice(Math.max(0, start - 9), start))
  )
}
