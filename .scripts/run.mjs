// Runs a TypeScript script of this folder: node .scripts/run.mjs NAME [ARGUMENTS]
import {existsSync, mkdirSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const [name, ...rest] = process.argv.slice(2)
const script = join(import.meta.dirname, `${name}.ts`)

if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(script)) {
  console.error(`There is no script .scripts/${name ?? 'NAME'}.ts.`)
  process.exit(2)
}

// Inside node_modules, so that the bundle finds the packages; one file per process, so that two runs do not meet.
const folder = join(root, 'node_modules/.cache/tor-docs')
const outfile = join(folder, `${name}-${process.pid}.mjs`)
mkdirSync(folder, {recursive: true})
process.on('exit', () => rmSync(outfile, {force: true}))
process.chdir(root)
process.argv = [process.argv[0], script, ...rest]

await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
await import(pathToFileURL(outfile).href)
