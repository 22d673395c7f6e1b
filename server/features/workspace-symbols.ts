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
  const index = indexOf(workspace)
  const wanted = query.trim()
  if (wanted === '') return overview([...index.values()].flat(), limit)
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
function overview(things: readonly NamedThing[], limit: number): readonly NamedThing[] {
  const inOrder = things.toSorted(byKind)
  const first = new Map(inOrder.toReversed().map(thing => [thing.uri, thing]))
  const firsts = [...first.values()].sort(byKind)
  const isFirst = new Set(firsts)
  const rest = inOrder.filter(thing => !isFirst.has(thing))
  return [...firsts, ...rest].slice(0, Math.min(Math.max(limit, firsts.length), mostDocuments))
}

/** Everything in `document` that has a name, for the search and to find a thing again in a document that has changed. */
export function namedThings(document: TorDocument): readonly NamedThing[] {
  if (document.kind === 'other') return []
  const {uri, title, body, mentions, objectives, sections, actions} = document
  const container = title ? inOneLine(title.text) : uri.slice(uri.lastIndexOf('/') + 1)
  const thing = (kind: NamedThing['kind'], {text, range}: Phrase): NamedThing => ({
    name: inOneLine(text),
    kind,
    uri,
    range,
    container,
  })
  const things = [
    ...(body ? [thing('body', body)] : []),
    ...firstOfEach(mentions, 'body')
      .filter(({name}) => name !== body?.text)
      .map(({name, range}) => thing('named-body', {text: name, range})),
    ...firstOfEach(mentions, 'organisation').map(({name, range}) => thing('organisation', {text: name, range})),
    ...objectives.map(({wording}) => thing('objective', wording)),
    ...allSections(sections).map(section => thing('section', section.title)),
    ...actions.map(({action}) => thing('action', action)),
  ]
  return things.filter(({name}) => name !== '')
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
