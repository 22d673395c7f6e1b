import type {DocumentKind} from '../model/types'
import type {IgnoredPlace} from '../rules/helpers/ignored'
import type {RunOptions} from '../rules/run'
import type {Rule} from '../rules/types'
import type {Configuration, Level, RuleLevels} from './configuration'
import {matcher} from './path-pattern'
import {levelsOfProfile} from './profile-levels'

/** How the rules are to run on one document: at which levels, and what is not to be reported, and what names the team adds. */
export type DocumentOptions = Required<Pick<RunOptions, 'severities' | 'ignores' | 'known'>>

/** Gives each document its options; `path` is relative to the folder of the configuration, with `/`. */
export type OptionsFor = (path: string, kind: DocumentKind) => DocumentOptions

/** What `configuration` means for the documents of its folder. */
export function optionsUnder(configuration: Configuration, rules: readonly Rule[]): OptionsFor {
  const {profile, profiles, overrides, ignores, organisations, shortForms, memberLists} = configuration
  const general = [...levelsOfProfile(profile, profiles, rules), configuration.rules]
  const special = overrides.map(override => ({matches: matcher(override.paths), levels: override.rules}))
  const places = ignores.map(({path, rule, text}) => ({
    matches: path === undefined ? () => true : matcher([path]),
    place: {rule, text} satisfies IgnoredPlace,
  }))
  const known = {organisations, shortForms, memberLists}
  return (path, kind) => ({
    known,
    severities: levelsFor(kind, [
      ...general,
      ...special.filter(({matches}) => matches(path)).map(({levels}) => levels),
    ]),
    ignores: places.filter(({matches}) => matches(path)).map(({place}) => place),
  })
}

/** Later levels win over earlier ones. */
function levelsFor(kind: DocumentKind, steps: readonly RuleLevels[]): Readonly<Record<string, Level>> {
  const found: Record<string, Level> = {}
  for (const step of steps) {
    for (const [id, level] of Object.entries(step)) {
      const own = typeof level === 'object' ? level[kind] : level
      if (own !== undefined) found[id] = own
    }
  }
  return found
}
