import {createRangeSet} from '../base/range'
import {remembering} from '../base/remembering'
import {britishSigns, pastWords, publications} from '../vocabulary/past-words'
import {foldWording, looseKey} from '../vocabulary/register/fold'
import {identify, isKnown} from '../vocabulary/register/identify'
import type {Claim} from '../vocabulary/register/types'
import {wordingsOf} from '../vocabulary/register/wordings'
import {cutAtArticles} from './inflected-names'
import {lazily} from './lazily'
import {readsAsName} from './member-organisation'
import {textsOf} from './mentions-texts'
import {nameRuns, nameWords} from './mentions-words'
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
  const taken = createRangeSet(exact.map(({range}) => range))
  const take = (names: readonly Phrase[], isSlip: (claim: Claim, text: string) => boolean) => {
    for (const {text, range} of names) {
      if (!readsAsName(text) || taken.meets(range)) continue
      const {claims, ambiguous} = identify(text, day)
      const [claim] = claims
      if (!claim || ambiguous || !isSlip(claim, text)) continue
      found.push({text, range, ...claim})
      taken.add(range)
    }
  }
  take(
    [...members, ...mentions.filter(({kind}) => named.has(kind))],
    (claim, text) => claim.match === 'misspelling' || isNamedKind(claim, text),
  )
  take(runsOf(document), isMisspelt)
  return [...found, ...misspeltActs(document, day).filter(({range}) => !taken.meets(range))]
}

/** True if a word is spelt wrongly; posts and groups ("Directors of Housing") are no more than like a name. */
function isMisspelt({entry, match}: Claim, text: string): boolean {
  const key = looseKey(foldWording(text))
  return match === 'misspelling' && !wordingsOf(entry).some(form => looseKey(foldWording(form.text)).includes(key))
}

/** Words with capitals that stand together and that the register may know: a name with a slip in its last word ends like none ("Home Offise"). */
function runsOf({parsed}: TorDocument): readonly Phrase[] {
  return textsOf(parsed).flatMap(({text, form}) =>
    form === 'heading'
      ? []
      : runsIn(text.plain).map(({start, end, words}) => ({text: words, range: text.sourceOf(start, end)})),
  )
}

const runsIn = remembering(plain => {
  const words = nameWords(plain)
  const runs = nameRuns(words).flatMap(run => cutAtArticles(words, run))
  return runs.flatMap(({first, last}) => {
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
    const name = plain.slice(start, end)
    return last > first && readsAsName(name) && isKnown(name) ? [{start, end, words: name}] : []
  })
})

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
