import type {TextRange} from '../base/range'
import type {DocumentKind, FamilyRole} from '../model/types'
import type {Severity} from '../rules/types'
import type {StandardMemberList} from '../vocabulary/member-lists'
import type {OwnOrganisation} from '../vocabulary/own-names'
import type {RequiredSections} from '../vocabulary/profiles/profile'
import type {ProfileWords} from '../vocabulary/profiles/profile-words'

/** The name of the file at the root of a folder in which a team says what it wants. */
export const configurationFile = '.tor.json'

export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly (
  Severity | 'off'
)[]
export type Level = (typeof levels)[number]

/** One level for all documents, or one for each kind of document that is named. */
export type LevelByKind = Level | Partial<Readonly<Record<DocumentKind, Level>>>

/** The levels of rules by their ids. */
export type RuleLevels = Partial<Readonly<Record<string, LevelByKind>>>

/** Other levels for some files. */
export interface Override {
  /** Patterns such as `drafts/**`; without a slash they are about the file's name. */
  readonly paths: readonly string[]
  readonly rules: RuleLevels
}

/** Findings that are right by the rule and wanted all the same. */
export interface ConfiguredIgnore {
  readonly rule: string
  /** A pattern as in {@link Override}; undefined for all files. */
  readonly path: string | undefined
  /** Words of the line that the finding is about; undefined for any. */
  readonly text: string | undefined
}

/** A team's own profile: another one, and what differs from it. */
export interface OwnProfile {
  readonly extends: string | undefined
  readonly sections: RequiredSections
  readonly rules: RuleLevels
  /** Undefined where it adds none. */
  readonly words: ProfileWords | undefined
}

/** Documents that a team says belong together. */
export interface OwnFamily {
  /** The partnership's name. */
  readonly name: string
  readonly documents: readonly FamilyDocuments[]
}

/** Documents that have one role in a family. */
export interface FamilyDocuments {
  readonly role: FamilyRole
  /** A pattern as in {@link Override}. */
  readonly path: string
  /** Where the pattern stands in the configuration. */
  readonly range: TextRange
}

/** What `.tor.json` or the settings say, read and checked. */
export interface Configuration {
  /** Undefined where none is chosen. */
  readonly profile: string | undefined
  readonly rules: RuleLevels
  readonly overrides: readonly Override[]
  readonly ignores: readonly ConfiguredIgnore[]
  readonly profiles: Readonly<Record<string, OwnProfile>>
  /** Organisations beside those of the register; where both have a name, these are meant. */
  readonly organisations: readonly OwnOrganisation[]
  /** Short forms with their words; undefined for those that need none. */
  readonly shortForms: ReadonlyMap<string, string | undefined>
  /** Standard members of bodies of the team; they come before the lists that the product knows. */
  readonly memberLists: readonly StandardMemberList[]
  /** A document belongs to the first family that has it. */
  readonly families: readonly OwnFamily[]
}

export const emptyConfiguration: Configuration = {
  profile: undefined,
  rules: {},
  overrides: [],
  ignores: [],
  profiles: {},
  organisations: [],
  shortForms: new Map(),
  memberLists: [],
  families: [],
}

/** Something in a configuration that cannot be used as it stands; the rest of it is in use. */
export interface ConfigurationProblem {
  readonly range: TextRange
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** `shared` over `own`: what a team says together wins over the settings of one person. */
export function mergeConfigurations(own: Configuration, shared: Configuration): Configuration {
  return {
    profile: shared.profile ?? own.profile,
    rules: {...own.rules, ...shared.rules},
    overrides: [...own.overrides, ...shared.overrides],
    ignores: [...own.ignores, ...shared.ignores],
    profiles: {...own.profiles, ...shared.profiles},
    organisations: [...own.organisations, ...shared.organisations],
    shortForms: new Map([...own.shortForms, ...shared.shortForms]),
    memberLists: [...shared.memberLists, ...own.memberLists],
    families: [...shared.families, ...own.families],
  }
}
