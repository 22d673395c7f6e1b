import {groupBy} from '../base/group-by'
import {confusedWords} from './confused-words'
import type {FlawWords} from './flaw-types'
import {lostApostrophes} from './lost-apostrophes'
import {misspelled, respelled} from './misspellings'

const source = 'errors seen in published terms of reference, plans and reports'

const prefixes = 'sub|non|co|multi|inter|anti|pre|post|cross|semi|vice|mid'
const units = 'year|month|week|day|hour|minute|tier|way|stage|page|term|part|point|step|phase|party'
const counted = '(?:[2-9]|[1-9]\\d{1,2})|two|three|four|five|six|seven|eight|nine|ten|twelve'
/** Words that begin a sentence of their own. */
const opening =
  'These|They|There (?:is|are|will)|However|Furthermore|It (?:is|will|shall|has)|We (?:will|are|have)|(?:This|The) [a-z]{3,20} (?:is|will|shall|has|are|may|must|should)|(?:Meetings|Members|Minutes) (?:will|shall|are|may|must)'
/** Small words that nobody writes with a capital in the middle of a sentence, unless a title begins with them. */
const smallOpening = 'The|They|There|These|This|It|If|When|Where|While|However|In|At|On|For|By|Following|Once|As'
/** What stands before a title: "the Where we live programme", "a report called The way ahead". */
const beforeTitle =
  'the|an|our|its|this|their|and|or|of|called|titled|named|entitled|programme|project|report|strategy|campaign|scheme|publication|paper|plan|document|toolkit|guide|film|book|video|policy|series|initiative|framework|vision|theme|title|heading'
/** What a sentence about meetings ends with, and no adjective of the words that may follow. */
const closing =
  'meetings?|agenda|minutes|chair|secretariat|group|board|committee|partnership|year|days|week|month|time|papers|consensus|quorum|decisions?|notice|person|writing|email|advance|office|team|present'
const people = '[Mm]embers(?:hip)?|[Pp]artners|[Rr]epresentatives|[Aa]ttendees|[Oo]rganisations|[Pp]articipants'

/** Words that are cut short with a stop. */
const shortened =
  'dept|corp|prof|assoc|approx|incl|excl|govt|dist|temp|chap|sect|paras?|figs?|vols?|refs?|misc|resp|appt|cont|admin|info|advt|inst|intl|natl'
const beginners =
  'the|this|these|they|there|it|we|each|all|an|in|if|when|other|members|meetings|minutes|however|where|any|as|at|on|for'

const any = (pattern: string) => new RegExp(pattern, 'g')

/** Words that never stand twice in a row, and phrases of them. */
const small =
  'the|a|an|and|of|to|in|on|is|for|with|by|at|from|or|be|are|as|shall|should|must|this|these|its|their|our|which|who|not|has|have|been|was|were|if|all|each|between|within|into|about|per|it|we|they'
const phrases =
  '(?:of|to|in|for|by|with|at|on|from|and|that) (?:the|a|an|this|its|all|each)|(?:will|to|should|must|shall|may) be'
/** Words that may: "very very", "so so". */
const mayRepeat = 'very|many|really|far|long|more|had|that|bye|hush|knock|pom|again|bla|blah'

