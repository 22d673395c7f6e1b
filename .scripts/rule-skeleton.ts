/** A file that `npm run new-rule` writes. */
export interface SkeletonFile {
  readonly path: string
  readonly text: string
}

/** What keeps `id` from becoming a rule beside the rules `known`, in one sentence; undefined if nothing does. */
export function refusal(id: string, known: readonly string[]): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    return `"${id}" is no id for a rule: name the problem in two or more lower-case words, such as "missing-quorum".`
  }
  if (['define', 'index', 'run', 'types'].includes(id) || known.includes(id)) return `The rule "${id}" exists already.`
  return undefined
}

/** The rule and its two fixtures, to be filled in. */
export function skeleton(id: string): readonly SkeletonFile[] {
  const fixtures = `test/fixtures/rules/${id}`
  return [
    {path: `server/rules/${id}.ts`, text: ruleFile(id)},
    {path: `${fixtures}/reports.md`, text: reportsFixture(id)},
    {path: `${fixtures}/silent.md`, text: silentFixture},
  ]
}

/** `registry`, the text of server/rules/index.ts, with the rule `id` in it, everything in the order of the ids. */
export function withRegistryLine(registry: string, id: string): string {
  const name = camelCase(id)
  const imports = [...registry.matchAll(/^import \{rule as (\w+)\} from '\.\/([a-z-]+)'$/gm)]
  const entries = [...imports.map(([, known, file]) => ({known, file})), {known: name, file: id}]
  entries.sort((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : 1))
  const importLines = entries.map(({known, file}) => `import {rule as ${known}} from './${file}'`).join('\n')
  const list = entries.map(({known}) => `  ${known},`).join('\n')
  return registry
    .replace(/(?:^import \{rule as \w+\} from '\.\/[a-z-]+'\n)+/m, () => `${importLines}\n`)
    .replace(/(: readonly Rule\[\] = \[)[^\]]*\]/, (_all, opening: string) => `${opening}\n${list}\n]`)
}

function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
}

function ruleFile(id: string): string {
  return `import {defineRule, finding} from './define'

export const help = \`
## Why it matters

Say what goes wrong in practice, and on which guidance the rule rests.

## What counts

Say what satisfies the rule, also without a heading.

## How to fix it

Say what to write.

## When to switch it off

Say for which groups the rule is wrong.
\`

export const rule = defineRule({
  id: '${id}',
  kinds: ['terms-of-reference'],
  severity: 'warning',
  summary: 'One sentence for an officer.',
  help,
  *check({document}) {
    // Ask the model only: \`document.elements\`, \`document.chair\` and the like. If a fact is missing, extend the model first.
    if (document.title === undefined) return
    yield finding(document.title.range, 'What is the case. What was expected: what to do.')
  },
})
`
}

function reportsFixture(id: string): string {
  return `# Harbour Group Terms of Reference
^"Harbour Group Terms of Reference" warning ${id}: What is the case. What was expected: what to do.

Paste a few lines here that the rule must report.
`
}

const silentFixture = `# Harbour Group Terms of Reference

Paste real wordings here that the rule must not report.
`
