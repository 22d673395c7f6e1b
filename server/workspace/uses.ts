import {contains, type TextRange} from '../base/range'
import {lazily} from '../model/lazily'
import type {Mention, MentionKind, TorDocument} from '../model/types'
import {isInCode} from '../syntax/markdown-places'
import {kinshipOf, namedShortsOf, type Kinship} from './kinship'
import {foldName} from '../base/names'
import {foldShort, formsOf, isSort} from './names'

/** Words of a document that name something, with what makes it the same thing as elsewhere. */
export interface Use {
  readonly sense: MentionKind
  readonly range: TextRange
  /** The words, on one line. */
  readonly text: string
  /** The same for all ways of naming one thing in this document. */
  readonly name: string
  /** Of a numbered part: its number, and the other document that it belongs to where the text names one. */
  readonly number: string | undefined
  readonly of: string | undefined
  /** Folded names: whoever in the family has one of them means the same. */
  readonly keys: readonly string[]
  /** Folded names that hold only where somebody writes them in full: whose "Head of Partnership" it must be. */
  readonly looseKeys: readonly string[]
}

type Keys = Pick<Use, 'keys' | 'looseKeys'>

/** All uses of `document` in source order, the longest at a place first. A document that is none of ours has none. */
export const usesOf = lazily((document): readonly Use[] => (document.kind === 'other' ? [] : readUses(document)))

/** What a use is looked up by: its sense, a blank, a folded name that is or may be meant. */
export function lookupsOf({sense, keys, looseKeys}: Use): readonly string[] {
  return [...keys, ...looseKeys].map(key => `${sense} ${key}`)
}

/** The uses of `document` with any of `lookups`, in no particular order. What else it names costs nothing. */
export function usesWith(document: TorDocument, lookups: Iterable<string>): readonly Use[] {
  const byLookup = usesByLookup(document)
  return [...new Set([...lookups].flatMap(lookup => byLookup.get(lookup) ?? []))]
}

/** Made when something is first looked for in the document. */
const usesByLookup = lazily((document): ReadonlyMap<string, readonly Use[]> => {
  const byLookup = new Map<string, Use[]>()
  for (const use of usesOf(document)) {
    for (const lookup of lookupsOf(use)) {
      const uses = byLookup.get(lookup)
      if (uses) uses.push(use)
      else byLookup.set(lookup, [use])
    }
  }
  return byLookup
})

function readUses(document: TorDocument): readonly Use[] {
  const shorts = namedShortsOf(document)
  const kin = kinshipOf(document)
  const owned = ownedPosts(document.mentions)
  const kept = new Map<string, Keys>()
  const keysFor = (mention: Mention): Keys => {
    const id = `${mention.kind} ${mention.name}`
    const keys = kept.get(id) ?? keysOfMention(mention, kin, {forms: name => formsOf(name, shorts), owned})
    kept.set(id, keys)
    return keys
  }
  const mentions = document.mentions
    .filter(({range}) => !isInCode(document.parsed, range))
    .map((mention): Use => {
      // Written out, because an object made of two others takes five times the memory.
      const {kind: sense, range, text, name, number, of} = mention
      const {keys, looseKeys} = keysFor(mention)
      return {sense, range, text, name, number, of, keys, looseKeys}
    })
  return [...mentions, ...groupsBesideMentions(document, kin)].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  )
}

/** The title's name in capitals, the front matter's, and siblings that are named by their places alone. */
function groupsBesideMentions(document: TorDocument, {names, type}: Kinship): readonly Use[] {
  const {body, siblings, mentions} = document
  const use = (text: string, range: TextRange, name: string, keys: readonly string[]): readonly Use[] =>
    mentions.some(each => each.kind === 'body' && each.range.start < range.end && range.start < each.range.end)
      ? []
      : [{sense: 'body', range, text, name, number: undefined, of: undefined, keys, looseKeys: []}]
  return [
    ...(body ? use(body.text, body.range, body.text, names) : []),
    ...siblings.flatMap(({text, place, range}) => {
      const name = `${place} ${body?.type ?? ''}`.trim()
      return use(text, range, name, type === undefined ? [] : [foldName(name)])
    }),
  ]
}

function keysOfMention(
  {kind, name}: Mention,
  kin: Kinship,
  {forms, owned}: {readonly forms: (name: string) => readonly string[]; readonly owned: ReadonlySet<string>},
): Keys {
  switch (kind) {
    case 'body':
      return isSort(name) ? {keys: under([...kin.circle, ...kin.parents], name), looseKeys: []} : sure(forms(name))
    case 'post':
      return owned.has(name) ? sure(forms(name)) : {keys: under(kin.circle, name), looseKeys: under(kin.parents, name)}
    case 'short-form':
      return sure([foldShort(name)])
    case 'document':
      return sure(forms(name))
    case 'organisation':
    case 'scheme':
      return sure([foldName(name)])
    default:
      return sure([name.toLowerCase()])
  }
}

function sure(keys: readonly string[]): Keys {
  return {keys, looseKeys: []}
}

function under(owners: readonly string[], name: string): readonly string[] {
  return [...new Set(owners)].map(owner => `${owner} ${foldName(name)}`)
}

/** "Head of Partnership" is anybody's; "Leader of Oskerley Council" and "WSMP Head of Partnership", which name a body, are not. */
function ownedPosts(mentions: readonly Mention[]): ReadonlySet<string> {
  const owned = new Set<string>()
  mentions.forEach((post, at) => {
    if (post.kind !== 'post') return
    // Mentions stand in order, so that those inside one follow it; an owner may begin where the post does.
    const around = mentions.slice(Math.max(0, at - 3), at + 6)
    if (around.some(other => other.kind !== 'post' && contains(post.range, other.range))) owned.add(post.name)
  })
  return owned
}
