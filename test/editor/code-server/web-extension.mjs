// Loads the unpacked extension into the web worker extension host of code-server.
import {readFile} from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'

const contentTypes = {'.js': 'text/javascript', '.json': 'application/json'}

/**
 * Serves `folder` to the workbench and asks it to load the extension there, with the suite `tests` (a path inside
 * the folder). The workbench admits only its own origin, so the files come through code-server's own proxy path, and
 * its configuration is completed while the page reads it. Call before the page is opened; `close()` ends the serving.
 */
export async function addWebExtension(page, server, folder, tests) {
  const files = http.createServer((request, response) => void answer(path.resolve(folder), request, response))
  await new Promise(resolve => files.listen(0, '127.0.0.1', resolve))
  const base = {scheme: 'http', authority: new URL(server.url).host, path: `/proxy/${files.address().port}`}
  const extensionTestsPath = {...base, path: path.posix.join(base.path, tests)}
  await page.addInitScript(completeConfiguration, {extensions: [base], extensionTestsPath})
  return {
    close() {
      files.close()
      files.closeAllConnections()
    },
  }
}

async function answer(root, request, response) {
  const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
  try {
    const body = await readFile(path.join(root, path.posix.normalize(name)))
    response.writeHead(200, {'content-type': contentTypes[path.extname(name)] ?? 'text/plain'}).end(body)
  } catch {
    response.writeHead(404).end()
  }
}

/** Runs in the page, before its own scripts. */
function completeConfiguration(developmentOptions) {
  const read = Element.prototype.getAttribute
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name)
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value
    const configuration = JSON.parse(value)
    return JSON.stringify({
      ...configuration,
      developmentOptions: {...configuration.developmentOptions, ...developmentOptions},
    })
  }
}
