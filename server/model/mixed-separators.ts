import type {MappedText} from '../base/mapped-text'
import {rememberingMatches} from '../base/remembering'
import {identifyWording} from '../vocabulary/register/identify'
import {textsOf} from './mentions-texts'
import {phraseIn} from './phrase'
import type {Phrase, TorDocument} from './types'

/** "on employment, enterprise and skills; housing and health": one semicolon among commas, in words without a verb. */
const mixed =
  /\b(?:on|of|in|for|with|by|about|are|be|include|includes|including|comprising|covers?|covering)\s([^.;:,]{3,60}(?:,[^.;:,]{2,60}){0,5}\s(?:and|&)\s[^.;:,]{2,60};\s[^.;:,]{2,40}\s(?:and|&)\s[^.;:,]{2,40})(?=\.|$|\n)/gi
const verb =
  /\b(?:is|are|was|were|will|shall|should|must|may|has|have|can|it|they|we|to|that|which|who|meets?|provides?|this|these|however|therefore)\b/i

/** Lists of which one semicolon among commas, or one comma among semicolons, leaves open how many things they name. */
export function mixedSeparators({parsed}: TorDocument): readonly Phrase[] {
  return textsOf(parsed).flatMap(({text}) => [...oneSemicolon(text), ...oneComma(text)])
}

const mixedIn = rememberingMatches(mixed)

function oneSemicolon(text: MappedText): readonly Phrase[] {
  return mixedIn(text.plain).flatMap(match => {
    const list = (match[1] ?? '').replace(/^(?:on|of|in|for|with|by|about|the)\s/i, '')
    const start = match.index + match[0].length - list.length
    return list.includes(',') && !verb.test(list) ? (phraseIn(text, start, start + list.length) ?? []) : []
  })
}

/** Words that make "A, B" one thing: a person or post with a body, a part with the whole. */
const parts =
  /\b(?:director|head|chief|officer|manager|chair|vice|deputy|lead|leader|councillor|cllr|member|representatives?|mr|mrs|ms|dr|prof|professor|secretary|clerk|commissioner|lord|sir|department|school|faculty|cent(?:re|er)|institute|office|division|directorate|section|branch|limited|ltd|including|formerly|as)\b/i
const linked = new Set(['of', 'and', 'for', 'the', 'in', '&'])

/** "A; B; C, D; E": two bodies between semicolons that a comma parts, where no other entry has one. */
function oneComma(text: MappedText): readonly Phrase[] {
  const entries = text.plain.split(';')
  if (entries.length < 4) return []
  const between = entries.slice(1, -1).filter(entry => entry.includes(','))
  const [entry = ''] = between
  if (between.length !== 1 || entries.at(-1)?.includes(',') === true) return []
  const halves = entry.split(',').map(half => half.trim())
  if (halves.length !== 2 || !halves.every(readsAsBody) || parts.test(entry)) return []
  const start = text.plain.indexOf(entry) + entry.length - entry.trimStart().length
  const phrase = phraseIn(text, start, start + entry.trim().length)
  return phrase ? [phrase] : []
}

/** A name that is longer than a person's, or that the register has. */
function readsAsBody(name: string): boolean {
  const words = name.split(' ')
  const isName = words.every(word => linked.has(word) || /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(name)
  return isName && (words.length >= 3 || (words.length === 2 && identifyWording(name).claims.length > 0))
}
