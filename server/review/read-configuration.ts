import type {Node} from 'jsonc-parser'
import {documentKinds, elementNames} from '../vocabulary/elements'
import {profiles} from '../vocabulary/profiles'
import {requirements, type RequiredSections} from '../vocabulary/profiles/profile'
import {
  emptyConfiguration,
  levels,
  type Configuration,
  type ConfigurationProblem,
  type ConfiguredIgnore,
  type LevelByKind,
  type Override,
  type OwnProfile,
  type RuleLevels,
} from './configuration'
import {
  entriesOf,
  namedEntries,
  parseJson,
  rangeOf,
  readList,
  readNamed,
  readRecord,
  readText,
  readWord,
  reportUnknown,
  required,
  type Entry,
  type Read,
  type Report,
} from './json-reader'
import {chainOf, circleOf} from './profile-chain'
import {readFamily} from './read-families'
import {readMemberList} from './read-member-lists'
import {readOrganisations, readShortForms} from './read-names'
import {readProfileWords, reportStrangeTemplates, wordKeys} from './read-profile-words'

/** A configuration with everything in it that cannot be used. */
export interface ReadConfiguration {
  readonly configuration: Configuration
  readonly problems: readonly ConfigurationProblem[]
}

/** No configuration that a person wrote is longer; the reader calls itself at each bracket. */
const longest = 200_000

/** The names that may stand at the top. A new key needs its line here, in {@link readKeys} and in the schema. */
export const configurationKeys = [
  '$schema',
  'profile',
  'rules',
  'overrides',
  'ignores',
  'profiles',
  'organisations',
  'shortForms',
  'memberLists',
  'families',
] as const

/**
 * Reads the text of a `.tor.json`, or of the settings `tor` as JSON, which hold other keys besides (`isWhole` false).
 * What cannot be used is a problem, the rest is in use. `ruleIds` are the rules that there are. Never throws.
 */
export function readConfiguration(text: string, ruleIds: readonly string[], isWhole = true): ReadConfiguration {
  const problems: ConfigurationProblem[] = []
  const report: Report = (node, message, severity = 'error') =>
    void problems.push({range: rangeOf(node), severity, message})
  try {
    if (text.length > longest) throw new RangeError()
    const root = parseJson(text.replace(/^\ufeff/, ' '), problems)
    const configuration = root ? readKeys(root, ruleIds, {report, isWhole}) : emptyConfiguration
    return {configuration, problems: problems.sort((a, b) => a.range.start - b.range.start)}
  } catch {
    const message = 'This is too long or too deeply nested to be read as settings.'
    return {configuration: emptyConfiguration, problems: [{range: {start: 0, end: 1}, severity: 'error', message}]}
  }
}

function readKeys(
  root: Node,
  ruleIds: readonly string[],
  {report, isWhole}: {readonly report: Report; readonly isWhole: boolean},
): Configuration {
  const entries = namedEntries(root, configurationKeys, 'setting', isWhole ? report : () => {})
  const read = <T>(name: (typeof configurationKeys)[number], reader: Read<T>): T | undefined => {
    const value = entries.get(name)?.value
    return value && reader(value, report)
  }
  const configuration = {
    profile: read('profile', readText),
    rules: read('rules', levelsReader(ruleIds)) ?? {},
    overrides: read('overrides', readList(overrideReader(ruleIds))) ?? [],
    ignores: read('ignores', readList(ignoreReader(ruleIds))) ?? [],
    profiles: read('profiles', readRecord(profileReader(ruleIds))) ?? {},
    organisations: read('organisations', readOrganisations) ?? [],
    shortForms: read('shortForms', readShortForms) ?? new Map<string, string | undefined>(),
    memberLists: read('memberLists', readList(readMemberList)) ?? [],
    families: read('families', readList(readFamily)) ?? [],
  }
  checkProfiles(entries, configuration, report)
  return configuration
}

const readOneLevel = readWord(levels, 'level')

const readLevels = readNamed(documentKinds, 'kind of document', readOneLevel)

const readLevel: Read<LevelByKind> = (node, report) =>
  node.type === 'object' ? readLevels(node, report) : readOneLevel(node, report)

function levelsReader(ruleIds: readonly string[]): Read<RuleLevels> {
  return readNamed(ruleIds, 'rule', readLevel)
}

function overrideReader(ruleIds: readonly string[]): Read<Override> {
  return (node, report) => {
    const entries = namedEntries(node, ['paths', 'rules'], 'setting here', report)
    const paths = required('paths', entries, node, report)
    const rules = required('rules', entries, node, report)
    if (!paths || !rules) return undefined
    return {
      paths: readList(readText)(paths.value, report) ?? [],
      rules: levelsReader(ruleIds)(rules.value, report) ?? {},
    }
  }
}

function ignoreReader(ruleIds: readonly string[]): Read<ConfiguredIgnore> {
  return (node, report) => {
    const entries = namedEntries(node, ['rule', 'path', 'text', 'reason'], 'setting here', report)
    const read = (name: string): string | undefined => {
      const value = entries.get(name)?.value
      return value && readText(value, report)
    }
    const named = required('rule', entries, node, report)
    const rule = named && readText(named.value, report)
    if (named && rule !== undefined && !ruleIds.includes(rule))
      reportUnknown(named.value, rule, ruleIds, 'rule', report)
    if (!entries.has('reason')) report(node, 'The next reader needs a reason: add "reason": "…".', 'warning')
    read('reason')
    return rule === undefined ? undefined : {rule, path: read('path'), text: read('text')}
  }
}

function profileReader(ruleIds: readonly string[]): Read<OwnProfile> {
  return (node, report) => {
    const entries = namedEntries(node, ['extends', 'sections', 'rules', ...wordKeys], 'setting here', report)
    const base = entries.get('extends')?.value
    const sections = entries.get('sections')?.value
    const rules = entries.get('rules')?.value
    return {
      extends: base && readText(base, report),
      sections: (sections && readSections(sections, report)) ?? {},
      rules: (rules && levelsReader(ruleIds)(rules, report)) ?? {},
      words: readProfileWords(entries, report),
    }
  }
}

const readSections: Read<RequiredSections> = readNamed(
  documentKinds,
  'kind of document',
  readNamed(elementNames, 'section', readWord(requirements, 'requirement')),
)

function checkProfiles(
  entries: ReadonlyMap<string, Entry>,
  {profile, profiles: own}: Configuration,
  report: Report,
): void {
  const names = [...profiles.map(({name}) => name), ...Object.keys(own)]
  const chosen = entries.get('profile')?.value
  if (chosen && profile !== undefined && !names.includes(profile)) {
    reportUnknown(chosen, profile, names, 'profile', report)
  }
  const owned = entries.get('profiles')?.value
  for (const {name, key, value} of owned ? entriesOf(owned, () => {}) : []) {
    const base = own[name]?.extends
    const at = entriesOf(value, () => {}).find(each => each.name === 'extends')?.value ?? key
    if (profiles.some(each => each.name === name)) {
      report(key, `“${name}” is a profile that comes with the product. Give yours another name and extend it.`)
    }
    const chain = chainOf(name, own)
    reportStrangeTemplates(
      value,
      [chain.base, ...chain.own].flatMap(({words}) => words ?? []),
      report,
    )
    if (base === undefined) continue
    if (!names.includes(base)) reportUnknown(at, base, names, 'profile', report)
    const circle = circleOf(name, own)
    if (circle)
      report(at, `The profile extends itself (${circle.join(' → ')}), so this line is left out. Extend another.`)
  }
}
