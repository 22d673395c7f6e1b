import type {RequiredSections, Requirement} from '../vocabulary/profiles/profile'
import type {Rule, Severity} from '../rules/types'
import type {DocumentKind} from '../model/types'
import type {Configuration, Level, LevelByKind, RuleLevels} from './configuration'
import {chainOf} from './profile-chain'

/** The levels that a profile asks for, those of the profiles that it extends first; later ones win. */
export function levelsOfProfile(
  name: string | undefined,
  ownProfiles: Configuration['profiles'],
  rules: readonly Rule[],
): readonly RuleLevels[] {
  const {base, own} = chainOf(name, ownProfiles)
  return [
    levelsOfSections(base.sections, rules),
    ...own.flatMap(({sections, rules: levels}) => [levelsOfSections(sections, rules), levels]),
  ]
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
