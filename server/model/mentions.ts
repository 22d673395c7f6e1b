import {remembering} from '../base/remembering'
import {headAt, longestName, namesIn, type NameFound, type NameLore} from './mentions-names'
import {mentionOf, settle, type Found} from './mentions-found'
import {isBodyKind, judge} from './mentions-judge'
import {knownNamesIn} from './mentions-known'
import {referencesIn} from './mentions-references'
import {resolver} from './mentions-resolver'
import {schemeOf, shortFormsIn} from './mentions-short-forms'
import type {DocumentText} from './mentions-texts'
import {nameRuns, nameWords, type NameWord, type WordSpan} from './mentions-words'
import type {BodyName, Mention, ShortFormDefinition, SiblingMention} from './types'

const mostReaders = 80

/** What is known of a document before its mentions are read. */
export interface MentionLore {
  readonly body: BodyName | undefined
  readonly siblings: readonly SiblingMention[]
  readonly definitions: ReadonlyMap<string, readonly ShortFormDefinition[]>
}

/** What a document tells that decides how each of its texts is read. */
interface Reading {
  readonly lore: NameLore
  readonly written: ReadonlySet<string>
  /** Short form → its words, for those that the document writes out in one way only. */
  readonly expansions: ReadonlyMap<string, string>
}

/**
 * Everything that the texts of a document name, in source order: bodies, posts, schemes, documents, organisations,
 * references to numbered parts, and short forms. Where the words may mean something else there is no mention.
 */
export function readMentions(texts: readonly DocumentText[], {body, siblings, definitions}: MentionLore): Mention[] {
  const places = [body?.place, ...siblings.map(({place}) => place)].flatMap(place => place?.toLowerCase() ?? [])
  const written = [...definitions.keys()]
  const expansions = [...definitions].flatMap(([short, meanings]) => oneMeaning(short, meanings))
  const {reading, read: readText} = readerFor(JSON.stringify({places, written, expansions} satisfies Told))
  const read = texts.map(text => ({text, ...readText(`${text.head ? 'head' : 'text'}:${text.text.plain}`)}))
  const own = body && normalForm(body.text, nameWords(body.text), reading)
  const names = read.flatMap(({found}) => found.flatMap(({kind, name}) => (kind === 'body' ? [name] : [])))
  const kinds = read.flatMap(({unresolved}) => unresolved.map(({name}) => name))
  const resolve = resolver(own === undefined ? names : [...names, own], kinds)
  return read.flatMap(({text, found, unresolved}) => {
    const resolved = unresolved.flatMap(one => {
      const name = resolve(one.name)
      return name === undefined ? [] : [{...one, name}]
    })
    return settle([...found, ...resolved]).map(one => mentionOf(text.text, one))
  })
}

interface Told {
  readonly places: readonly string[]
  readonly written: readonly string[]
  readonly expansions: readonly (readonly [string, string])[]
}

interface Reader {
  readonly reading: Reading
  /** Reads a text with `head:` or `text:` before it. */
  readonly read: (text: string) => MentionsRead
}

/** As long as a document tells the same, a key press has one of its texts read anew. */
const readerFor = remembering((told): Reader => {
  const {places, written, expansions} = JSON.parse(told) as Told
  const reading = {lore: {places}, written: new Set(written), expansions: new Map(expansions)}
  const read = remembering(text => mentionsIn(text.slice('head:'.length), text.startsWith('head:'), reading))
  return {reading, read}
}, mostReaders)

function oneMeaning(short: string, places: readonly ShortFormDefinition[]): [string, string][] {
  const [first, ...others] = places.map(({expansion}) => expansion.text)
  const same = others.every(other => singular(other) === singular(first ?? ''))
  return first !== undefined && same ? [[short, first]] : []
}

function singular(name: string): string {
  return name.toLowerCase().replace(/s$/, '')
}

interface MentionsRead {
  readonly found: readonly Found[]
  readonly unresolved: readonly Found[]
}

