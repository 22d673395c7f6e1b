// npm run test:editor: the suite in both extension hosts of a real VS Code, then the packaged extension by hand.
import {spawnSync} from 'node:child_process'
import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {installCodeServer} from './code-server/install.mjs'
import {ensurePackages} from './code-server/packages.mjs'
import {desktopEditor, runOnDesktop} from './desktop.mjs'
import {runInBrowser} from './suite-in-browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How a suite can be run here, said on the console. */
async function launcher() {
  try {
    const executable = await desktopEditor()
    console.log(`Launcher: desktop VS Code (@vscode/test-electron), ${executable}`)
    return ({host, folder, tests}) =>
      runOnDesktop({executable, host, folder, extension: root, tests: path.join(root, tests)})
  } catch (error) {
    console.log(error.message)
  }
  console.log('Launcher: VS Code in the browser (code-server), in a headless Chromium')
  return ({host, folder, tests}) => runInBrowser({extension: root, host, folder, tests})
}

/** Runs the suite on a copy of the examples, because VS Code changes files. */
async function runSuite(launch, host) {
  console.log(`\nThe suite in the ${host === 'node' ? 'Node' : 'web worker'} extension host`)
  const copy = await mkdtemp(path.join(tmpdir(), 'tor-examples-'))
  try {
    await cp(path.join(root, 'examples'), copy, {recursive: true})
    return await launch({host, folder: copy, tests: `dist/test/${host === 'node' ? 'node' : 'browser'}.js`})
  } finally {
    await rm(copy, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  }
}

function runScript(...args) {
  const {status} = spawnSync(process.execPath, args, {cwd: root, stdio: 'inherit'})
  return status ?? 1
}

function need(status, what) {
  if (status !== 0) throw new Error(`${what}: failed`)
}

async function main() {
  const {values} = parseArgs({options: {only: {type: 'string'}}})
  const wanted = part => values.only === undefined || values.only === part
  need(runScript('esbuild.mjs', '--tests'), 'Building the suite')
  if (wanted('node') || wanted('web')) {
    const launch = await launcher()
    if (wanted('node')) need(await runSuite(launch, 'node'), 'The suite in the Node extension host')
    if (wanted('web')) need(await runSuite(launch, 'web'), 'The suite in the web worker extension host')
  }
  if (wanted('ui')) need(runScript('test/editor/screenshots.mjs'), 'The packaged extension, used by hand')
  console.log('\nEditor tests: all passed.')
}

ensurePackages({browser: true})
await installCodeServer()
main().catch(error => {
  console.error(error.message)
  process.exitCode = 1
})
