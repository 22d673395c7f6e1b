import {contains, type TextRange} from '../base/range'
import type {MentionKind, TorDocument} from '../model/types'
import {registerWordings} from '../vocabulary/register-entry'
import {searchFrom, type Search} from './body-targets'
import {meaningAt, usesAt} from './definitions'
import {relativesOf} from './family'
import {kinshipOf} from './kinship'
import {isSamePlace} from './locations'
import {documentsByAny} from './name-index'
import {foldName, foldShort} from './names'
import {isSamePost, targetsOf} from './use-targets'
import type {Location, Workspace} from './types'
import {usesOf, type Use} from './uses'
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
  if (!meaning) return longest && {sense: longest.sense, origin: longest.range, use: longest, targets: []}
  const {sense, origin, targets} = meaning
  const use = uses.find(({range}) => range.start === origin.start && range.end === origin.end)
  return {sense, origin, targets, use: use ?? useOfWords(workspace, document, meaning)}
}

/** All places that mean the thing, in the documents that may: by URI, in source order. */
export function referencesTo(workspace: Workspace, document: TorDocument, thing: NamedThing): readonly Reference[] {
  return referencesIn(workspace, document, thing)
}

/** The same in `documents` alone. `from` is the document in which the thing is named. */
export function referencesIn(
  workspace: Workspace,
  from: TorDocument,
  thing: NamedThing,
  documents?: readonly TorDocument[],
): readonly Reference[] {
  const scope = scopeOf(workspace, from, thing)
  const means = meaningTest(searchFrom(workspace, from), thing, scope)
  return (documents ?? scope).flatMap(document => {
    const uses = usesOf(document).filter(use => means(use, document))
    const named = outermost(uses).map(({range}): Reference => reference(thing, document.uri, range, 'whole'))
    const worded =
      thing.sense === 'body'
        ? wordedReferences(workspace, document, thing.targets).filter(
            range => !named.some(each => overlap(each, range)),
          )
        : []
    const all = [...named, ...worded.map(range => reference(thing, document.uri, range, 'place'))]
    return [...all, ...bareDefinitions(thing, document, all)].sort((a, b) => a.range.start - b.range.start)
  })
}

/** The documents in which the thing may be named: its family's, or all that name a national organisation. */
function scopeOf(
  workspace: Workspace,
  document: TorDocument,
  {sense, use, targets}: NamedThing,
): readonly TorDocument[] {
  if (sense === 'organisation' || sense === 'scheme') {
    return byUri([document, ...documentsByAny(workspace, 'use', usesOfOrganisation(use))])
  }
  const definers = targets.flatMap(({uri}) => workspace.documents.get(uri) ?? [])
  return byUri([document, ...definers].flatMap(each => [each, ...relativesOf(workspace, each)]))
}

function usesOfOrganisation({sense, name, keys}: Use): readonly string[] {
  const wordings = registerWordings(name).flatMap(word => [`organisation ${foldName(word)}`, `short-form ${word}`])
  return [...keys.map(key => `${sense} ${key}`), ...wordings]
}

type MeaningTest = (use: Use, document: TorDocument) => boolean

function meaningTest(search: Search, thing: NamedThing, documents: readonly TorDocument[]): MeaningTest {
  const {sense, use} = thing
  switch (sense) {
    case 'body':
      return sharing('body', keysOfBody(search, thing))
    case 'organisation':
      return organisationTest(use)
    case 'scheme':
    case 'document':
      return sharing(sense, new Set(use.keys))
    case 'short-form':
      return shortFormTest(search, use)
    case 'post':
      return postTest(use, documents)
    default:
      return partTest(search, thing)
  }
}

function sharing(sense: MentionKind, keys: ReadonlySet<string>): MeaningTest {
  return use => use.sense === sense && use.keys.some(key => keys.has(key))
}

/** The names under which the family knows the body: those used at the cursor, and those of the documents it leads to. */
function keysOfBody({workspace}: Search, {use, targets}: NamedThing): ReadonlySet<string> {
  const keys = new Set(use.keys)
  for (const {uri, range} of targets) {
    const document = workspace.documents.get(uri)
    if (!document) continue
    const constituted = document.constituted.some(body => body.range.start === range.start)
    if (!constituted) for (const name of kinshipOf(document).names) keys.add(name)
  }
  return keys
}

