import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {remark} from 'remark'
import {describe, expect, test} from 'vitest'
import {staleFiles} from '../.scripts/generated-files'
import {documentKinds} from '../server/vocabulary/elements'
import {rules} from '../server/rules/index'
import {inRepository} from './harness/files'
import {parseFixture} from './harness/fixture'

const helpHeadings = ['## Why it matters', '## What counts', '## How to fix it', '## When to switch it off']

describe.each(rules.map(rule => ({id: rule.id, rule})))('$id', ({id, rule}) => {
  test('has a file of its name', () => {
    expect(existsSync(inRepository(`server/rules/${id}.ts`)), `server/rules/${id}.ts`).toBe(true)
  })

  test('has a summary and help', () => {
    expect(rule.summary).toMatch(/^[A-Z].+\.$/)
    expect(rule.help.match(/^## .+$/gm), 'the headings of `help`').toEqual(helpHeadings)
    expect(rule.kinds.every(kind => documentKinds.includes(kind) && kind !== 'other')).toBe(true)
  })

  test.each(['reports', 'silent'])('has a fixture %s.md', name => {
    const path = `test/fixtures/rules/${id}/${name}.md`
    expect(existsSync(inRepository(path)), `Write ${path}; npm run new-rule writes both for a new rule.`).toBe(true)
    const {documents} = parseFixture(readFileSync(inRepository(path), 'utf8'))
    expect(documents.some(({annotations}) => annotations.length > 0)).toBe(name === 'reports')
  })

  test('has a page', () => {
    expect(existsSync(inRepository(`docs/rules/${id}.md`)), 'Run: npm run generate').toBe(true)
  })
})

test('every rule file is in the registry, in the order of the ids', () => {
  const files = readdirSync(inRepository('server/rules')).filter(name => name.endsWith('.ts'))
  const written = files
    .map(name => name.slice(0, -3))
    .filter(name => !['define', 'index', 'run', 'types'].includes(name))
  expect(
    rules.map(({id}) => id),
    'Add the line to server/rules/index.ts',
  ).toEqual(written.sort())
})

test('no page is left over from a rule that is gone', () => {
  const pages = readdirSync(inRepository('docs/rules')).map(name => name.replace(/\.md$/, ''))
  expect(
    pages.filter(page => !rules.some(({id}) => id === page)),
    'Delete these pages',
  ).toEqual([])
})

test('generated files are fresh', () => {
  expect(
    staleFiles(inRepository('')).map(({path}) => path),
    'Run: npm run generate',
  ).toEqual([])
})

test('docs/architecture.md names only paths that exist', ctx => {
  const file = inRepository('docs/architecture.md')
  if (!existsSync(file)) ctx.skip('docs/architecture.md is not written yet.')
  expect(pathsIn(readFileSync(file, 'utf8')).filter(path => !existsSync(inRepository(path)))).toEqual([])
})

/** What a Markdown text names as paths of the repository: code that begins with one of its folders. */
function pathsIn(markdown: string): readonly string[] {
  const folders = readdirSync(inRepository(''), {withFileTypes: true}).filter(entry => entry.isDirectory())
  const found: string[] = []
  const walk = (node: {type: string; value?: string; children?: readonly object[]}): void => {
    if (node.type === 'inlineCode' && node.value !== undefined) found.push(node.value)
    for (const child of node.children ?? []) walk(child as typeof node)
  }
  walk(remark().parse(markdown))
  // A path with a placeholder (`server/rules/<id>.ts`, `test/*.test.ts`) stands for many.
  return found.filter(
    code =>
      folders.some(({name}) => code.startsWith(`${name}/`)) &&
      !/[<*{ ]/.test(code) &&
      !/^(?:dist|node_modules)\//.test(code),
  )
}
