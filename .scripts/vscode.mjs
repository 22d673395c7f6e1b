// npm run vscode [-- FOLDER]: VS Code with the extension on the folder (default: the examples). The installed VS Code;
// else one that @vscode/test-electron downloads; else VS Code in the browser, until Ctrl+C.
import {spawn} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {installCodeServer} from '../test/editor/code-server/install.mjs'
import {workbenchAddress} from '../test/editor/code-server/page.mjs'
import {installExtension, newProfile, startServer} from '../test/editor/code-server/server.mjs'
import {desktopEditor, hasDisplay} from '../test/editor/desktop.mjs'
import {folderArgument, openInstalledEditor, runNode, stop} from './start.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Opens a downloaded desktop VS Code and leaves it running. */
async function openDownloaded(folder) {
  if (!hasDisplay()) throw new Error('Desktop VS Code: there is no display here.')
  const executable = await desktopEditor()
  const args = [`--extensionDevelopmentPath=${root}`, folder]
  spawn(executable, args, {detached: true, stdio: 'ignore'}).unref()
  console.log('VS Code opens the folder with the extension.')
}

/** Serves VS Code for the browser on this machine until Ctrl+C. */
async function serveInBrowser(folder) {
  await installCodeServer()
  const vsix = path.join(root, 'dist/tor-docs.vsix')
  if (runNode('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', vsix) !== 0) {
    throw new Error('The extension could not be packaged.')
  }
  const profile = await newProfile()
  await installExtension(profile, vsix)
  const server = await startServer(profile)
  console.log(`\nVS Code with the extension: ${workbenchAddress(server, folder)}\nCtrl+C ends it.`)
  await new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
  })
  await server.stop()
  await profile.remove()
}

async function main() {
  const folder = folderArgument()
  if (runNode('esbuild.mjs') !== 0) stop('The build failed.')
  if (openInstalledEditor(folder)) return
  console.log('VS Code is not installed here.')
  try {
    await openDownloaded(folder)
  } catch (error) {
    console.log(error.message)
    await serveInBrowser(folder)
  }
}

main().catch(error => stop(error.message))