function organisationTest({name, keys}: Use): MeaningTest {
  const wordings = new Set(registerWordings(name))
  const folded = new Set([...keys, ...[...wordings].map(foldName)])
  return use =>
    use.sense === 'organisation'
      ? use.keys.some(key => folded.has(key))
      : use.sense === 'short-form' && wordings.has(use.name)
}

/** The same letters mean the same unless a document writes them out otherwise. */
function shortFormTest({workspace, document}: Search, {name}: Use): MeaningTest {
  const short = foldShort(name)
  const expansionsOf = (from: TorDocument): readonly string[] =>
    kinshipOf(from)
      .shortForms.filter(form => form.short === short)
      .map(({expansion}) => expansion.replace(/s$/, ''))
  const here = expansionsOf(document)
  const meant = here.length > 0 ? here : relativesOf(workspace, document).flatMap(expansionsOf)
  return (use, other) => {
    if (use.sense !== 'short-form' || foldShort(use.name) !== short) return false
    const written = expansionsOf(other)
    return written.length === 0 || meant.length === 0 || written.some(expansion => meant.includes(expansion))
  }
}

/** Whose a plain "Head of Partnership" is, only a document that writes it in full can tell. */
function postTest(post: Use, documents: readonly TorDocument[]): MeaningTest {
  const owned = documents.flatMap(usesOf).filter(use => use.sense === 'post' && use.looseKeys.length === 0)
  const written = owned.find(use => isSamePost(post, use)) ?? post
  const keys = new Set([...post.keys, ...written.keys])
  const isWritten = written.looseKeys.length === 0
  return use =>
    use.sense === 'post' &&
    (use.keys.some(key => keys.has(key)) || (isWritten && use.looseKeys.some(key => keys.has(key))))
}

function partTest({workspace}: Search, {use, targets}: NamedThing): MeaningTest {
  return (other, document) =>
    other.sense === use.sense &&
    other.number === use.number &&
    targets.length > 0 &&
    targetsOf(searchFrom(workspace, document), other).some(target => targets.some(each => isSamePlace(each, target)))
}

/** Definitions that name the thing in other words: what a short form stands for, an objective's wording. */
function bareDefinitions({targets}: NamedThing, {uri}: TorDocument, found: readonly Reference[]): readonly Reference[] {
  return targets
    .filter(target => target.uri === uri && !found.some(({range}) => contains(target.range, range)))
    .map(({range}): Reference => ({uri, range, form: 'definition', defines: true}))
}

function reference({targets}: NamedThing, uri: string, range: TextRange, form: Reference['form']): Reference {
  return {uri, range, form, defines: targets.some(target => target.uri === uri && contains(target.range, range))}
}

/** A place that words alone mean, as a use. */
function useOfWords(
  {documents}: Workspace,
  document: TorDocument,
  {
    sense,
    origin,
    targets,
  }: {readonly sense: MentionKind; readonly origin: TextRange; readonly targets: readonly Location[]},
): Use {
  const text = document.parsed.text.slice(origin.start, origin.end).replace(/\s+/g, ' ')
  const [body] = targets.flatMap(({uri}) => documents.get(uri)?.body?.text ?? [])
  const name = sense === 'body' ? (body ?? text) : foldShort(text)
  const keys = [sense === 'body' ? foldName(name) : name]
  return {sense, range: origin, text, name, number: undefined, of: undefined, keys, looseKeys: []}
}

function outermost(uses: readonly Use[]): readonly Use[] {
  return uses.filter(use => !uses.some(other => other !== use && contains(other.range, use.range)))
}

function overlap(a: {readonly range: TextRange}, b: TextRange): boolean {
  return a.range.start < b.end && b.start < a.range.end
}

function byUri(documents: readonly TorDocument[]): readonly TorDocument[] {
  return [...new Set(documents)].sort((a, b) => (a.uri < b.uri ? -1 : 1))
}
