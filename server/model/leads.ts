import type {MappedText} from '../base/mapped-text'
import {remembering} from '../base/remembering'
import {bodyWords, fieldWords, leadJoiners, personTitles, postsThatGoOn, postWords} from '../vocabulary/lead-words'
import {emptyMarks, undecidedWords} from '../vocabulary/undecided-words'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {phraseIn} from './phrase'
import {wholeText, wordsOf, type CellTexts} from './plan-cells'
import type {Lead, LeadName, LeadSort} from './types'

const plural = (words: readonly string[]) =>
  words.map(word => (word.endsWith('y') ? `${word.slice(0, -1)}(?:y|ies)` : `${word}(?:e?s)?`)).join('|')
const post = `(?:${plural(postWords)})`
const body = `(?:${plural(bodyWords)})`
/** Bodies in the plural: in the singular they go on ("Home Office Team"). */
const bodies = `(?:${bodyWords.map(word => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}e?s`)).join('|')})`
const postWord = new RegExp(`\\b${post}\\b`, 'i')
const bodyEnd = new RegExp(`\\b${body}$`, 'i')
const bodyWord = new RegExp(`\\b${body}\\b`, 'i')
const startsPost = new RegExp(`^(?:the\\s)?(?:${post}\\b|(?:deputy|assistant|senior|joint|interim|acting)\\s)`, 'i')
const endsName = new RegExp(`(?:\\b(?:${post}|${body})|\\b[A-Z][A-Z&]{1,9}s?|\\))\\s{0,3}$`, 'i')
/** "Podiatry Manager & Communications": no post goes on after such a word. */
const endsPost = new RegExp(`\\b(?:${plural(postWords.filter(word => !postsThatGoOn.includes(word)))})$`, 'i')
const acronym = /^[A-Z][A-Z&]{2,9}s?$/
const initials = /^[A-Z]{2}$/
const fieldEnd = new RegExp(`\\b(?:${fieldWords.join('|')})$`, 'i')
const titled = `(?:${personTitles.join('|')})\\.?\\s`
/** Two names or more: one word with a capital may be a place, a service or a person. */
const person = new RegExp(`^(?:(?:[A-Z][a-z'-]+|[A-Z]\\.?)(?:\\s[A-Z]\\.?){0,2}(?:\\s[A-Z][a-z'-]+){1,2})$`)
const startsTitled = new RegExp(`^${titled}`, 'i')
/** A verb of a sentence, or a stop with more after it. */
const sentence =
  /\b(?:will|shall|should|is|are|was|were|has|have|been|must|can|to be (?:presented|drawn|led|taken|delivered|done|discussed|reviewed|considered|progressed|developed))\b/i
const open = new RegExp(
  `^(?:the\\s)?(?:(?:leads?|lead officers?|owners?|names?|posts?|persons?|officers?|responsible officers?)\\s)?(?:(?:is|are|still|yet|currently)\\s){0,2}(?:${undecidedWords.flatMap(({words}) => words).join('|')})(?!\\w)|^\\?{1,9}$|\\b(?:tb[acd])\\)?\\.?$`,
  'i',
)
const byPunctuation = /\s{0,3}(?:\n|[,;•|]|\s?\/\s?|\s\+\s)\s{0,3}/g
const byJoiner = new RegExp(`\\s(?:${leadJoiners.map(word => word.replace(/[+]/g, '\\+')).join('|')})\\s`, 'gi')
/** "SESPM Manager Local Partners": a name ends in its post or body, and the next begins with a capital. */
const byCapital = new RegExp(
  `(?<=[\\w.'-]\\s(?:${post}|${bodies}))\\s(?=[A-Z])(?!(?:${post}|${body})(?![\\w'-]))`,
  'gi',
)

/** Who leads, by a cell's words. `shortForms` are the short forms of bodies that the document writes out. */
export function readLead(texts: CellTexts, shortForms: ReadonlySet<string>): Lead | undefined {
  const words = wordsOf(texts)
  if (!words) return undefined
  const text = wholeText(words)
  if (emptyMarks.includes(text.toLowerCase())) return {...words, sort: 'none', names: []}
  if (open.test(text)) return {...words, sort: 'undecided', names: []}
  if (isSentence(text)) return {...words, sort: 'sentence', names: []}
  const names = namesIn(joined(texts), shortForms)
  // A name that goes on in the next piece has no place of its own.
  return {
    ...words,
    sort: sortOf(names),
    names: names.filter(({text: name, range: {start, end}}) => end - start >= name.length),
  }
}

/** The pieces of a cell as one text, in which a name may go on in the next piece; a place never goes over a piece's end. */
function joined([first, ...more]: CellTexts): MappedText {
  const none = {plain: '', sourceOf: () => ({start: 0, end: 0})}
  return more.reduce((before, text) => {
    const words = before.plain.trimEnd()
    const at = words.length + 1
    return {
      plain: `${words} ${text.plain}`,
      sourceOf: (start, end) =>
        start >= at ? text.sourceOf(start - at, end - at) : before.sourceOf(start, Math.min(end, words.length)),
    }
  }, first ?? none)
}

/** `lead` with the names that `vocabulary` knows as posts for what they are. */
export function withUsualPosts(lead: Lead | undefined, vocabulary: Vocabulary): Lead | undefined {
  if (!lead || lead.names.length === 0) return lead
  const names = lead.names.map((name): LeadName => {
    const isPost = vocabulary.inUsualPosts(name.text).text !== name.text
    return isPost ? {...name, sort: 'post'} : name
  })
  return {...lead, sort: sortOf(names), names}
}

function isSentence(text: string): boolean {
  return text.split(' ').length > 3 && sentence.test(text)
}

function sortOf(names: readonly LeadName[]): LeadSort {
  return names.length > 1 ? 'several' : (names[0]?.sort ?? 'other')
}

function namesIn(text: MappedText, shortForms: ReadonlySet<string>): LeadName[] {
  return cut(text.plain).flatMap(({from, to}) => {
    const phrase = phraseIn(text, from, to)
    const name = phrase && trimmed(text, from, to)
    return name ? [{...name, sort: sortOfName(name.text, shortForms)}] : []
  })
}

interface Piece {
  readonly from: number
  readonly to: number
}

const cut = remembering((plain): readonly Piece[] =>
  split(plain, [{from: 0, to: plain.length}], byPunctuation, () => true)
    .flatMap(piece => split(plain, [piece], byJoiner, joinsNames))
    .flatMap(piece => split(plain, [piece], byCapital, (_left, right) => /^[A-Z]/.test(right) && isName(right))),
)

function split(
  plain: string,
  pieces: readonly Piece[],
  border: RegExp,
  parts: (left: string, right: string) => boolean,
): Piece[] {
  return pieces.flatMap(({from, to}) => {
    const found: Piece[] = []
    let start = from
    for (const match of plain.slice(from, to).matchAll(border)) {
      const at = from + match.index
      const after = at + match[0].length
      if (!parts(plain.slice(start, at), plain.slice(after, to))) continue
      found.push({from: start, to: at})
      start = after
    }
    return [...found, {from: start, to}]
  })
}

/** "Chair and Clerk" are two; "Housing and Planning" is half a name. */
function joinsNames(left: string, right: string): boolean {
  const one = left.trim()
  const other = right.trim()
  const isWhole = endsName.test(one) || (person.test(one) && /\s/.test(one)) || initials.test(one)
  return (
    (isWhole && (isName(other) || initials.test(other) || /^the\s[A-Z]/.test(other))) ||
    (endsPost.test(one) && /^[A-Z]/.test(other)) ||
    (startsPost.test(other) && isName(one)) ||
    (person.test(one) && person.test(other))
  )
}

function isName(text: string): boolean {
  return postWord.test(text) || bodyWord.test(text) || acronym.test(text.trim()) || person.test(text.trim())
}

/** Without a stop or an opening article and the marks of a list. */
function trimmed(text: MappedText, from: number, to: number): ReturnType<typeof phraseIn> {
  const words = text.plain.slice(from, to)
  const lead =
    /^[\s•*-]{0,9}(?:(?:and|or|with|plus|as well as)\s)?(?:(?:the|lead|led by|by)[\s:]{1,3})?/i.exec(words)?.[0]
      .length ?? 0
  const tail = /[\s.:]{0,9}$/.exec(words.slice(lead))?.[0].length ?? 0
  return phraseIn(text, from + lead, Math.max(from + lead, to - tail))
}

function sortOfName(name: string, shortForms: ReadonlySet<string>): LeadName['sort'] {
  if (shortForms.has(name)) return 'body'
  if (initials.test(name) || startsTitled.test(name)) return 'person'
  if (bodyEnd.test(name) && !startsPost.test(name)) return 'body'
  if (postWord.test(name)) return 'post'
  if (acronym.test(name) || bodyWord.test(name) || fieldEnd.test(name)) return 'body'
  return person.test(name) ? 'person' : 'other'
}
