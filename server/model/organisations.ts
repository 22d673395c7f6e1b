import {touches} from '../base/range'
import {remembering} from '../base/remembering'
import {identifyWording} from '../vocabulary/register/identify'
import {register} from '../vocabulary/register/register'
import type {MatchKind, Organisation} from '../vocabulary/register/types'
import {lazily} from './lazily'
import {shortFormsIn} from './mentions-short-forms'
import {textsOf} from './mentions-texts'
import {nameWords} from './mentions-words'
import {registerNamesIn} from './register-names'
import type {Phrase, TorDocument} from './types'

/** What of a document decides which body a name in its text means. */
export interface NameSetting {
  /** ISO; a name that passed on means the body that bore it then. Undefined: the present one. */
  readonly day: string | undefined
  /** Short forms that the document writes out in one way, with their words: they mean that and nothing else. */
  readonly expansions: ReadonlyMap<string, string>
}

/** A stretch of plain text that names an entry of the register; offsets count in that text. */
export interface OrganisationInText {
  readonly start: number
  readonly end: number
  readonly entry: Organisation
  readonly match: MatchKind
}

/** A place of a document that names an organisation, scheme, Act or sort of body of the register. */
export interface NamedOrganisation extends Phrase {
  readonly entry: Organisation
  readonly match: MatchKind
}

/**
 * The names of the register in running text, in order: in capitals, the longest at each place. Short forms count where
 * the document writes them out, or where they can mean one thing only. What might mean something else is left out.
 */
export function organisationsIn(plain: string, {day, expansions}: NameSetting): readonly OrganisationInText[] {
  const names = wordingsIn(plain).flatMap(({start, end, wording}): OrganisationInText[] => {
    const meant = meaningOf(wording, day)
    return meant ? [{start, end, ...meant}] : []
  })
  const shorts = shortFormsIn(plain, expansions).flatMap(({start, end, name}) => {
    if (names.some(each => each.start <= start && end <= each.end)) return []
    const written = expansions.get(name)
    if (written === undefined && !register().byTellingShortForm.has(name)) return []
    const meant = meaningOf(written ?? name, day)
    return meant ? [{start, end, entry: meant.entry, match: 'abbreviation' as const}] : []
  })
  return [...names, ...shorts].sort((a, b) => a.start - b.start)
}

/** What stands in a text as the register words it, whatever the document is about. */
const wordingsIn = remembering(plain => {
  const words = nameWords(plain)
  return registerNamesIn(words).map(({first, last, wording}) => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    wording,
  }))
})

function meaningOf(text: string, day: string | undefined) {
  const {claims, ambiguous} = identifyWording(text, day)
  return ambiguous ? undefined : claims[0]
}

/** What decides which bodies the names of `document` mean. */
export function settingOf({
  dated,
  period,
  shortForms,
}: Pick<TorDocument, 'dated' | 'period' | 'shortForms'>): NameSetting {
  return {
    day: dated?.from ?? dated?.until ?? period?.from ?? period?.until,
    expansions: new Map(
      shortForms
        .filter(({expansion, definitions}) => definitions.every(({expansion: {text}}) => text === expansion.text))
        .map(({short, expansion}) => [short.text, expansion.text]),
    ),
  }
}

/** Every place of `document` that names something of the register, in source order. */
export const organisationsOf: (document: TorDocument) => readonly NamedOrganisation[] = lazily(document => {
  const setting = settingOf(document)
  return textsOf(document.parsed).flatMap(({text}) =>
    organisationsIn(text.plain, setting).map(({start, end, entry, match}) => ({
      text: text.plain.slice(start, end),
      range: text.sourceOf(start, end),
      entry,
      match,
    })),
  )
})

/** The name of the register at `offset` of `document`, undefined where there is none. */
export function organisationAt(document: TorDocument, offset: number): NamedOrganisation | undefined {
  return organisationsOf(document).find(({range}) => touches(range, offset))
}
