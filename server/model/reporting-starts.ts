import {remembering, rememberingMatches} from '../base/remembering'
import {
  givenAfter,
  givenBefore,
  onBehalf,
  otherReporting,
  paperSenders,
  paperWords,
  receivedBy,
  reportingPersons,
  reportingWords,
} from '../vocabulary/reporting-words'
import type {Sentence} from './sentences'
import type {BodyName, Mention} from './types'
import {upperNameAt} from './upper-names'

const words = reportingWords.map(({words}) => words).join('|')
const link = new RegExp(`(?:${words})(?: the)? `, 'gi')
const anyOf = (all: readonly string[]) => new RegExp(String.raw`\b(?:${all.join('|')})\b`, 'gi')
const persons = anyOf(reportingPersons)
const senders = anyOf(paperSenders)
const other = new RegExp(String.raw`\b(?:${otherReporting.join('|')})\b`, 'i')

/** What tells that it is the document's own body that reports. */
export interface Reporter {
  readonly mentions: readonly Mention[]
  readonly own: BodyName | undefined
}

/** Where the names of upper bodies may begin in the sentence, because of the words before them. */
export function upperStarts(sentence: Sentence, reporter: Reporter): readonly number[] {
  return [...namesAfterLinks(sentence, reporter), ...namesAfterPapers(sentence, reporter)]
}

const linksIn = rememberingMatches(link)

/** Where the names of upper bodies may begin in the sentence. */
function namesAfterLinks(sentence: Sentence, {mentions, own}: Reporter): readonly number[] {
  return linksIn(sentence.text).flatMap(match => {
    const clause = clauseBefore(sentence.text, match.index)
    const isOther = hasOther(clause, persons, own) || other.test(clause + match[0])
    return isOther || isAnother(sentence, match.index, mentions, own) ? [] : [match.index + match[0].length]
  })
}

const receivers = rememberingMatches(/\b(?:to|before|by|gives?|sends?) /gi)

/** Where the names of those begin to whom the body sends its papers. */
function namesAfterPapers(sentence: Sentence, names: Reporter): readonly number[] {
  return receivers(sentence.text).flatMap(match => {
    const [word] = match
    const start = match.index + word.length
    const given = clauseBefore(sentence.text, start)
    const name = givenBefore.test(given) ? upperNameAt(sentence.text, start) : undefined
    const isGiven = name !== undefined && givenAfter.test(sentence.text.slice(name.end))
    const clause = clauseBefore(sentence.text, match.index)
    const tells = isGiven || (word === 'by ' ? receivedBy.test(clause) : tellsOfPapers(clause))
    return tells && isOwnPaper(sentence, clause, names) ? [start] : []
  })
}

/** True if it is not somebody else's paper that goes somewhere. */
function isOwnPaper(sentence: Sentence, clause: string, {mentions, own}: Reporter): boolean {
  if (hasOther(clause, senders, own) || other.test(clause)) return false
  const bodies = mentions.filter(({kind}) => kind === 'body')
  return !isAnother(sentence, clause.length, bodies, own)
}

const tellsOfPapers = remembering(clause => paperWords.some(words => words.test(clause)))

/** The part of the clause up to `end`: semicolons and colons end clauses. */
function clauseBefore(text: string, end: number): string {
  const before = text.slice(0, end)
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1)
}

/** True if somebody reports who is not the body; in the terms of reference of a working party, a working party is. */
function hasOther(clause: string, sorts: RegExp, own: BodyName | undefined): boolean {
  const name = own?.text.toLowerCase() ?? ''
  return [...clause.matchAll(sorts)].some(([words]) => !name.includes(words.toLowerCase()))
}

/** True if the part of the sentence up to `end` names a post or a body other than our own: that is who reports. */
function isAnother(sentence: Sentence, end: number, mentions: readonly Mention[], own: BodyName | undefined): boolean {
  const from = onBehalf.exec(sentence.text.slice(0, end))?.[0].length ?? 0
  const {start, end: until} = sentence.rangeOf(from, end)
  const full = own?.text.toLowerCase() ?? ''
  return mentions.some(
    ({kind, name, range}) =>
      start <= range.start &&
      range.end <= until &&
      (kind === 'post' || (kind === 'body' && !full.includes(name.toLowerCase()))),
  )
}