function mentionsIn(plain: string, head: boolean, reading: Reading): MentionsRead {
  const words = nameWords(plain)
  const found: Found[] = []
  const unresolved: Found[] = []
  const place = ({first, last}: WordSpan) => ({start: words[first]?.start ?? 0, end: words[last]?.end ?? 0})
  const known = new Set<string>()
  for (const {kind, name, ...span} of knownNamesIn(words)) {
    found.push({kind, name, ...place(span)})
    known.add(`${kind} ${String(span.last)}`)
  }
  for (const run of nameRuns(words)) {
    const names = [...namesIn(words, run, reading.lore), ...groupsByShortForm(words, run, reading)]
      .filter(name => !known.has(`${name.kind} ${String(name.last)}`))
      .map(name => ({...name, judgement: judge(words, name, head)}))
      .filter(({judgement}) => judgement !== 'none')
    for (const name of withoutParts(names)) {
      const named = normalForm(plain, words.slice(name.first, name.last + 1), reading)
      const list = name.judgement === 'own' ? found : unresolved
      list.push({kind: name.kind, name: named, ...place(name)})
    }
  }
  for (const short of shortFormsIn(plain, reading.written)) {
    found.push(short)
    const scheme = reading.written.has(short.name) ? undefined : schemeOf(short.name)
    if (scheme !== undefined) found.push({...short, kind: 'scheme', name: scheme})
  }
  found.push(...referencesIn(plain))
  const dated = found.map(one => withPeriod(one, plain))
  const documents = new Map(
    dated.flatMap(({kind, start, name}) => (kind === 'document' ? [[start, name] as const] : [])),
  )
  return {found: dated.map(one => withOwner(one, documents, plain)), unresolved}
}

/** "Data Policy" in "Data Policy Committee" is no document; a body in a post's or a document's name is a body. */
function withoutParts<N extends NameFound>(names: readonly N[]): N[] {
  return names.filter(
    (name, i) =>
      name.kind === 'body' ||
      // Names stand in order, so that only neighbours can hold one another.
      !names
        .slice(Math.max(0, i - longestName), i + longestName)
        .some(other => other !== name && other.first <= name.first && name.last <= other.last),
  )
}

/** "Aldermoor SMG": a place with the short form of a sort of body. */
function groupsByShortForm(words: readonly NameWord[], {first, last}: WordSpan, {expansions}: Reading): NameFound[] {
  return words.slice(first + 1, last + 1).flatMap((word, i) => {
    const expansion = expansions.get(word.text)?.toLowerCase().split(' ')
    const at = first + 1 + i
    const before = words[at - 1]
    if (!expansion?.every(isBodyKind) || headAt(words, at + 1) || before?.sort !== 'name') return []
    const start = startOfPlace(words, first, at)
    return start === undefined ? [] : [{kind: 'body', head: at, first: start, last: at}]
  })
}

/** The first of the words before `at` that no link parts. */
function startOfPlace(words: readonly NameWord[], from: number, at: number): number | undefined {
  let start = at
  while (start > Math.max(from, at - longestName) && words[start]?.joined && words[start - 1]?.sort === 'name') start--
  if (words[start]?.lower === 'the') start++
  if (start === at) return undefined
  const link = words[start]?.joined ? words[start - 1] : undefined
  return link?.lower === 'and' || link?.lower === '&' || link?.lower === 'of' ? undefined : start
}

/** A name on one line with its short forms written out: "Aldermoor SMG" and "Aldermoor Strategic Migration Group" are one. */
function normalForm(plain: string, words: readonly NameWord[], {expansions}: Reading): string {
  let end = words[0]?.start ?? 0
  const parts = words.map(({text, start, end: after}) => {
    const gap = plain.slice(end, start).replace(/\s+/g, ' ')
    end = after
    return gap + (text === '&' ? 'and' : (expansions.get(text) ?? text))
  })
  return parts.join('')
}

/** "Business Plan 2007 - 08": a period with blanks inside belongs to the document's name. */
function withPeriod(one: Found, plain: string): Found {
  if (one.kind !== 'document') return one
  const [period] =
    /^\s(?:19|20)\d\d\s?[-/]\s?(?:19|20)?\d\d(?!\d)|^\s?[-/]\s?(?:19|20)?\d\d(?![\d/])/.exec(
      plain.slice(one.end, one.end + 16),
    ) ?? []
  if (period === undefined || (!/\d$/.test(one.name) && /^\s?[-/]/.test(period))) return one
  return {...one, end: one.end + period.length, name: one.name + period.replace(/\s?([-/])\s?/, '$1')}
}

/** "Schedule 1A of the Enabling Grant Agreement": the part of another document. */
function withOwner(one: Found, documents: ReadonlyMap<number, string>, plain: string): Found {
  if (one.number === undefined) return one
  const [link] = /^,?\s(?:of|to|in)\s(?:the\s)?/.exec(plain.slice(one.end, one.end + 12)) ?? []
  const of = link === undefined ? undefined : documents.get(one.end + link.length)
  return of === undefined ? one : {...one, of}
}
