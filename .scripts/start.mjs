// npm start [-- FOLDER]: builds, prints the findings for the folder (default: the examples) and opens it in VS Code
// with the extension, where `code` is installed.
import {spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {onPath} from '../test/editor/code-server/packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The folder that was named, else the examples; ends with one line if there is no such folder. */
export function folderArgument() {
  const [named, ...others] = process.argv.slice(2)
  if (others.length > 0) stop('One folder at a time, please.')
  const folder = path.resolve(named ?? path.join(root, 'examples'))
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) stop(`There is no folder ${folder}.`)
  return folder
}

/** Says what is wrong in one line and ends with status 2. */
export function stop(message) {
  console.error(message)
  process.exit(2)
}

/** Runs a script of ours with Node; returns its exit status. */
export function runNode(...args) {
  return spawnSync(process.execPath, args, {cwd: root, stdio: 'inherit'}).status ?? 1
}

/** Opens `folder` in the VS Code that is installed here, with the extension from this folder; false if there is none. */
export function openInstalledEditor(folder) {
  const code = onPath('code')
  if (!code) return false
  const {status} = spawnSync(code, [`--extensionDevelopmentPath=${root}`, folder], {stdio: 'ignore'})
  if (status !== 0) console.log('VS Code is installed here, but it could not be opened.')
  else console.log(`VS Code opens ${path.relative(process.cwd(), folder) || folder} with the extension.`)
  return true
}

function main() {
  const folder = folderArgument()
  if (runNode('esbuild.mjs') !== 0) stop('The build failed.')
  console.log(`Findings in ${path.relative(process.cwd(), folder) || folder}:\n`)
  if (runNode('dist/cli.js', 'check', path.relative(root, folder) || '.') > 1) process.exitCode = 2
  console.log('')
  if (!openInstalledEditor(folder)) console.log('VS Code is not installed here; `npm run vscode` brings an editor.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
