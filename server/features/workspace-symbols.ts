import {cleanup, go} from 'fuzzysort'
import type {TextRange} from '../base/range'
import {allSections} from '../model/outline'
import type {Mention, Phrase, TorDocument} from '../model/types'
import type {Workspace} from '../workspace/types'

/** Something with a name in one of the documents. */
export interface NamedThing {
  readonly name: string
  /** `body`: constituted by the document; `named-body`: only named in it. */
  readonly kind: 'body' | 'named-body' | 'organisation' | 'objective' | 'section' | 'action'
  readonly uri: string
  readonly range: TextRange
  /** The document, in words. */
  readonly container: string
}

// In the order in which things of equal likeness are listed.
const kinds: readonly NamedThing['kind'][] = ['body', 'named-body', 'organisation', 'objective', 'section', 'action']
/** How much the likeness of a name counts more because of what bears it: bodies are what people look for. */
const bonus: Readonly<Record<NamedThing['kind'], number>> = {
  body: 0.2,
  'named-body': 0.1,
  organisation: 0.1,
  objective: 0.05,
  section: 0.05,
  action: 0,
}
/** Below this likeness only single letters of the name are those that were typed. */
const leastLikeness = 0.2
/** The library remembers what it has compared; in slices that is little at a time. */
const slice = 5000

/** An empty query gives no more than this, so that its answer stays under a few megabytes. */
const mostDocuments = 10_000

const indexes = new WeakMap<Workspace, ReadonlyMap<string, readonly NamedThing[]>>()

/**
 * The bodies, organisations, sections, objectives and actions of all documents whose names are like `query`: best
 * first, `limit` at most. Letters may be left out, words may stand in another order. An empty query gives the first thing
 * of each document, however many documents there are up to {@link mostDocuments}, then the rest, bodies before others.
 */
export function workspaceSymbols(workspace: Workspace, query: string, limit: number): readonly NamedThing[] {
  const wanted = query.trim()
  if (wanted === '') return overview([...workspace.documents.values()], limit)
  const index = indexOf(workspace)
  const names = [...index.keys()].filter(mayMatch(wanted))
  const found: {readonly name: string; readonly score: number}[] = []
  for (let at = 0; at < names.length; at += slice) {
    const alike = go(wanted, names.slice(at, at + slice), {limit, threshold: leastLikeness})
    found.push(...alike.map(({target, score}) => ({name: target, score: score + bonusOf(index.get(target))})))
    cleanup()
  }
  const best = found.sort((a, b) => b.score - a.score).slice(0, limit)
  return best.flatMap(({name}) => index.get(name) ?? []).slice(0, limit)
}

/** Who asks for nothing in particular wants to see which documents there are. */
function overview(documents: readonly TorDocument[], limit: number): readonly NamedThing[] {
  const firsts = documents.flatMap(document => thingsIn(document).next().value ?? []).sort(byKind)
  if (firsts.length >= limit) return firsts.slice(0, mostDocuments)
  const rest = documents.flatMap(document => namedThings(document).slice(1)).sort(byKind)
  return [...firsts, ...rest.slice(0, limit - firsts.length)]
}

/** Everything in `document` that has a name, for the search and to find a thing again in a document that has changed. */
export function namedThings(document: TorDocument): readonly NamedThing[] {
  return [...thingsIn(document)]
}

/** One by one, in the order of {@link kinds}. */
function* thingsIn(document: TorDocument): Generator<NamedThing, undefined> {
  if (document.kind === 'other') return
  const {uri, title, body, mentions, objectives, sections, actions} = document
  const container = title ? inOneLine(title.text) : uri.slice(uri.lastIndexOf('/') + 1)
  function* things(kind: NamedThing['kind'], phrases: readonly Phrase[]): Generator<NamedThing> {
    for (const {text, range} of phrases) {
      const name = inOneLine(text)
      if (name !== '') yield {name, kind, uri, range, container}
    }
  }
  const named = (kind: Mention['kind']) => firstOfEach(mentions, kind).map(({name, range}) => ({text: name, range}))
  if (body) yield* things('body', [body])
  yield* things(
    'named-body',
    named('body').filter(({text}) => text !== body?.text),
  )
  yield* things('organisation', named('organisation'))
  yield* things(
    'objective',
    objectives.map(({wording}) => wording),
  )
  yield* things(
    'section',
    allSections(sections).map(section => section.title),
  )
  yield* things(
    'action',
    actions.map(({action}) => action),
  )
}

function bonusOf(things: readonly NamedThing[] = []): number {
  const [first] = things
  return first ? bonus[first.kind] : 0
}

function indexOf(workspace: Workspace): ReadonlyMap<string, readonly NamedThing[]> {
  const known = indexes.get(workspace)
  if (known) return known
  const index = new Map<string, NamedThing[]>()
  for (const document of workspace.documents.values()) {
    for (const thing of namedThings(document)) {
      const same = index.get(thing.name)
      if (same) same.push(thing)
      else index.set(thing.name, [thing])
    }
  }
  for (const same of index.values()) same.sort(byKind)
  indexes.set(workspace, index)
  return index
}

function firstOfEach(mentions: readonly Mention[], kind: Mention['kind']): readonly Mention[] {
  const first = new Map<string, Mention>()
  for (const mention of mentions) {
    if (mention.kind === kind && !first.has(mention.name)) first.set(mention.name, mention)
  }
  return [...first.values()]
}

/** A cheap test that leaves out most names: it has the letters of each word of the query, in their order. */
function mayMatch(query: string): (name: string) => boolean {
  const words = plainLetters(query).split(/\s+/)
  return name => {
    const letters = plainLetters(name)
    return words.every(word => hasInOrder(letters, word))
  }
}

function hasInOrder(letters: string, wanted: string): boolean {
  let at = -1
  for (const letter of wanted) {
    at = letters.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

/** Small letters without accents. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function byKind(a: NamedThing, b: NamedThing): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0)
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
