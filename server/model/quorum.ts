import {numberWords} from '../vocabulary/frequency-words'
import {postAlone} from '../vocabulary/member-roles'
import {allSentencesOf} from './all-sentences'
import type {Member, Phrase, TorDocument} from './types'

/** How many must be present, as one statement says it. */
export interface Quorum extends Phrase {
  /** A number of members; undefined where it is a share of them. */
  readonly count: number | undefined
  /** "half", "a majority", "two thirds"; undefined where it is a number. */
  readonly share: string | undefined
}

const count = `(\\d{1,3}|${Object.keys(numberWords).join('|')})`
const amount = new RegExp(
  `\\b(?:quorum|quorate|quoracy)\\b[^.;]{0,60}?\\b(?:is|be|of|if|when|with|:|requires?|least|minimum of)\\s(?:at least |a minimum of |not less than |no fewer than )?${count}(?:\\s\\(\\d{1,3}\\))?\\s(?:voting |full |core |committee |board |of the )?(?:members?|representatives?|trustees?|people|persons?)\\b`,
  'i',
)
const counted = '(?:voting |full |core |committee |board )?(?:members?|representatives?|trustees?|people|persons?)'
/** "Eight members, of whom three are councillors, make a quorum." */
const amountFirst = new RegExp(
  `\\b${count}(?:\\s\\(\\d{1,3}\\))?\\s${counted}\\b[^.;]{0,90}?\\b(?:makes?|forms?|constitutes?|(?:shall|will|must|to) be|is|are|for)\\b[^.;]{0,40}?\\b(?:quorum|quorate|quoracy)\\b`,
  'i',
)
/** "Quorum: 3", "The quorum is five." */
const amountAlone = new RegExp(
  `\\bquorum\\b[^.;:]{0,40}?(?::|\\bis|\\bbe|\\bof)\\s(?:at least )?${count}(?=\\s?[.;]?$)`,
  'i',
)
const share =
  /\b(?:quorum|quorate|quoracy)\b[^.;]{0,80}?\b((?:one )?half|a (?:simple )?majority|(?:one|two|a)[ -](?:thirds?|quarters?)|three[ -]quarters|\d{1,2} ?(?:%|per ?cent))\b(?: plus one)?(?: of)?(?: (?:the|its|all|voting|current|total|full))* (?:members(?:hip)?|representatives|trustees)\b/i

/** The quorum that the document states, as a number of members or as a share of them. */
export function quorumOf(document: TorDocument): Quorum | undefined {
  if (document.elements.quorum.state !== 'present') return undefined
  for (const sentence of allSentencesOf(document)) {
    const number = amount.exec(sentence.text) ?? amountFirst.exec(sentence.text) ?? amountAlone.exec(sentence.text)
    const part = number ? null : share.exec(sentence.text)
    const found = number ?? part
    if (!found) continue
    const range = sentence.rangeOf(found.index, found.index + found[0].length)
    const written = number?.[1]?.toLowerCase() ?? ''
    return {
      text: found[0],
      range,
      count: number ? (numberWords[written] ?? Number(written)) : undefined,
      share: part?.[1],
    }
  }
  return undefined
}

/** A shorter list is rarely the whole of it. */
const fewest = 3

/** How many members the document lists, if each of them is one: undefined where a line stands for several. */
export function countedMembers(document: TorDocument): number | undefined {
  const groups = document.memberGroups.filter(({standing}) => standing === 'member')
  const members = groups.flatMap(group => group.members)
  if (members.length < fewest || members.some(member => several.test(member.text) && !isOneOrganisation(member)))
    return undefined
  const sentences = allSentencesOf(document)
  // The officers of a club are no list of those who may come to its general meeting.
  const officers = members.filter(({text}) => postAlone.test(text)).length
  if (officers * 2 >= members.length && sentences.some(({text}) => wholeMembership.test(text))) return undefined
  return sentences.some(({text}) => eachSendsSeveral.test(text)) ? undefined : members.length
}

const wholeMembership =
  /\b(?:general|annual|club|society|association) meetings?\b|\bAGM\b|\bgeneral (?:body|membership|assembly)\b/i

const eachSendsSeveral =
  /\b(?:each|every|all)\s(?:of\s)?(?:\w{1,20}\s){1,4}[^.;]{0,60}\b(?:two|three|four|several|up to)\s(?:\w{1,20}\s){0,3}(?:members|representatives|people|officers|councillors|trustees|seats|places|nominees|delegates)\b/i

const noun =
  'Council|Trust|Board|Police|Constabulary|Authority|University|College|Society|Partnership|Service|Agency|Commission|Commissioner|Association|Federation|Foundation|Forum|Network'
const oneName = new RegExp(`^(?:The )?[A-Z][^,;/]{2,90}\\b(?:${noun})(?: \\([A-Za-z ]{1,30}\\))?$`)
const twoNames = new RegExp(`\\b(?:${noun})\\s(?:and|or|&)\\s|\\b(?:each|all|any|other|up to)\\b|\\d`, 'i')

/** "Health and Care Trust": the "and" is part of a name that is known, or ends with the word for one organisation. */
function isOneOrganisation({text, organisation}: Member): boolean {
  return (organisation !== undefined || oneName.test(text)) && !/[,;/]/.test(text) && !twoNames.test(text)
}

const several =
  /\b(?:representatives|members|councils|authorities|organisations|organizations|partners|agencies|services|officers|bodies|providers|forces|groups|sector|each|all|any|other|others|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|up to|and|or|open|anyone|everyone)\b|[a-z]s$|[,;/]/i
