// Brings VS Code for the browser (code-server) and the Node it runs on into a cache folder, once.
import {spawn} from 'node:child_process'
import {createWriteStream, existsSync} from 'node:fs'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {homedir} from 'node:os'
import path from 'node:path'
import {ensurePackages} from './packages.mjs'

const version = '4.139.1'
const nodePackage = `node-${process.platform}-${process.arch}`
const nodeVersion = '24.21.0'

/** Where downloaded editors are kept; the variable TOR_EDITOR_CACHE names another folder. */
export const editorCache = path.resolve(
  process.env.TOR_EDITOR_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'vscode-e2e'),
)
const folder = path.join(editorCache, `code-server-${version}`)
const complete = path.join(folder, '.complete')
const nodeFolder = path.join(folder, 'node_modules', nodePackage)

/** The Node that code-server runs on, and its start script; there after {@link installCodeServer}. */
export const codeServerNode = path.join(nodeFolder, 'bin/node')
export const codeServerScript = path.join(folder, 'node_modules/code-server/out/node/entry.js')

/** Installs code-server unless it is there. Fails with one plain line when the network or a compiler is missing. */
export async function installCodeServer() {
  if (existsSync(complete)) return
  ensurePackages({compilers: true})
  await needRegistry()
  console.log(`Installing VS Code for the browser (code-server ${version}) into ${folder}`)
  console.log('This happens once: 0.8 GB, about three minutes.')
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder, {recursive: true})
  const dependencies = {'code-server': version, [nodePackage]: nodeVersion}
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({private: true, dependencies}))
  // code-server's scripts refuse any Node but 24, which only the first step brings.
  await step('downloading', ['install', '--ignore-scripts', '--no-audit', '--no-fund'])
  await step('building native parts', ['rebuild', 'code-server', 'argon2'], {
    PATH: path.join(nodeFolder, 'bin') + path.delimiter + process.env.PATH,
    npm_config_nodedir: nodeFolder,
  })
  await writeFile(complete, '')
}

async function needRegistry() {
  const {code} = await npm(
    ['view', `code-server@${version}`, 'version', '--fetch-retries=0', '--fetch-timeout=10000'],
    {
      timeout: 20_000,
    },
  )
  if (code !== 0) throw new Error('VS Code for the browser cannot be installed: the npm registry cannot be reached.')
}

async function step(what, args, env = {}) {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  const ticker = setInterval(() => console.log(`  ${what}: ${seconds()} …`), 20_000)
  const log = path.join(folder, 'install.log')
  const {code} = await npm(args, {cwd: folder, env, log})
  clearInterval(ticker)
  if (code !== 0) {
    const end = (await readFile(log, 'utf8')).trim().split('\n').slice(-12).join('\n')
    throw new Error(`VS Code for the browser cannot be installed: ${what} failed. The end of ${log}:\n${end}`)
  }
  console.log(`  ${what}: done in ${seconds()}`)
}

function npm(args, {cwd = editorCache, env = {}, log, timeout} = {}) {
  return new Promise((resolve, reject) => {
    const options = {env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe'], ...(timeout ? {timeout} : {})}
    const child = spawn('npm', args, {...options, cwd: existsSync(cwd) ? cwd : undefined})
    const sink = log ? createWriteStream(log, {flags: 'a'}) : undefined
    for (const stream of [child.stdout, child.stderr]) {
      if (sink) stream.pipe(sink, {end: false})
      else stream.resume()
    }
    child.once('error', reject)
    child.once('close', code => (sink ? sink.end(() => resolve({code})) : resolve({code})))
  })
}
