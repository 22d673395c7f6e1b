import {profiles} from '../vocabulary/profiles'
import type {RequiredSections, Requirement} from '../vocabulary/profiles/profile'
import type {Rule, Severity} from '../rules/types'
import type {DocumentKind} from '../model/types'
import type {Level, LevelByKind, OwnProfile, RuleLevels} from './configuration'

type OwnProfiles = Readonly<Record<string, OwnProfile>>

/** The names from `name` back to itself if that profile extends itself, directly or through others. */
export function circleOf(name: string, own: OwnProfiles): readonly string[] | undefined {
  const seen = [name]
  for (let at = extendedBy(name, own); at !== undefined; at = extendedBy(at, own)) {
    if (at === name) return [...seen, name]
    if (seen.includes(at)) return undefined
    seen.push(at)
  }
  return undefined
}

/**
 * The levels that a profile asks for, those of the profiles that it extends first; later ones win. An unknown name
 * gives those of the profile that is in force where nothing is said.
 */
export function levelsOfProfile(
  name: string | undefined,
  own: OwnProfiles,
  rules: readonly Rule[],
): readonly RuleLevels[] {
  const steps: RuleLevels[] = []
  const seen = new Set<string>()
  let at = name
  for (; at !== undefined && !seen.has(at); at = extendedBy(at, own)) {
    seen.add(at)
    const profile = Object.hasOwn(own, at) ? own[at] : undefined
    if (!profile) break
    steps.unshift(levelsOfSections(profile.sections, rules), profile.rules)
  }
  const base = profiles.find(each => each.name === at) ?? profiles[0]
  return [levelsOfSections(base.sections, rules), ...steps]
}

function extendedBy(name: string, own: OwnProfiles): string | undefined {
  return Object.hasOwn(own, name) ? own[name]?.extends : undefined
}

/** A section that is missing is reported by the rule `missing-…` of its name. */
function levelsOfSections(sections: RequiredSections, rules: readonly Rule[]): RuleLevels {
  const found: Record<string, Exclude<LevelByKind, Level>> = {}
  for (const [kind, wanted] of Object.entries(sections)) {
    for (const [element, requirement] of Object.entries(wanted)) {
      const rule = rules.find(({id}) => id === `missing-${element}`)
      if (rule) found[rule.id] = {...found[rule.id], [kind as DocumentKind]: levelFor(requirement, rule.severity)}
    }
  }
  return found
}

function levelFor(requirement: Requirement, usual: Severity): Level {
  if (requirement === 'required') return 'error'
  if (requirement === 'expected') return 'warning'
  return usual === 'hint' ? 'hint' : 'information'
}
