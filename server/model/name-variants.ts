import {inflectedNamesOf} from './inflected-names'
import {lazily} from './lazily'
import type {Phrase, TorDocument} from './types'
import {wordsFor} from './unexplained-short-forms'

/** A place that names something, with the words used there. */
export type NamedPlace = Phrase

/**
 * Bodies and schemes that the document seems to call by several names: of each the first place of every name, in source
 * order; at least two.
 */
export const nameVariantsOf: (document: TorDocument) => readonly (readonly NamedPlace[])[] = lazily(document => [
  ...bodiesOf(document),
  ...schemesOf(document),
  ...inflectedNamesOf(document),
])

/** Words of scope before a body's name. "National" is none: the national network is another than the regional one. */
const scope = new Set(['the', 'regional', 'region', 'se', 'sw', 'ne', 'nw'])
/** A word that makes another body of the same kind. */
const contrast =
  /^(?:national|international|local|county|district|joint|sub|technical|youth|young|junior|north\w*|south\w*|east\w*|west\w*|central|former|new|interim|shadow|and|of|for)$/

interface Named extends NamedPlace {
  readonly core: readonly string[]
}

function bodiesOf(document: TorDocument): readonly (readonly NamedPlace[])[] {
  const own = ownWords(document)
  const title = (document.title?.text ?? '').toLowerCase()
  const names = firstOfEach(document.mentions.filter(({kind}) => kind === 'body'))
    // Everybody shortens the name of the body that the document is about.
    .filter(({text}) => !title.includes(text.toLowerCase()) && document.body?.text !== text)
    .map(place => ({...place, core: tokens(place.text).filter(word => !scope.has(word) && !own.has(word))}))
  const groups: Named[][] = []
  for (const name of names) {
    if (name.core.length < 2) continue
    const known = groups.find(group => group.some(other => areOne(other, name, document)))
    if (known) known.push(name)
    else groups.push([name])
  }
  return groups.filter(group => group.length > 1)
}

/** The words of the document's own place and the short forms of its own names: they tell whose a body is, not which. */
function ownWords({body, shortForms}: TorDocument): ReadonlySet<string> {
  const place = body?.place === undefined ? [] : tokens(body.place)
  const short = shortForms.filter(({expansion}) => expansion.text.toLowerCase() === body?.text.toLowerCase())
  return new Set([...place, ...short.map(each => each.short.text.toLowerCase())])
}

function areOne(a: Named, b: Named, {shortForms}: TorDocument): boolean {
  const isShortened = isPartOf(a.text, b.text) || isPartOf(b.text, a.text)
  if (a.core.join(' ') === b.core.join(' ')) return !isShortened
  const [shorter, longer] = a.core.length < b.core.length ? [a, b] : [b, a]
  const more = longer.core.filter(word => !shorter.core.includes(word))
  const lacks = shorter.core.filter(word => !longer.core.includes(word))
  if (lacks.length === 0 && more.length === 1 && shorter.core.length >= 4)
    return !contrast.test(more[0] ?? '') && !longer.text.split(' ').some(word => isShort(word))
  if (shortForms.some(({short}) => short.text.toLowerCase() === lacks[0])) return false
  return lacks.length === 1 && isShortFor(shorter.text, lacks[0] ?? '', longer, more)
}

/** True if the one word that the shorter name has for itself stands for all that the longer one has more. */
function isShortFor(text: string, word: string, longer: Named, more: readonly string[]): boolean {
  const short = text.split(' ').find(each => each.toLowerCase() === word) ?? ''
  if (!/^[A-Z]{2,}[a-z]?[A-Z]?$/.test(short)) return false
  const words = wordsFor(longer.text, short)
  return words !== undefined && more.every(each => tokens(words).includes(each))
}

/** Schemes that the register knows as one, with more than one long name or more than one short form. */
function schemesOf({mentions}: TorDocument): readonly (readonly NamedPlace[])[] {
  const schemes = mentions.filter(({kind}) => kind === 'scheme')
  return [...new Set(schemes.map(({name}) => name))].flatMap(name => {
    const places = firstOfEach(schemes.filter(each => each.name === name))
    const forms = [places.filter(({text}) => isShort(text)), places.filter(({text}) => !isShort(text))]
    return forms.filter(of => of.length > 1 && !of.some(({text}) => of.some(other => isPartOf(text, other.text))))
  })
}

function isShort(text: string): boolean {
  return /^[A-Z][A-Za-z]{1,9}$/.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) > 1
}

/** "Voluntary Returns Unit" is the end of "UKVI Voluntary Returns Unit". */
function isPartOf(text: string, other: string): boolean {
  return text !== other && other.toLowerCase().endsWith(text.toLowerCase())
}

/** The first place of each text, capitals and signs apart. */
function firstOfEach(places: readonly NamedPlace[]): readonly NamedPlace[] {
  return [
    ...new Map(places.toReversed().map(({text, range}) => [tokens(text).join(' '), {text, range}])).values(),
  ].sort((a, b) => a.range.start - b.range.start)
}

function tokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
