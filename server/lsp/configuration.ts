import type {Severity} from '../rules/types'

/** What the user wants, read and checked. */
export interface Settings {
  /** The level of each rule whose level was changed; `off` silences it. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

export const defaultSettings: Settings = {severities: {}}

const levels: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off']

/** The settings, and one message in words about everything in them that cannot be used; undefined if all is well. */
export interface ReadSettings {
  readonly settings: Settings
  readonly problem: string | undefined
}

/**
 * Reads the section `tor` of the user's settings, `{rules: {id: level}}`. What is wrong in it is left at its default.
 * `ruleIds` are the rules that there are.
 */
export function readSettings(section: unknown, ruleIds: readonly string[]): ReadSettings {
  const rules = isRecord(section) ? section.rules : undefined
  if (rules === undefined || rules === null) return {settings: defaultSettings, problem: undefined}
  if (!isRecord(rules)) {
    return {
      settings: defaultSettings,
      problem: 'The setting “tor.rules” is not a list of rules with their levels, so every rule keeps its usual level.',
    }
  }
  const severities: Record<string, Severity | 'off'> = {}
  const problems: string[] = []
  for (const [id, level] of Object.entries(rules)) {
    const known = levels.find(each => each === level)
    if (!ruleIds.includes(id)) problems.push(`there is no rule “${id}”`)
    else if (known === undefined) problems.push(`the level of “${id}” must be one of ${levels.join(', ')}`)
    else severities[id] = known
  }
  const problem =
    problems.length === 0 ? undefined : `In the setting “tor.rules” ${problems.join('; ')}. The rest of it is in use.`
  return {settings: {severities}, problem}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
