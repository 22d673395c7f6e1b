// The desktop VS Code, given or downloaded, through @vscode/test-electron.
import {downloadAndUnzipVSCode, runTests, SilentReporter} from '@vscode/test-electron'
import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {editorCache} from './code-server/install.mjs'
import {onPath} from './code-server/packages.mjs'

const updateServer = 'https://update.code.visualstudio.com/api/releases/stable'

/**
 * The path of a desktop VS Code: the one that VSCODE_EXECUTABLE names, else a downloaded one. Fails with one plain
 * line when there is none, within seconds when there is no network.
 */
export async function desktopEditor() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE
  if (process.platform === 'linux' && !hasDisplay() && !onPath('xvfb-run')) {
    throw new Error('Desktop VS Code: there is no display here, and no xvfb-run.')
  }
  const reachable = await fetch(updateServer, {signal: AbortSignal.timeout(8000)}).then(
    answer => answer.ok,
    () => false,
  )
  if (!reachable) throw new Error('Desktop VS Code: it cannot be downloaded, its server cannot be reached.')
  console.log(`Downloading VS Code into ${editorCache} …`)
  try {
    const cachePath = path.join(editorCache, 'desktop')
    return await downloadAndUnzipVSCode({cachePath, timeout: 30_000, reporter: new SilentReporter()})
  } catch (error) {
    throw new Error(`Desktop VS Code: the download failed (${String(error.message).split('\n')[0]}).`, {cause: error})
  }
}

/** True if a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/** Runs the suite `tests` in the extension host `host` (`node` or `web`) of `executable`; resolves to its exit status. */
export function runOnDesktop({executable, extension, tests, folder, host}) {
  const args = [fileURLToPath(import.meta.url), '--executable', executable, '--extension', extension]
  args.push('--tests', tests, '--folder', folder, '--host', host)
  const [program, ...before] = hasDisplay() ? [process.execPath] : ['xvfb-run', '-a', process.execPath]
  return spawnSync(program, [...before, ...args], {stdio: 'inherit'}).status ?? 1
}

async function main() {
  const word = {type: 'string'}
  const {values} = parseArgs({options: {executable: word, extension: word, tests: word, folder: word, host: word}})
  const launchArgs = [values.folder, '--disable-workspace-trust', '--disable-gpu']
  if (process.getuid?.() === 0) launchArgs.push('--no-sandbox')
  if (values.host === 'web') launchArgs.push('--extensionDevelopmentKind=web')
  await runTests({
    vscodeExecutablePath: values.executable,
    extensionDevelopmentPath: values.extension,
    extensionTestsPath: values.tests,
    launchArgs,
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch(error => {
    console.error(error.message)
    process.exitCode = 1
  })
}
