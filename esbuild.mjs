// Bundles the extension, the language server and the command line into dist/, for Node and for the browser.
// usage: node esbuild.mjs [--production] [--tests] [--watch]
import {build, context} from 'esbuild'
import {chmod, stat} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * The options of every bundle that is shipped. In the browser bundles a Node built-in does not resolve,
 * so one that slips in stops the build.
 */
export function productBundles({production = false} = {}) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    target: 'es2022',
    // A server starts sooner with a third less to read; names stay, for the log and for people who look.
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: production,
    // Node prints the whole line in which something failed.
    lineLimit: 160,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  }
  const node = {...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main']}
  const web = {...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser']}
  return [
    {...node, entryPoints: ['client/node/main.ts'], outfile: 'dist/extension.js', external: ['vscode']},
    {...node, entryPoints: ['server/main/node.ts'], outfile: 'dist/server.js'},
    {...node, entryPoints: ['server/main/cli.ts'], outfile: 'dist/cli.js', banner: {js: '#!/usr/bin/env node'}},
    {
      ...web,
      format: 'cjs',
      entryPoints: ['client/browser/main.ts'],
      outfile: 'dist/browser/extension.js',
      external: ['vscode'],
    },
    // A worker has no `document`: some packages have a build of their own for it.
    {
      ...web,
      conditions: ['worker', 'browser'],
      format: 'iife',
      entryPoints: ['server/main/browser.ts'],
      outfile: 'dist/browser/server.js',
    },
  ]
}

/** The editor suite for the two extension hosts; never shipped. */
function testBundles() {
  const [node, , , web] = productBundles()
  return [
    {
      ...node,
      entryPoints: ['test/editor/suite/node.ts'],
      outfile: 'dist/test/node.js',
      external: ['vscode', 'mocha'],
      sourcemap: 'inline',
    },
    {
      ...web,
      entryPoints: ['test/editor/suite/browser.ts'],
      outfile: 'dist/test/browser.js',
      define: {global: 'globalThis'},
      sourcemap: 'inline',
    },
  ]
}

async function main() {
  const {values} = parseArgs({
    options: {production: {type: 'boolean'}, tests: {type: 'boolean'}, watch: {type: 'boolean'}},
  })
  const bundles = [...productBundles(values), ...(values.tests ? testBundles() : [])]
  if (values.watch) {
    const contexts = await Promise.all(bundles.map(options => context({...options, logLevel: 'info'})))
    await Promise.all(contexts.map(each => each.watch()))
    return
  }
  await Promise.all(bundles.map(options => build(options)))
  await chmod(`${root}dist/cli.js`, 0o755)
  if (values.production) await printSizes(bundles.map(({outfile}) => outfile))
}

async function printSizes(files) {
  for (const file of files) {
    const {size} = await stat(root + file)
    console.log(`${String(Math.ceil(size / 1024)).padStart(6)} KiB  ${file}`)
  }
}

// esbuild has printed what is wrong; a stack trace of this script would only hide it.
if (process.argv[1] === fileURLToPath(import.meta.url)) main().catch(() => (process.exitCode = 1))
