// Runs code-server on a free loopback port, with a profile of its own that leaves nothing behind.
import {spawn} from 'node:child_process'
import {createWriteStream} from 'node:fs'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {codeServerNode, codeServerScript} from './install.mjs'

const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // In the browser it is on, and what a test changes would be there in the next one.
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

/** A throw-away profile: settings, extensions and state in one temporary folder, until `remove()`. */
export async function newProfile(settings = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tor-editor-'))
  const file = name => path.join(folder, name)
  await mkdir(file('data/User'), {recursive: true})
  await writeFile(file('data/User/settings.json'), JSON.stringify({...quietSettings, ...settings}))
  await writeFile(file('config.yaml'), 'auth: none\ncert: false\n')
  return {
    folder,
    args: ['--config', file('config.yaml'), '--user-data-dir', file('data'), '--extensions-dir', file('extensions')],
    env: {
      ...process.env,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      // Where it leaves its sockets behind.
      XDG_RUNTIME_DIR: folder,
      // Without a gallery of its own it would ask the public one.
      EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    },
    remove: () => rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}),
  }
}

/** Installs a packaged extension into `profile`. */
export async function installExtension(profile, vsix) {
  const child = spawn(codeServerNode, [codeServerScript, ...profile.args, '--install-extension', path.resolve(vsix)], {
    env: profile.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = collect(child)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`The extension ${vsix} cannot be installed:\n${said.text}`)
}

/**
 * Starts the server; resolves to `{url, stop}` once it listens. `testDriver` lets the page's address name an
 * extension and a test suite to load, which a built VS Code otherwise ignores.
 */
export async function startServer(profile, {testDriver = false} = {}) {
  const args = ['--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-telemetry', '--disable-update-check']
  args.push('--disable-workspace-trust', '--disable-getting-started-override', '--ignore-last-opened')
  if (testDriver) args.push('--vscode-option', 'enable-smoke-test-driver')
  // A process group of its own, so that stop() ends extension hosts and language servers too.
  const child = spawn(codeServerNode, [codeServerScript, ...profile.args, ...args], {
    env: profile.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(path.join(profile.folder, 'server.log'))
  child.stdout.pipe(log, {end: false})
  child.stderr.pipe(log, {end: false})
  const exited = new Promise(resolve => child.once('exit', resolve))
  const end = signal => {
    try {
      process.kill(-child.pid, signal)
    } catch {
      // Already gone.
    }
  }
  const stop = async () => {
    end('SIGTERM')
    await Promise.race([exited, new Promise(resolve => setTimeout(resolve, 5000))])
    end('SIGKILL')
    log.end()
  }
  try {
    return {url: await listening(child, exited), stop}
  } catch (error) {
    await stop()
    throw error
  }
}

function listening(child, exited) {
  const said = collect(child)
  return new Promise((resolve, reject) => {
    const fail = why => reject(new Error(`VS Code for the browser ${why}:\n${said.text}`))
    const timer = setTimeout(() => fail('did not start within a minute'), 60_000)
    child.stdout.on('data', () => {
      const found = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said.text)
      if (!found) return
      clearTimeout(timer)
      resolve(found[1])
    })
    child.once('error', reject)
    void exited.then(code => {
      clearTimeout(timer)
      fail(`ended (${code})`)
    })
  })
}

function collect(child) {
  const said = {text: ''}
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said.text += chunk))
  return said
}
