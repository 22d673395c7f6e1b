import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../server/rules/index'
import type {Rule} from '../server/rules/types'
import {parseFixture, type FixtureDocument} from '../test/harness/fixture'
import {standardDocuments} from '../server/vocabulary/document-templates'
import {sectionTemplate} from '../server/vocabulary/templates'
import {configurationProperties, configurationSchema} from './configuration-schema'
import {rulePage, rulesIndex} from './rule-pages'

/** A file of the repository that follows from the rules. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** All generated files as they should be, for the repository at `root`. Throws if a rule has no reporting fixture. */
export function generatedFiles(root: string): readonly GeneratedFile[] {
  const pages = rules.map(rule => ({
    path: `docs/rules/${rule.id}.md`,
    text: rulePage({rule, example: exampleOf(root, rule), hasFix: existsSync(fixturePath(root, rule, 'fix'))}),
  }))
  const manifest = readFileSync(join(root, 'package.json'), 'utf8')
  return [
    {path: 'docs/rules.md', text: rulesIndex(rules)},
    ...pages,
    {path: 'schemas/tor.schema.json', text: `${JSON.stringify(configurationSchema(rules), null, 2)}\n`},
    {path: 'snippets/documents.json', text: `${JSON.stringify(documentSnippets(), null, 2)}\n`},
    {path: 'package.json', text: withRuleSettings(manifest, rules)},
  ]
}

/** Whole documents as contributed snippets. */
function documentSnippets(): Record<string, unknown> {
  return Object.fromEntries(
    standardDocuments(sectionTemplate).map(({title, prefix, description, snippet}) => [
      title,
      {prefix, description, body: snippet.split('\n')},
    ]),
  )
}

/** The generated files that are missing or differ from what they should be. */
export function staleFiles(root: string): readonly GeneratedFile[] {
  return generatedFiles(root).filter(({path, text}) => {
    const file = join(root, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
}

interface Manifest {
  readonly contributes?: {
    readonly configuration?: ConfigurationGroup | ConfigurationGroup[]
  }
}

interface ConfigurationGroup {
  readonly title?: string
  properties?: Record<string, unknown>
}

/** `package.json` with the settings that `.tor.json` has too, in the group "Rules". */
export function withRuleSettings(manifest: string, all: readonly Rule[]): string {
  const parsed = JSON.parse(manifest) as Manifest
  const configuration = parsed.contributes?.configuration
  const groups = Array.isArray(configuration) ? configuration : configuration ? [configuration] : []
  const group = groups.find(({properties}) => properties?.['tor.rules']) ?? groups.find(({title}) => title === 'Rules')
  if (!group) throw new Error('package.json contributes no group of settings with the title "Rules".')
  const settings = Object.entries(configurationProperties(all)).map(
    ([key, schema]) => [`tor.${key}`, {scope: 'resource', ...schema}] as const,
  )
  group.properties = {...group.properties, ...Object.fromEntries(settings)}
  return `${JSON.stringify(parsed, null, 2)}\n`
}

function exampleOf(root: string, rule: Rule): FixtureDocument {
  const fixture = parseFixture(readFileSync(fixturePath(root, rule, 'reports'), 'utf8'))
  const example = fixture.documents.find(({annotations}) => annotations.length > 0)
  if (!example) throw new Error(`${fixturePath('', rule, 'reports')} reports nothing.`)
  return example
}

function fixturePath(root: string, {id}: Rule, name: string): string {
  return join(root, `test/fixtures/rules/${id}/${name}.md`)
}
