// The Debian packages that VS Code in the browser needs: compilers for its native parts, and a browser to test with.
// `node packages.mjs` installs what is missing (as root), and otherwise says what to install.
import {spawnSync} from 'node:child_process'
import {accessSync, constants, existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const packages = [
  {name: 'python3', isThere: () => isOnPath('python3')},
  {name: 'make', isThere: () => isOnPath('make')},
  {name: 'g++', isThere: () => isOnPath('g++')},
  {name: 'libkrb5-dev', isThere: () => process.platform !== 'linux' || existsSync('/usr/include/gssapi/gssapi.h')},
]
const browserPackage = {name: 'chromium', isThere: () => chromium() !== undefined}

/** The path of an installed Chromium or Chrome, or undefined. The variable CHROMIUM names another. */
export function chromium() {
  return process.env.CHROMIUM ?? ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean)
}

/** Full path of `program`, or undefined. */
export function onPath(program) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, program)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}

function isOnPath(program) {
  return onPath(program) !== undefined
}

/**
 * Sees to it that the packages are there: installs them where this process may, and otherwise fails with the
 * command to type. `browser`: a browser for tests is wanted too.
 */
export function ensurePackages({browser, compilers}) {
  const wanted = [...(compilers ? packages : []), ...(browser ? [browserPackage] : [])]
  const missing = wanted.filter(each => !each.isThere()).map(({name}) => name)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    throw new Error(`Missing: ${missing.join(', ')}. On Debian: sudo apt-get install -y ${missing.join(' ')}`)
  }
  console.log(`Installing the Debian packages ${missing.join(', ')} …`)
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', ...missing)
}

function aptGet(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  const {status, stderr} = spawnSync('apt-get', ['-q', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stderr.trim()}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensurePackages({browser: true, compilers: true})
    console.log('All Debian packages for the editor tests are there.')
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
