import {lazily} from '../model/lazily'
import type {DocumentKind, StatedFamily, TorDocument} from '../model/types'
import {foldName} from '../base/names'
import {foldShort, formsOf, isSort, type NamedShort} from './names'

/** The names by which a document is tied to others, in folded words and without places in the text. */
export interface Kinship {
  readonly uri: string
  readonly kind: DocumentKind
  /** What the team says: it comes before all that follows from names. */
  readonly family: StatedFamily | undefined
  /** The folders above the file, outermost first. */
  readonly folders: readonly string[]
  /** The body's name in all its forms. */
  readonly names: readonly string[]
  /** The same, and the name of the partnership whose board or executive the body is. */
  readonly circle: readonly string[]
  readonly place: string | undefined
  readonly type: string | undefined
  /** The parent body's name in all its forms, and the partnership whose board or executive it is. */
  readonly parents: readonly string[]
  /** Short forms that a document without a parent uses and does not write out: one may be the name of its partnership. */
  readonly calls: readonly string[]
  /** The bodies that this one answers to, each in all forms of its name. */
  readonly reportsTo: readonly string[]
  /** The places of siblings that the text names. */
  readonly siblingPlaces: readonly string[]
  readonly shortForms: readonly ShortName[]
}

/** A short form that a document writes out; `expansion` is folded. */
export interface ShortName {
  readonly short: string
  readonly expansion: string
}

/** The kinship of `document`, made once. */
export const kinshipOf = lazily(readKinship)

/** The short forms that `document` writes out, as written. */
export const namedShortsOf = lazily(({shortForms}): readonly NamedShort[] =>
  shortForms.map(({short, expansion}) => ({short: short.text, expansion: expansion.text})),
)

function readKinship(document: TorDocument): Kinship {
  const {uri, kind, family, body, siblings, reportsTo} = document
  const shorts = namedShortsOf(document)
  const folders = uri.split(/[/\\]/).slice(0, -1)
  const stated = family ? formsOf(family.name, shorts) : []
  const isGroup = family?.role === 'groups'
  const above = parentNames(document).flatMap(name => formsOf(name, shorts))
  const parents = [...tiesOf(above, folders), ...(isGroup ? stated : [])]
  const names = body ? formsOf(body.text, shorts) : []
  const whole = [...names, ...names.flatMap(name => underParents(name, [...parents, ...stated]))]
  // A plan or report is the partnership's own document.
  const full = family?.role === 'plans' || family?.role === 'reports' ? [...whole, ...stated] : whole
  return {
    uri,
    kind,
    family,
    folders,
    names: [...new Set(full)],
    circle: [...new Set([...tiesOf(full, folders), ...(isGroup ? [] : stated)])],
    place: body?.place === undefined ? undefined : foldName(body.place),
    type: body?.type === undefined ? undefined : foldName(body.type),
    parents,
    calls: parents.length > 0 ? [] : unexplained(document),
    reportsTo: [...new Set(reportsTo.flatMap(({name, text}) => [name, text].flatMap(each => formsOf(each, shorts))))],
    siblingPlaces: siblings.map(({place}) => foldName(place)),
    shortForms: shorts.map(({short, expansion}) => ({short: foldShort(short), expansion: foldName(expansion)})),
  }
}

function unexplained({mentions, shortForms}: TorDocument): readonly string[] {
  const written = new Set(shortForms.map(({short}) => short.text))
  const used = mentions.filter(({kind, name}) => kind === 'short-form' && name.length >= 4 && !written.has(name))
  return [...new Set(used.map(({name}) => foldName(name)))]
}

/** The parent; of one that is called by its sort alone ("the Migration Board") also the partnership whose it may be. */
function parentNames(document: TorDocument): readonly string[] {
  const name = parentName(document)
  if (name === '' || !isSort(foldName(name))) return [name]
  const own = foldName(document.body?.text ?? '')
  const partnerships = document.shortForms.flatMap(({expansion: {text}}) =>
    /\bpartnership\b/i.test(text) && foldName(text) !== own ? [text] : [],
  )
  return [name, ...partnerships.slice(0, 1)]
}

/** The parent as the text means it: "the Executive Board" is that of the partnership that the document names. */
function parentName({parent, mentions}: TorDocument): string {
  const mention = mentions.find(({kind, range}) => kind === 'body' && range.end === parent?.range.end)
  return mention?.name ?? parent?.text ?? ''
}

/** Names that tie documents to one another. "Executive Board" alone is anybody's: it ties those of one folder only. */
function tiesOf(names: readonly string[], folders: readonly string[]): readonly string[] {
  const own = names.filter(name => !isSort(name))
  const sorts = names.filter(isSort).map(name => `${name} in ${folders.join('/')}`)
  return [...withPartnerships(own), ...sorts]
}

/** Adds to names such as "eastern partnership executive board" the partnership that they begin with. */
function withPartnerships(names: readonly string[]): readonly string[] {
  const partnerships = names.map(name =>
    name.replace(
      / (?:(?:executive |management |partnership |regional |strategic |steering )?board|executive (?:group|committee))$/,
      '',
    ),
  )
  return [...new Set([...names, ...partnerships])]
}

/** "Executive Board" alone could be anybody's: with the names of the bodies above it is not. */
function underParents(name: string, parents: readonly string[]): readonly string[] {
  return name.split(' ').length > 2 ? [] : parents.map(parent => `${parent} ${name}`)
}
