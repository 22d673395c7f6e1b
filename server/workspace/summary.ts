import type {TorDocument} from '../model/types'
import {foldName, foldShort, formsOf} from './names'
import type {DocumentKind} from '../model/types'

/**
 * What other documents need to know of one document, in folded words and without places in the text: it stays equal
 * while its author types elsewhere, so that siblings need not be looked at again.
 */
export interface Summary {
  readonly uri: string
  readonly kind: DocumentKind
  /** The folders above the file, outermost first. */
  readonly folders: readonly string[]
  /** The body's name in all its forms. */
  readonly names: readonly string[]
  readonly place: string | undefined
  readonly type: string | undefined
  /** The parent body's name in all its forms. */
  readonly parents: readonly string[]
  /** The places of siblings that the text names. */
  readonly siblingPlaces: readonly string[]
  readonly shortForms: readonly ShortName[]
}

/** A short form that a document writes out; `expansion` is folded. */
export interface ShortName {
  readonly short: string
  readonly expansion: string
}

const summaries = new WeakMap<TorDocument, Summary>()

/** The summary of `document`, made once. */
export function summaryOf(document: TorDocument): Summary {
  const known = summaries.get(document)
  if (known) return known
  const summary = summarise(document)
  summaries.set(document, summary)
  return summary
}

/** True if other documents see no difference between the two. */
export function sameSummary(a: Summary, b: Summary): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function summarise({uri, kind, body, parent, siblings, shortForms}: TorDocument): Summary {
  const shorts = shortForms.map(({short, expansion}) => ({short: short.text, expansion: expansion.text}))
  return {
    uri,
    kind,
    folders: uri.split(/[/\\]/).slice(0, -1),
    names: body ? formsOf(body.text, shorts) : [],
    place: body?.place === undefined ? undefined : foldName(body.place),
    type: body?.type === undefined ? undefined : foldName(body.type),
    parents: parent ? formsOf(parent.text, shorts) : [],
    siblingPlaces: siblings.map(({place}) => foldName(place)),
    shortForms: shorts.map(({short, expansion}) => ({short: foldShort(short), expansion: foldName(expansion)}))
  }
}
