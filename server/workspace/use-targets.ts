import {registerName, registerUri} from '../vocabulary/register/entry-page'
import type {TorDocument} from '../model/types'
import {byKind, foremost, nameTargets, shortTargets, type Search} from './body-targets'
import {areRelated, relativesOf} from './family'
import {documentsByAny} from './name-index'
import {foldName} from '../base/names'
import {formsOf} from './names'
import {documentTargets} from './document-targets'
import {partTargets} from './part-targets'
import {summaryOf} from './summary'
import type {Location} from './types'
import {usesOf, type Use} from './uses'

/** Where what a use names stands: none where that is nowhere, or not sure. */
export function targetsOf(search: Search, use: Use): readonly Location[] {
  switch (use.sense) {
    case 'body':
      return bodyTargets(search, use)
    case 'short-form':
      return shortFormTargets(search, use)
    case 'post':
      return postTargets(search, use)
    case 'organisation':
      return organisationTargets(search, use)
    case 'scheme':
      return expansionTargets(search, use)
    case 'document':
      return documentTargets(search, use)
    default:
      return partTargets(search, use)
  }
}

/** At the title of the body's document; else where a document of the family says that it exists. */
export function bodyTargets(search: Search, {keys, name}: Pick<Use, 'keys' | 'name'>): readonly Location[] {
  const names = new Set([foldName(name), ...keys])
  for (const folded of names) {
    const titles = nameTargets(search, folded)
    if (titles.length > 0) return titles
  }
  return constitutedTargets(search, names)
}

function constitutedTargets(search: Search, names: ReadonlySet<string>): readonly Location[] {
  const places = (document: TorDocument): readonly Location[] => {
    const shorts = summaryOf(document).shortForms
    return document.constituted
      .filter(({name}) => formsOf(name, shorts).some(form => names.has(form)))
      .map(({range}) => ({uri: document.uri, range}))
  }
  const here = places(search.document)
  if (here.length > 0) return here
  const holders = documentsByAny(search.workspace, 'constituted', names)
  const family = holders.filter(other => areRelated(search.own, summaryOf(other)))
  const [first] = byKind(family)
  return family.filter(({kind}) => kind === first?.kind).flatMap(places)
}

function shortFormTargets(search: Search, use: Use): readonly Location[] {
  const written = shortTargets(search, use.name)
  return written.length > 0 ? written : registerTargets(use.name)
}

/** A body of the family that bears the name; else the entry of the register. */
function organisationTargets(search: Search, use: Use): readonly Location[] {
  const titles = nameTargets(search, foldName(use.name))
  return titles.length > 0 ? titles : registerTargets(use.name)
}

/** The entry of the register for a name or short form of an organisation. */
export function registerTargets(name: string): readonly Location[] {
  const entry = registerName(name)
  return entry === undefined ? [] : [{uri: registerUri(entry), range: {start: 0, end: 0}}]
}

/** Where the text gives a scheme its short form. */
function expansionTargets({workspace, document}: Search, {keys}: Use): readonly Location[] {
  const places = (from: TorDocument): readonly Location[] =>
    from.shortForms
      .filter(({expansion}) => keys.includes(foldName(expansion.text)))
      .map(({expansion}) => ({uri: from.uri, range: expansion.range}))
  const here = places(document)
  return here.length > 0 ? here : relativesOf(workspace, document).flatMap(places)
}

/** Where the document, else its family, introduces a post. */
function postTargets(search: Search, use: Use): readonly Location[] {
  const introduced = (document: TorDocument): readonly Location[] =>
    usesOf(document)
      .filter(other => other.sense === 'post' && document.posts.some(({range}) => range.start === other.range.start))
      .filter(other => isSamePost(use, other))
      .map(({range}) => ({uri: document.uri, range}))
  const here = introduced(search.document)
  if (here.length > 0) return here
  const family = relativesOf(search.workspace, search.document).flatMap(introduced)
  return family.length > 0 ? family : titlesOf(search, use)
}

/** A role description has the post for its title. */
function titlesOf({workspace, own}: Search, {keys}: Use): readonly Location[] {
  const named = documentsByAny(workspace, 'name', keys)
  return foremost(named.filter(other => areRelated(own, summaryOf(other))))
}

/** True if both are surely one post: they share a sure name, or the owner that one names may be the other's. */
export function isSamePost(a: Use, b: Use): boolean {
  const sharesSure = a.keys.some(key => b.keys.includes(key))
  return sharesSure || a.keys.some(key => b.looseKeys.includes(key)) || b.keys.some(key => a.looseKeys.includes(key))
}
