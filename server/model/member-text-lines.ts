import type {MappedText} from '../base/mapped-text'
import {listLeads} from '../vocabulary/body-words'
import {clausesAfterLists, otherBodies} from '../vocabulary/composition-words'
import {participles, proportions, seats, wordsOfBodies, wordsOfHolders, wordsOfPeople} from '../vocabulary/member-words'
import {typedNumber} from '../syntax/typed-list'
import type {Block} from '../syntax/types'
import {phraseIn, withoutColon, withoutListEnd} from './phrase'
import {readProseList} from './prose-list'
import type {Phrase} from './types'

/** A line of text under a heading about members, with its place in the plain text. */
export interface Line extends Phrase {
  readonly start: number
  readonly end: number
  /** True for a line that the others of its paragraph are set in under. */
  readonly isAbove?: boolean
}

export function linesOf(text: MappedText, from: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start <= text.plain.length;) {
    const newline = text.plain.indexOf('\n', start)
    const end = newline < 0 ? text.plain.length : newline
    const phrase = phraseIn(text, start, end)
    if (phrase) lines.push({...phrase, start, end})
    start = end + 1
  }
  // Prose that was wrapped is one line of text; only lines that could each be a member are kept apart.
  const clauses = lines.filter(line => typedNumber(line.text)).length * 2 > lines.length
  if (clauses) return lines.map(line => withoutNumber(text, line))
  const entries = withoutHanging(text, lines)
  if (entries) return entries
  const whole = isWrapped(lines) ? phraseIn(text, from, text.plain.length) : undefined
  if (whole) return [{...whole, start: from, end: text.plain.length}]
  // A tab; wider gaps may be a tag or the mark of a quotation.
  const [first, ...others] = lines
  const isAbove =
    first &&
    others.length > 1 &&
    isShort(first.text) &&
    others.every(line => indentOf(text, line) - indentOf(text, first) === 1)
  return isAbove ? [{...first, isAbove}, ...others] : lines
}

/** The blanks before a line, which Markdown drops; 0 for the first. */
function indentOf({plain, sourceOf}: MappedText, {start}: Line): number {
  if (plain.charAt(start - 1) !== '\n') return 0
  const blanks = /^\s*/.exec(plain.slice(start))?.[0].length ?? 0
  return sourceOf(start, start + 1).start + blanks - sourceOf(start - 1, start).start - 1
}

/** Entries whose further lines are set in, each on one line again; undefined for any other lines. */
function withoutHanging(text: MappedText, lines: readonly Line[]): Line[] | undefined {
  const isHanging = lines.map(line => indentOf(text, line) > 1)
  const hanging = isHanging.filter(Boolean).length
  if (hanging === 0 || lines.length - hanging < 3 || hanging > lines.length - hanging) return undefined
  const entries: Line[] = []
  lines.forEach((line, i) => {
    const last = entries.at(-1)
    const whole = isHanging[i] && last ? phraseIn(text, last.start, line.end) : undefined
    if (whole && last) entries.splice(-1, 1, {...whole, start: last.start, end: line.end})
    else entries.push(line)
  })
  return entries.every(({text: entry}) => isShort(entry)) ? entries : undefined
}

/** True for prose: a line goes on in small letters or after a comma, or most lines end where the next word did not fit. */
function isWrapped(lines: readonly Line[]): boolean {
  const widest = Math.max(...lines.map(({text}) => text.length))
  const breaks = lines.slice(0, -1).map(({text}, i) => ({text, next: lines[i + 1]?.text ?? ''}))
  if (breaks.some(({text, next}) => text.endsWith(',') || (text.length > 60 && /^\p{Ll}/u.test(next)))) return true
  const full = breaks.filter(({text, next}) => text.length > 60 && text.length + 1 + next.search(/\s|$/) > widest)
  return full.length * 2 > breaks.length || (full.length > 0 && breaks.length === 1)
}

/** A clause without the number in front of it. */
function withoutNumber(text: MappedText, line: Line): Line {
  const start = line.start + (typedNumber(text.plain.slice(line.start, line.end))?.length ?? 0)
  const phrase = phraseIn(text, start, line.end)
  return phrase ? {...withoutListEnd(phrase), start, end: line.end} : line
}

/** A line that ends with a colon heads what follows. */
export function labelOf(line: Line): Phrase | undefined {
  return line.text.endsWith(':') && line.text.length < 160 && !/[.;] /.test(line.text) ? withoutColon(line) : undefined
}

/** A paragraph that begins with a line that could be a member. */
export function isListOfLines(block: Block | undefined): boolean {
  const first = block?.kind === 'paragraph' ? (block.text.plain.split('\n', 1)[0]?.trim() ?? '') : ''
  return first !== '' && isShort(first)
}

