import {contains, type TextRange} from '../base/range'
import type {MentionKind, TorDocument} from '../model/types'
import {registerWordings} from '../vocabulary/register/entry-page'
import {bodyAt} from './bodies'
import {searchFrom} from './body-targets'
import {meaningAt, usesAt} from './definitions'
import {relativesOf} from './family'
import {kinshipOf} from './kinship'
import {isSamePlace} from './locations'
import {documentsByAny} from './name-index'
import {foldName} from '../base/names'
import {foldShort} from './names'
import {isSamePost, targetsOf} from './use-targets'
import type {Location, Workspace} from './types'
import {lookupsOf, usesOf, usesWith, type Use} from './uses'
import {wordedReferences} from './worded-references'

/** One place that means a thing. */
export interface Reference extends Location {
  /** `whole`: a name or short form of the thing; `place`: only the place of a group, or the words of a definition. */
  readonly form: 'whole' | 'place' | 'definition'
  /** True where the thing is constituted, written out or introduced. */
  readonly defines: boolean
}

/** A thing that is named in documents. */
export interface NamedThing {
  /** The document that names it; undefined for an entry of the register. */
  readonly from: TorDocument | undefined
  readonly sense: MentionKind
  /** The words at the cursor that name it. */
  readonly origin: TextRange
  readonly use: Use
  readonly targets: readonly Location[]
}

/** What is named at `offset`, whether or not it is defined anywhere; undefined for plain words. */
export function thingAt(workspace: Workspace, document: TorDocument, offset: number): NamedThing | undefined {
  const meaning = meaningAt(workspace, document, offset)
  const uses = usesAt(document, offset)
  const [longest] = uses
  const body = uses.find(use => use.sense === 'body')
  // In the title of a document its body is what people mean.
  if (body && (meaning?.sense === 'document' || (!meaning && longest?.sense === 'document')))
    return thingOf(workspace, document, body)
  if (!meaning) return longest && thingOf(workspace, document, longest)
  const {sense, origin, targets} = meaning
  const use = uses.find(({range}) => range.start === origin.start && range.end === origin.end)
  return {from: document, sense, origin, targets, use: use ?? useOfWords(workspace, document, meaning)}
}

function thingOf(workspace: Workspace, document: TorDocument, use: Use): NamedThing {
  return {
    from: document,
    sense: use.sense,
    origin: use.range,
    use,
    targets: targetsOf(searchFrom(workspace, document), use),
  }
}

/** An organisation of the register, wherever it is named; undefined for a name that the register does not have. */
export function organisationOf(name: string): NamedThing | undefined {
  const [official] = registerWordings(name)
  const range = {start: 0, end: 0}
  if (official === undefined) return undefined
  const names = {text: official, name: official, keys: [foldName(official)], looseKeys: []}
  const use: Use = {...names, sense: 'organisation', range, number: undefined, of: undefined}
  return {from: undefined, sense: 'organisation', origin: range, targets: [], use}
}

/**
 * All places that mean the thing, in the documents that may name it: by URI, in source order. With `only` those in
 * that document alone.
 */
export function referencesTo(workspace: Workspace, thing: NamedThing, only?: TorDocument): readonly Reference[] {
  const scope = scopeOf(workspace, thing)
  const usesIn = usesOfThing(workspace, thing, scope)
  const wordedIn = thing.sense === 'body' ? wordedReferences(workspace, thing.targets) : () => []
  return (only ? [only] : scope).flatMap(document => {
    const named = outermost(usesIn(document)).map(({range}): Reference => reference(thing, document, range, 'whole'))
    const worded = wordedIn(document).map(range => reference(thing, document, range, 'place'))
    const all = [...named, ...worded]
    return [...all, ...bareDefinitions(thing, document, all)].sort((a, b) => a.range.start - b.range.start)
  })
}

/** The documents in which the thing may be named: its family's, or all that name a national organisation. */
export function scopeOf(workspace: Workspace, {from, sense, use, targets}: NamedThing): readonly TorDocument[] {
  const own = from ? [from] : []
  if (sense === 'organisation' || sense === 'scheme') {
    return byUri([...own, ...documentsByAny(workspace, 'use', usesOfOrganisation(use))])
  }
  const definers = targets.flatMap(({uri}) => workspace.documents.get(uri) ?? [])
  return byUri([...own, ...definers].flatMap(each => [each, ...relativesOf(workspace, each)]))
}

function usesOfOrganisation(use: Use): readonly string[] {
  const wordings = registerWordings(use.name).flatMap(word => [`organisation ${foldName(word)}`, `short-form ${word}`])
  return [...lookupsOf(use), ...wordings]
}

type UsesIn = (document: TorDocument) => readonly Use[]

