import {meets} from '../base/range'
import {britishSigns, pastWords, publications} from '../vocabulary/past-words'
import {foldWording} from '../vocabulary/register/fold'
import {identify} from '../vocabulary/register/identify'
import type {Claim} from '../vocabulary/register/types'
import {lazily} from './lazily'
import {readsAsName} from './member-organisation'
import {misspeltActs} from './misspelt-acts'
import {organisationsOf, settingOf, type NamedOrganisation} from './organisations'
import type {Phrase, TorDocument} from './types'

/**
 * Every place of the document that names something of the register, slips of spelling and single bodies of a sort that
 * is no more included, in source order. These two count only where other words show that the document is about the United Kingdom: names abroad are alike.
 */
export const namedBodiesOf: (document: TorDocument) => readonly NamedOrganisation[] = lazily(document => {
  const exact = organisationsOf(document)
  const slips = isBritish(document) ? slipsBeside(exact, document) : []
  return [...exact, ...slips].sort((a, b) => a.range.start - b.range.start)
})

/** True if the document speaks of the United Kingdom, or names one of its bodies in the right form. */
export const isBritish: (document: TorDocument) => boolean = lazily(
  document =>
    britishSigns.test(document.parsed.text) ||
    organisationsOf(document).some(({match, text, entry}) => match === 'name' && text.includes(' ') && !entry.isKind),
)

/** How a place speaks of a body: as it was, as the author of a paper, or as one that is there. */
export type Telling = 'past' | 'author' | 'present'

/** What the words around `name` tell of the body, by words ("formerly"), by a year up to `until`, or by a title after it. */
export function tellingOf({parsed: {text}}: TorDocument, {range}: Phrase, until: string): Telling {
  const before = /[^.;!?\n\t|]{0,200}$/.exec(text.slice(Math.max(0, range.start - 200), range.start))?.[0] ?? ''
  const after = /^[^.;!?\n\t|]{0,120}/.exec(text.slice(range.end, range.end + 120))?.[0] ?? ''
  const years = `${before} ${after}`.match(/\b(?:19|20)\d\d\b/g) ?? []
  if (publications.test(after)) return 'author'
  const isPast = [before, after].some(words => pastWords.test(words)) || years.some(year => year <= until.slice(0, 4))
  return isPast ? 'past' : 'present'
}

const named = new Set<string>(['organisation', 'scheme', 'document', 'body'])

function slipsBeside(exact: readonly NamedOrganisation[], document: TorDocument): readonly NamedOrganisation[] {
  const {mentions, memberGroups, parsed} = document
  const {day} = settingOf(document)
  const members = memberGroups.flatMap(group => group.members.map(member => beforeBracket(member, parsed.text)))
  const found: NamedOrganisation[] = []
  for (const {text, range} of [...members, ...mentions.filter(({kind}) => named.has(kind))]) {
    if (!readsAsName(text) || [...exact, ...found].some(other => meets(other.range, range))) continue
    const {claims, ambiguous} = identify(text, day)
    const [claim] = claims
    if (claim && !ambiguous && (claim.match === 'misspelling' || isNamedKind(claim, text))) {
      found.push({text, range, ...claim})
    }
  }
  const taken = [...exact, ...found]
  return [...found, ...misspeltActs(document, day).filter(({range}) => !taken.some(other => meets(other.range, range)))]
}

/** "Eastern Wendmere Primary Care Trust": one body of a sort, by the last of its words. */
function isNamedKind({entry}: Claim, text: string): boolean {
  const name = foldWording(text)
  const ends = [foldWording(entry.name), ...entry.shortForms.map(foldWording)]
  return entry.isKind && entry.until !== undefined && ends.some(end => name.endsWith(` ${end}`))
}

/** "Harbour Trust (HT)" without its bracket, where the text stands as it reads. */
function beforeBracket({text, range}: Phrase, source: string): Phrase {
  const [outside = ''] = text.split(' (')
  const end = range.start + outside.length
  return source.slice(range.start, end) === outside ? {text: outside, range: {start: range.start, end}} : {text, range}
}
