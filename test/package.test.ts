import {build} from 'esbuild'
import {spawnSync} from 'node:child_process'
import {readFileSync, statSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {describe, expect, test} from 'vitest'
import {inRepository} from './harness/files'

// Needs `npm run build`, which `npm test` runs first.

test('the package holds what it must and nothing else', () => {
  const {stdout} = spawnSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], {
    cwd: inRepository(''),
    encoding: 'utf8',
    // The build of `vscode:prepublish` is not wanted here: listing must not change dist/.
    env: {...process.env, npm_config_ignore_scripts: 'true'},
  })
  const files = stdout.split('\n').filter(line => line !== '' && !line.startsWith('>'))
  expect(files.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/browser/extension.js',
    'dist/browser/server.js',
    'dist/cli.js',
    'dist/extension.js',
    'dist/server.js',
    'docs/images/icon.png',
    'package.json',
    'schemas/tor.schema.json',
    'snippets/business-plan.json',
    'snippets/documents.json',
    'snippets/pieces.json',
    'snippets/progress-report.json',
    'snippets/terms-of-reference.json',
    'syntaxes/tor.injection.tmLanguage.json',
  ])
})

describe('browser bundles', () => {
  test.each(['dist/browser/extension.js', 'dist/browser/server.js'])('%s needs no Node built-in', file => {
    const text = readFileSync(inRepository(file), 'utf8')
    const required = [...text.matchAll(/\brequire\(["'](?:node:)?([\w/]+)["']\)/g)].map(match => match[1] ?? '')
    expect(required.filter(name => builtinModules.includes(name))).toEqual([])
  })
})

/** Sizes in KiB with long names; what ships is a quarter less. A bundle that grows past its budget has taken something in. */
const budgets = {
  'dist/extension.js': 750,
  'dist/browser/extension.js': 700,
  'dist/server.js': 2350,
  'dist/browser/server.js': 2350,
  'dist/cli.js': 2450,
}

test.each(Object.entries(budgets))('%s stays under %d KiB', (file, budget) => {
  expect(statSync(inRepository(file)).size / 1024).toBeLessThan(budget)
})

test('the register of organisations, minified, stays under 150 kB', async () => {
  const {outputFiles} = await build({
    entryPoints: [inRepository('server/vocabulary/register/resolve.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  })
  expect(outputFiles[0]?.contents.length).toBeLessThan(150_000)
})