/** Finds the uses of a document that mean the thing. */
function usesOfThing(workspace: Workspace, thing: NamedThing, documents: readonly TorDocument[]): UsesIn {
  const {sense, use, from} = thing
  switch (sense) {
    case 'body':
      return looking([...keysOfBody(workspace, thing)].map(key => `body ${key}`))
    case 'organisation':
      return looking(usesOfOrganisation(use))
    case 'scheme':
    case 'document':
      return looking(lookupsOf(use))
    case 'short-form':
      return shortFormUses(workspace, from, use)
    case 'post':
      return postUses(use, documents)
    default:
      return partUses(workspace, thing)
  }
}

function looking(lookups: readonly string[]): UsesIn {
  return document => usesWith(document, lookups)
}

/** The names under which the family knows the body: those used at the cursor, and those of the documents it leads to. */
function keysOfBody(workspace: Workspace, {use, targets}: NamedThing): ReadonlySet<string> {
  const keys = new Set(use.keys)
  for (const target of targets) for (const name of bodyAt(workspace, target)?.names ?? []) keys.add(name)
  return keys
}

/** The same letters mean the same unless a document writes them out otherwise. */
function shortFormUses(workspace: Workspace, from: TorDocument | undefined, {name}: Use): UsesIn {
  const short = foldShort(name)
  const expansionsOf = (document: TorDocument): readonly string[] =>
    kinshipOf(document)
      .shortForms.filter(form => form.short === short)
      .map(({expansion}) => expansion.replace(/s$/, ''))
  const here = from ? expansionsOf(from) : []
  const meant = here.length > 0 || !from ? here : relativesOf(workspace, from).flatMap(expansionsOf)
  return document => {
    const written = expansionsOf(document)
    const means = written.length === 0 || meant.length === 0 || written.some(expansion => meant.includes(expansion))
    return means ? usesWith(document, [`short-form ${short}`]) : []
  }
}

/** Whose a plain "Head of Partnership" is, only a document that writes it in full can tell. */
function postUses(post: Use, documents: readonly TorDocument[]): UsesIn {
  const owned = documents.flatMap(looking(lookupsOf(post))).filter(({looseKeys}) => looseKeys.length === 0)
  const written = owned.find(use => isSamePost(post, use)) ?? post
  const keys = new Set([...post.keys, ...written.keys])
  const isWritten = written.looseKeys.length === 0
  const lookups = [...keys].map(key => `post ${key}`)
  return document => usesWith(document, lookups).filter(use => isWritten || use.keys.some(key => keys.has(key)))
}

/** Numbers are counted in each document anew. */
function partUses(workspace: Workspace, {use, targets}: NamedThing): UsesIn {
  const leadsThere = (document: TorDocument, other: Use) =>
    targetsOf(searchFrom(workspace, document), other).some(target => targets.some(each => isSamePlace(each, target)))
  return document =>
    usesOf(document).filter(
      other => other.sense === use.sense && other.number === use.number && leadsThere(document, other),
    )
}

/** Definitions that name the thing in other words: what a short form stands for, an objective's wording. */
function bareDefinitions({targets}: NamedThing, {uri}: TorDocument, found: readonly Reference[]): readonly Reference[] {
  return targets
    .filter(target => target.uri === uri && !found.some(({range}) => contains(target.range, range)))
    .map(({range}): Reference => ({uri, range, form: 'definition', defines: true}))
}

function reference(
  {sense, targets}: NamedThing,
  {uri, shortForms}: TorDocument,
  range: TextRange,
  form: Reference['form'],
): Reference {
  const isTarget = targets.some(target => target.uri === uri && contains(target.range, range))
  const isWrittenOut = () =>
    shortForms.some(({definitions}) => definitions.some(({short}) => short.range.start === range.start))
  return {uri, range, form, defines: isTarget || (sense === 'short-form' && isWrittenOut())}
}

/** A place that words alone mean, as a use. */
function useOfWords(
  workspace: Workspace,
  document: TorDocument,
  {
    sense,
    origin,
    targets,
  }: {readonly sense: MentionKind; readonly origin: TextRange; readonly targets: readonly Location[]},
): Use {
  const text = document.parsed.text.slice(origin.start, origin.end).replace(/\s+/g, ' ')
  const [body] = targets.flatMap(target => bodyAt(workspace, target)?.name ?? [])
  const name = sense === 'body' ? (body ?? text) : foldShort(text)
  const keys = [sense === 'body' ? foldName(name) : name]
  return {sense, range: origin, text, name, number: undefined, of: undefined, keys, looseKeys: []}
}

function outermost(uses: readonly Use[]): readonly Use[] {
  return uses.filter(use => !uses.some(other => other !== use && contains(other.range, use.range)))
}

function byUri(documents: readonly TorDocument[]): readonly TorDocument[] {
  return [...new Set(documents)].sort((a, b) => (a.uri < b.uri ? -1 : 1))
}
