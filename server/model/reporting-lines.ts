import {rememberingMatches} from '../base/remembering'
import {
  noBodies,
  otherReporting,
  reportingLabels,
  reportingPersons,
  reportingWords,
} from '../vocabulary/reporting-words'
import {readsAsName} from './member-organisation'
import {phraseOf, type Sentence} from './sentences'
import type {BodyName, Mention, ReportingLine, ShortForm, TorDocument} from './types'

const link = new RegExp(`(?:${reportingWords.map(({words}) => words).join('|')})(?: the)? `, 'gi')
const label = new RegExp(`^(?:${reportingLabels.join('|')})$`, 'i')
const persons = new RegExp(String.raw`\b(?:${reportingPersons.join('|')})\b`, 'gi')
const other = new RegExp(String.raw`\b(?:${otherReporting.join('|')})\b`, 'i')
const joins = /^,?(?: and| as well as|,)(?: to)?(?: the)? $/

/** To whom the body of a document answers, as its sentences and labels say; other bodies' reporting is left out. */
export function readReportingLines(
  sentences: readonly Sentence[],
  {mentions, shortForms, body: own}: Pick<TorDocument, 'mentions' | 'shortForms' | 'body'>,
): ReportingLine[] {
  const bodies = bodiesByPlace(mentions, shortForms)
  if (bodies.size === 0) return []
  return sentences.flatMap(sentence => {
    const starts = label.test(sentence.section?.title.text ?? '') ? [0] : namesAfterLinks(sentence, mentions, own)
    const uppers = starts.flatMap(start => namedFrom(sentence, start, bodies))
    return uppers
      .filter(upper => upper.name !== own?.text)
      .map(({text, name, range}) => ({text, name, range, statement: phraseOf(sentence)}))
  })
}

/** The bodies that are named, also by a short form alone, by where their names begin. */
function bodiesByPlace(mentions: readonly Mention[], shortForms: readonly ShortForm[]): ReadonlyMap<number, Mention> {
  const bodies = mentions.filter(({kind}) => kind === 'body')
  const written = shortForms.flatMap(form => writtenOut(form, mentions))
  const names = new Set([...bodies, ...written].map(({name}) => name))
  const expansions = new Map(shortForms.map(({short, expansion}) => [short.text, expansion.text]))
  const short = mentions.flatMap((each): readonly Mention[] => {
    const name = each.kind === 'short-form' ? expansions.get(each.name) : undefined
    return name !== undefined && names.has(name) ? [{...each, name}] : []
  })
  return new Map([...short, ...written, ...bodies].map(each => [each.range.start, each]))
}

/** What a short form stands for is a body, too, where nothing says that it is a post or a thing: "the Wood Compact (WC)". */
function writtenOut({definitions, expansion: {text: name}}: ShortForm, mentions: readonly Mention[]): Mention[] {
  if (noBodies.test(name) || !readsAsName(name)) return []
  return definitions.flatMap(({expansion}) => {
    const isOther = mentions.some(({kind, range}) => kind !== 'short-form' && range.start === expansion.range.start)
    return isOther ? [] : [{...expansion, kind: 'body' as const, name, number: undefined, of: undefined}]
  })
}

const linksIn = rememberingMatches(link)

/** Where the names of upper bodies may begin in the sentence. */
function namesAfterLinks(
  sentence: Sentence,
  mentions: readonly Mention[],
  own: BodyName | undefined,
): readonly number[] {
  return linksIn(sentence.text).flatMap(match => {
    const before = sentence.text.slice(0, match.index)
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1)
    if (isPerson(clause, own) || other.test(clause + match[0]) || isAnother(sentence, match.index, mentions, own))
      return []
    return [match.index + match[0].length]
  })
}

/** True if somebody reports who is not the body; in the terms of reference of a working party, a working party is. */
function isPerson(clause: string, own: BodyName | undefined): boolean {
  const name = own?.text.toLowerCase() ?? ''
  return [...clause.matchAll(persons)].some(([words]) => !name.includes(words.toLowerCase()))
}

/** True if the part of the sentence up to `end` names a post or a body other than our own: that is who reports. */
function isAnother(sentence: Sentence, end: number, mentions: readonly Mention[], own: BodyName | undefined): boolean {
  const {start, end: until} = sentence.rangeOf(0, end)
  return mentions.some(
    ({kind, name, range}) =>
      start <= range.start &&
      range.end <= until &&
      (kind === 'post' || (kind === 'body' && !(own?.text ?? '').includes(name))),
  )
}

/** The body that begins at `start`, and those joined to it: "the Alder Board and the Birch Board". */
function namedFrom(sentence: Sentence, start: number, bodies: ReadonlyMap<number, Mention>): readonly Mention[] {
  const found: Mention[] = []
  for (let at = start; at < sentence.text.length;) {
    const upper = bodies.get(sentence.rangeOf(at, at + 1).start)
    if (!upper) break
    found.push(upper)
    const end = endOf(sentence, at, upper)
    const rest = /^.{0,16}?(?= [A-Z])/.exec(sentence.text.slice(end, end + 20))?.[0] ?? ''
    if (!joins.test(`${rest} `)) break
    at = end + rest.length + 1
  }
  return found
}

/** Where in the sentence's text a name that begins at `at` ends. */
function endOf(sentence: Sentence, at: number, {text, range}: Mention): number {
  let end = Math.min(at + text.length, sentence.text.length)
  while (end < sentence.text.length && sentence.rangeOf(end, end + 1).start < range.end) end++
  return end
}