/** The sentence at the end of a line that introduces a list, without or with its colon. */
export function lastSentence(text: MappedText, line: Line, keepColon = false): Line {
  const plain = text.plain.slice(line.start, line.end)
  let start = 0
  for (const match of plain.trimEnd().matchAll(/[.;]\s+(?=[A-Z])/g)) start = match.index + match[0].length
  const phrase = phraseIn(text, line.start + start, line.end) ?? line
  return {...(keepColon ? phrase : withoutColon(phrase)), start: line.start + start, end: line.end}
}

export function isShort(text: string): boolean {
  return (
    text.length <= 120 &&
    /\p{L}/u.test(text) &&
    !/[.;,:]$/.test(text) &&
    !/\b(?:is|are|will|shall|should|must|may|has|have|can)\b/i.test(text)
  )
}

/** True for a line that could be a member but for what a clause at its end says: "six members, of whom two shall retire". */
export function isShortButForClause(text: string): boolean {
  const [head = ''] = text.split(/,?\s(?:of whom|whose|who|whom)\b/)
  return head.length < text.length && text.length < 300 && !/[.;:]$/.test(text) && seats.test(head) && isShort(head)
}

/** Members that the sentences of a line name; `labelled` is the text after a label such as "Members:". */
export function namedInLine(text: MappedText, line: Line, labelled: boolean): readonly Phrase[] {
  const found: Phrase[] = []
  let start = line.start
  for (const match of text.plain.slice(line.start, line.end).matchAll(/[.!?]\s+(?=[A-Z])|$/g)) {
    const end = line.start + match.index
    found.push(...namedInSentence(text, start, end, labelled && start === line.start))
    start = end + match[0].length
  }
  return found
}

/** Members that a sentence lists: "The board consists of a president, a secretary and two parents, who …". */
export function namedInSentence(text: MappedText, from: number, to: number, labelled: boolean): readonly Phrase[] {
  const sentence = text.plain.slice(from, to)
  const lead = listLeads.exec(sentence)
  if (lead && !labelled && !tellsOfBody(sentence.slice(0, lead.index), lead[0])) return []
  if (lead && otherBodies.test(sentence.slice(0, lead.index))) return []
  if (sentence.startsWith('Open to ') || (lead && proportions.test(sentence.slice(lead.index + lead[0].length))))
    return []
  const names = readProseList(text, from, from + endOfList(sentence, lead?.index ?? 0), labelled)
  return labelled || areOfPeople(names) ? names : []
}

/** The people and posts listed in a stretch of a sentence that says that it lists those of a body. */
export function peopleIn(text: MappedText, from: number, to: number): readonly Phrase[] {
  const stretch = text.plain.slice(from, to)
  const names = readProseList(text, from, from + endOfList(stretch, 0), true)
  const after = names.findIndex(({text: name}) => clausesAfterLists.test(name))
  const listed = (after < 0 ? names : names.slice(0, after)).filter(({text: name}) => !participles.test(name))
  const inBrackets = [...stretch.matchAll(namedInBrackets)].flatMap(match => {
    const end = from + match.index + match[0].length - 1
    return readProseList(text, end - (match[1]?.length ?? 0), end, true)
  })
  return listed.length > 0 && areOfPeople(listed) ? [...listed, ...inBrackets] : []
}

/** "five councillors (currently A, B and C)" names those who are meant, too. */
const namedInBrackets = /\((?:currently|at present|at the moment|presently|now|namely|in \d{4})[,:]? ([^()]{3,300})\)/gi

function areOfPeople(names: readonly Phrase[]): boolean {
  const people = names.filter(({text: name}) => /^\p{Lu}/u.test(name) || wordsOfPeople.test(name))
  return people.length * 2 > names.length
}

/** "Contributions include code", "in all matters, including money" and "the chair is drawn from" list something else. */
function tellsOfBody(before: string, lead: string): boolean {
  if (/^drawn/i.test(lead)) return !wordsOfHolders.test(before)
  return !/^includ/i.test(lead) || wordsOfBodies.test(before.slice(-80))
}

/** A clause about the last of a list is no part of it: "and two parents, who are elected". */
function endOfList(sentence: string, from: number): number {
  const clause =
    /,?\s(?:who|whose|whom|(?:each|all|one|some|none) of whom|which|(?:and|but) (?:it |they )?(?:meets?|is|are|has|have|will|shall|may|must|reports? to))\b/.exec(
      sentence.slice(from),
    )
  if (!clause || sentence.slice(from + clause.index + clause[0].length).search(/[,;]\s(?:and|or)\s|;/) >= 0)
    return sentence.length
  return from + clause.index
}
