// Runs the suite in an extension host of VS Code in the browser.
import path from 'node:path'
import {launchBrowser, newPage, workbenchAddress} from './code-server/page.mjs'
import {newProfile, startServer} from './code-server/server.mjs'
import {addWebExtension} from './code-server/web-extension.mjs'

const limit = 420_000

/** Runs the suite `tests`, a path inside `extension`, in the host `node` or `web`; resolves to its exit status. */
export async function runInBrowser({extension, tests, folder, host}) {
  const profile = await newProfile()
  const open = [() => profile.remove()]
  try {
    const server = await startServer(profile, {testDriver: true})
    open.unshift(() => server.stop())
    const browser = await launchBrowser()
    open.unshift(() => browser.close())
    const {page, refused} = await newPage(browser)
    const result = resultOf(page)
    const payload = host === 'node' ? remoteTests(server, extension, tests) : []
    if (host === 'web') {
      const files = await addWebExtension(page, server, extension, tests)
      open.unshift(() => files.close())
    }
    await page.goto(workbenchAddress(server, folder, payload))
    const code = await result
    for (const address of refused) console.log(`  refused a request to ${address}`)
    return code
  } finally {
    for (const close of open) await close()
  }
}

/** VS Code names the result to the page's window, in two functions that a test driver provides. */
async function resultOf(page) {
  let timer
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the suite gave no result within ${limit / 1000} s`)), limit)
  })
  const done = new Promise(resolve => void page.exposeFunction('codeAutomationExit', resolve))
  await page.exposeFunction('codeAutomationLog', (_type, words) => print(words.join(' ')))
  return Promise.race([done, timeout]).finally(() => clearTimeout(timer))
}

/** The editor reports on itself in the same place; the suite's own lines are marked. */
function print(text) {
  if (text.startsWith('| ') || process.env.TOR_EDITOR_VERBOSE) console.log(text)
}

function remoteTests(server, extension, tests) {
  const remote = file => `vscode-remote://${new URL(server.url).host}${path.resolve(file)}`
  return [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(path.join(extension, tests))],
  ]
}
