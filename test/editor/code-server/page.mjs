// The workbench of VS Code in a headless browser.
import path from 'node:path'
import {chromium as browserType} from 'playwright-core'
import {chromium, ensurePackages} from './packages.mjs'

/** Starts the browser without anything that would call home. */
export function launchBrowser() {
  ensurePackages({browser: true})
  return browserType.launch({
    executablePath: chromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A new page; requests that would leave this machine are refused and their addresses collected in `refused`. */
export async function newPage(browser, viewport = {width: 1280, height: 800}) {
  const context = await browser.newContext({viewport})
  const refused = new Set()
  const isAway = url => !['127.0.0.1', 'localhost'].includes(url.hostname)
  await context.route(isAway, route => {
    refused.add(route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  if (process.env.TOR_EDITOR_VERBOSE)
    page.on('console', message => console.log(`[${message.type()}] ${message.text()}`))
  return {page, refused}
}

/** The address that opens `folder`; `payload` holds options of the workbench as pairs. */
export function workbenchAddress(server, folder, payload = []) {
  const address = new URL(server.url)
  address.searchParams.set('folder', path.resolve(folder))
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload))
  return address.href
}