/** "The the" and "the the" of each word. */
function twiceOf(words: string): string {
  const either = (word: string) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`
  return words
    .split('|')
    .map(word => `${either(word)}\\s{1,3}${word}`)
    .join('|')
}

const capitalised = misspelled
  .split('|')
  .map(word => word.charAt(0).toUpperCase() + word.slice(1))
  .join('|')

/** The same words grouped by their first letters, so that few of them are tried at each place. */
function byFirstLetter(words: string): string {
  return [...groupBy(words.split('|'), word => word.charAt(0))]
    .map(([first, group]) => `${first}(?:${group.map(word => word.slice(1)).join('|')})`)
    .join('|')
}

export const flaws: readonly FlawWords[] = [
  ...confusedWords,
  {
    sort: 'misspelling',
    pattern: any(`(?<![\\w-])(?:${byFirstLetter(misspelled)})(?![\\w-])`),
    instead: respelled,
    source,
  },
  // Names in the middle of a sentence are left alone.
  {
    sort: 'misspelling',
    pattern: any(`(?<=^|[.:] |\\n)(?:${byFirstLetter(capitalised)})(?![\\w-])`),
    instead: respelled,
    source,
  },
  {
    sort: 'doubled',
    pattern: any(`\\b(?:${twiceOf(small)})(?![\\w'/-])`),
    instead: found => found.replace(/\s.*/s, ''),
    source,
  },
  {sort: 'doubled', pattern: any(`\\b(${phrases})\\s\\1(?![\\w'/-])`), instead: '$1', source},
  {
    sort: 'doubled',
    pattern: any(`(?<![\\w'"-])(?!(?:${mayRepeat}|${small})\\b)([a-z]{3,20}) {1,3}\\1(?![\\w'/-])`),
    instead: '$1',
    source,
  },
  // ". ." and ".." but no ellipsis; ",," ";;" ",." ";."
  {sort: 'stray-punctuation', pattern: /(?<=[\w)%'"])\.(?: {1,3}\.|\.)(?![ .]{0,3}\.)(?!\w)/g, instead: '.', source},
  {sort: 'stray-punctuation', pattern: /(?<=[\w)\]%'"])([,;]) ?\1(?=\s|$)/g, instead: '$1', source},
  {sort: 'stray-punctuation', pattern: /(?<=[\w)\]%'"])[,;:]\.(?=\s|$)/g, instead: '.', source},
  // "etc.," and "dept.," are right.
  {
    sort: 'stray-punctuation',
    pattern: /(?<=\b(?!(?:dept|corp|prof|assoc|approx)\b)[a-z]{4,20}|[a-z]\))\.[,;](?=\s|$)/g,
    instead: '.',
    source,
  },
  {sort: 'stray-punctuation', pattern: /(?<=[A-Za-z]{2}|\d) {1,3}([:;,])(?=\s|$)/g, instead: '$1', source},
  {sort: 'stray-punctuation', pattern: /(?<=[a-z)]|[A-Z]{2}) {1,3}\.(?=\s|$)(?!\s{0,3}\.)/g, instead: '.', source},
  {sort: 'stray-punctuation', pattern: /(?<=[a-z] )\( {1,3}(?=[A-Za-z]{2})/g, instead: '(', source},
  {sort: 'stray-punctuation', pattern: /(?<=[a-z]) {1,3}\)(?<=\([^()\n]{3,80}[a-z] {1,3}\))/g, instead: ')', source},
  {sort: 'stray-punctuation', pattern: /(?<=[a-z]{3}) \/(?=[A-Za-z]{2})/g, instead: '/', source},
  {sort: 'stray-punctuation', pattern: /(?<=[a-z.] ) {0,3}[•●▪○](?= {0,3}$)/g, instead: '', source},
  {sort: 'stray-punctuation', pattern: /[•●▪] {0,3}(?=[•●▪] )/g, instead: '', source},
  {
    sort: 'spaced-hyphen',
    pattern: any(`\\b([Ss]ub|${prefixes})(?: -(?=[a-z]{3})|- (?=(?!and\\b|or\\b|to\\b)[a-z]{4}))([a-z]+)`),
    instead: '$1-$2',
    source,
  },
  {
    sort: 'missing-hyphen',
    pattern: any(
      `\\b(${counted}) (${units})(?= (?!(?:and|or|to|of|in|on|at|for|from|by|as|is|are|ago|old|later|before|after|during|per|each|every|prior)\\b)[a-z]{3,})`,
    ),
    instead: '$1-$2',
    source,
  },
  {
    sort: 'missing-hyphen',
    pattern: /\b([Aa]nti|[Mm]ulti|[Nn]on|[Ss]emi) ((?!(?:and|or|compos|sequitur)\b)[a-z]{4,20})/g,
    instead: '$1-$2',
    source,
  },
  ...lostApostrophes,
  {
    sort: 'small-start',
    pattern: any(`(?<=\\b(?!(?:${shortened})\\b)[a-z]{4,20}\\. )(?:${beginners})(?= [a-z]{2})`),
    instead: found => found.charAt(0).toUpperCase() + found.slice(1),
    source,
  },
  {
    sort: 'run-on',
    pattern: any(
      `(?<=[a-z]{2}) (?=[A-Z])(?<=\\b[a-z]{3,20} )(?:(?:Current|Core|Permanent|Standing|Voting|Other|Additional|Existing|Present) (?:${people})|(?:Membership|Members|Partners|Representatives|Attendees|Participants)) (?:currently )?(?:includes?|are|comprises?|consists? of|will include|will be)\\b[^.:]{0,60}:`,
    ),
    instead: undefined,
    source,
  },
  {
    sort: 'run-on',
    pattern: any(`(?<=[a-z]{2}) (?=[A-Z])(?<=\\b[a-z]{3,20} )(?:${opening})(?= [a-z]{2})`),
    instead: undefined,
    source,
  },
  {
    sort: 'run-on',
    pattern: any(
      `(?<=[a-z]{2}) (?=[A-Z])(?<=\\b(?!(?:${beforeTitle})\\b)[a-z]{3,20} )(?:${smallOpening})(?= [a-z]{2,20},? [a-z])`,
    ),
    instead: undefined,
    source,
  },
  {
    sort: 'run-on',
    pattern: any(
      `(?<=[a-z]) (?=[A-Z])(?<=\\b(?:${closing}) )(?:Members|Partners|Representatives|Meetings|Minutes|Papers|Decisions|Membership) (?:who|from|with|may|must|can|cannot|have|has|do|should|shall|will|is|are)(?= [a-z]{2})`,
    ),
    instead: undefined,
    source,
  },
  {
    sort: 'merged',
    pattern:
      /(?<![\w./@-])[a-z-]{2,30}[.;:?!](?:The|This|These|They|There|It|We|If|In|All|Each|Any|For|Members|Meetings|Minutes|However)(?= [A-Za-z])/g,
    instead: undefined,
    source,
  },
  {
    sort: 'merged',
    pattern: /\)(?=[A-Za-z]{2})(?<=\s\((?:[A-Z]{2,10}|[^()\n]{2,30} [^()\n]{1,30}\w)\))[A-Za-z]{2,20}\b/g,
    instead: found => `) ${found.slice(1)}`,
    source,
  },
  {
    sort: 'merged',
    pattern: /(?<![\w./-])[A-Za-z][a-z]{3,20}\([A-Z]{2,8}\)/g,
    instead: found => found.replace('(', ' ('),
    source,
  },
]

/** Two words that a stop or comma alone parts: "meetings.Quorum", "housing,health". */
export const unspaced = /(?<![\w./@#&?=:,-])([a-z]{2,20})([.,])([A-Za-z][a-z]{2,20})(?=[ ,.;]|$)(?![.,]\w)/g
/** A small letter or word grown together with a capitalised one: "iRegular", "groupsThe". */
export const mergedWord = /(?<![\w./@#'-])([a-z]{1,15})([A-Z][a-z]{2,15})(?![\w./-])/g
/**
 * A small word grown together with a longer one, before or after it. No right word is made so: "withholding",
 * "withdrawing", "forbidding", "anything" and the like are left out.
 */
export const grownTogether: readonly RegExp[] = [
  /(?<![\w./@#'-])([Tt]he|[Aa]nd|[Ff]rom|[Tt]heir|[Tt]his|[Tt]hat|[Ww]hich|[Ww]ill|[Ss]hall|[Aa]ny)((?!(?:thing|where|more|body|ones?|times?|place)\b)[a-z]{5,20})(?![\w./@'-])/g,
  /(?<![\w./@#'-])([Ww]ith|[Ff]or)((?!(?:hold|draw|stand|bid|give|ward|going|bear)[a-z]{0,8}\b)[a-z]{7,20})(?![\w./@'-])/g,
  /(?<![\w./@#'-])(?!(?:there|where|forth)with)([a-z]{5,20})(the|and|from|with|their|which|shall)(?![\w./@'-])/g,
]
/** The small words of {@link grownTogether}. */
export const grownSmall: ReadonlySet<string> = new Set(
  'the and from their this that which will shall any with for'.split(' '),
)
/** Beginnings of names that are written so: "eHealth", "iPlayer", "openData". */
export const brandStarts =
  /^(?:e|m|u|x|g|my|open|net|web|data|bio|geo|micro|mac|arc|dev|git|type|java|post|you|linked)$/
export const brands = /^(?:iPad|iPhone|iPod|iCloud|iMac|iTunes|iPlayer|iNaturalist|iWork)$/
