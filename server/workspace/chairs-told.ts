import {contains, type TextRange} from '../base/range'
import {allSentencesOf, type Sentence} from '../model/all-sentences'
import {nameHeads} from '../vocabulary/name-heads'
import type {Phrase, TorDocument} from '../model/types'
import {searchFrom} from './body-targets'
import {documentsByAny} from './name-index'
import {kinshipOf} from './kinship'
import {foldName, wordsOf} from '../base/names'
import {targetsOf} from './use-targets'
import type {Workspace} from './types'
import {usesOf, type Use} from './uses'

/** A sentence of one document that says who chairs the body of another, whose own terms name somebody else. */
export interface ChairToldOtherwise {
  readonly told: Phrase
  readonly body: string
  readonly terms: TorDocument
  /** Whom the terms name. */
  readonly holder: Phrase
}

const chair = '[Cc]hair(?:person|man|woman)?'
const deputy = `(?: and (?:the )?(?:[Dd]eputy|[Vv]ice)[- ]${chair})?`
/** "The Chair of the Board will also be Chair of the …" */
const sameChair = new RegExp(
  `\\b[Tt]he ${chair}${deputy} of (?:the|this) ([A-Za-z -]{3,60}?) (?:will|shall|is|are)(?: also)?(?: be| act as)?(?: also)?(?: the)? (?=${chair}${deputy} of |$)`,
)
const chairOf = new RegExp(`${chair} of (?:the )?$`)
const chairedBy =
  /^,?\s(?:(?:which|that) )?(?:(?:is|are|will be|shall be) )?(?:normally |currently )?chaired by (?:the )?([^.;,()]{4,90}?)(?=[.;,()]|$| who | and (?:is|its|the|meets) )/

/** Where `document` says otherwise who chairs a body than the terms of reference of that body do. */
export function chairsToldOtherwise(workspace: Workspace, document: TorDocument): readonly ChairToldOtherwise[] {
  const bodies = usesOf(document).filter(({sense}) => sense === 'body' || sense === 'short-form')
  return allSentencesOf(document).flatMap(sentence => {
    if (!/\bchair/i.test(sentence.text)) return []
    const whole = sentence.rangeOf(0, sentence.text.length)
    return bodies
      .filter(({range}) => contains(whole, range))
      .flatMap(use => toldOf(workspace, document, {sentence, use}) ?? [])
  })
}

interface Naming {
  readonly sentence: Sentence
  readonly use: Use
}

function toldOf(workspace: Workspace, document: TorDocument, naming: Naming): ChairToldOtherwise | undefined {
  const [start, end] = placeIn(naming)
  const {text, rangeOf} = naming.sentence
  const own = sameChair.exec(text)
  const isOwn = own?.[1] !== undefined && chairOf.test(text.slice(own.index, start)) && names(document, own[1])
  const by = chairedBy.exec(text.slice(end))
  const holder = isOwn ? `chair of ${document.body?.text ?? ''}` : (by?.[1] ?? '')
  const terms = holder === '' ? undefined : termsOf(workspace, document, naming.use)
  const stated = terms?.chair.holder
  if (!terms || !stated || !isOtherPost(holder, stated.text) || areYearsApart(document, terms)) return undefined
  // Whoever chairs one body may be the leader who chairs the other.
  if (isOwn ? isNamedHere(document, stated) : /\bchair/i.test(`${holder} ${stated.text}`)) return undefined
  const from = isOwn ? own.index : start
  const range = rangeOf(from, isOwn ? end : end + (by?.[0].length ?? 0))
  return {told: {text: text.slice(from, end), range}, body: naming.use.text, terms, holder: stated}
}

function isNamedHere({chair: {holder: own}}: TorDocument, stated: Phrase): boolean {
  return own !== undefined && postIn(own.text) !== undefined && !isOtherPost(own.text, stated.text)
}

/** Offsets of the use in the sentence's text. */
function placeIn({sentence: {text, rangeOf}, use}: Naming): readonly [number, number] {
  for (let at = text.indexOf(use.text); at >= 0; at = text.indexOf(use.text, at + 1))
    if (isSame(rangeOf(at, at + use.text.length), use.range)) return [at, at + use.text.length]
  return [0, 0]
}

function isSame(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end
}

function names({body}: TorDocument, words: string): boolean {
  return ` ${foldName(body?.text ?? '')}`.endsWith(` ${foldName(words)}`)
}

/** The terms of reference of the body; a short form that nobody writes out is that of a body which names ours. */
function termsOf(workspace: Workspace, document: TorDocument, use: Use): TorDocument | undefined {
  const targets = targetsOf(searchFrom(workspace, document), use).flatMap(({uri}) => workspace.documents.get(uri) ?? [])
  const known = targets.length > 0 || use.sense !== 'short-form' ? targets : calledBy(workspace, document, use.name)
  const terms = known.filter(({kind, uri}) => kind === 'terms-of-reference' && uri !== document.uri)
  return terms.length === 1 ? terms[0] : undefined
}

function calledBy(workspace: Workspace, document: TorDocument, short: string): readonly TorDocument[] {
  const own = kinshipOf(document)
  const naming = documentsByAny(
    workspace,
    'use',
    own.names.map(name => `body ${name}`),
  )
  return naming.filter(({uri, body}) => {
    const initials = wordsOf(body?.type ?? '').map(({folded}) => folded.charAt(0))
    const isNear = uri.split(/[/\\]/).slice(0, -1).join('/') === own.folders.join('/')
    return isNear && initials.length > 2 && initials.join('') === short.toLowerCase()
  })
}

/** True if both are posts, and not one: other nouns, or other owners of the same. Persons may hold any post. */
function isOtherPost(one: string, other: string): boolean {
  const [a, b] = [postIn(one), postIn(other)]
  if (a === undefined || b === undefined) return false
  if (a !== b) return !foldName(one).includes(b) && !foldName(other).includes(a)
  const [mine, theirs] = [ownersIn(one), ownersIn(other)]
  return mine.length > 0 && theirs.length > 0 && !mine.some(word => theirs.includes(word))
}

function postIn(text: string): string | undefined {
  const words = wordsOf(text).map(({folded}) => folded)
  return words.find((word, i) => {
    const head = nameHeads.get(word)
    return head?.kind === 'post' && (!head.after || head.after.includes(words[i - 1] ?? ''))
  })
}

/** Words in capitals that are neither the post's nor those of any council. */
function ownersIn(text: string): readonly string[] {
  const plain = /^(?:the|council|county|borough|city|district|board|partnership|and|of)$/
  return wordsOf(text)
    .filter(
      ({text: word, folded}) =>
        /^\p{Lu}/u.test(word) && !plain.test(folded) && !nameHeads.has(folded) && folded !== 'chief',
    )
    .map(({folded}) => folded)
}

/** Papers of different times may each be right. */
function areYearsApart(a: TorDocument, b: TorDocument): boolean {
  const [one, other] = [a, b].map(({dated, period}) => (period?.from ?? dated?.from)?.slice(0, 4))
  return one !== undefined && other !== undefined && Math.abs(Number(one) - Number(other)) > 1
}
