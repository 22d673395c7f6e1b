import picomatch from 'picomatch/posix'
import type {DocumentKind} from '../model/types'
import type {IgnoredPlace} from '../rules/helpers/ignored'
import type {RunOptions} from '../rules/run'
import type {Rule} from '../rules/types'
import type {Configuration, Level, RuleLevels} from './configuration'
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

/** A pattern without a slash is about the file's name; one that ends in a slash means everything in that folder. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(pattern => {
    const glob = pattern.replace(/^\.\//, '').replace(/\/$/, '/**')
    // Groups that repeat could make the matching of a hostile pattern endless.
    return picomatch(glob, {dot: true, basename: !glob.includes('/'), noextglob: true})
  })
  return path => matchers.some(matches => matches(path))
}
