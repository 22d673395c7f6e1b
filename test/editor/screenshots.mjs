// The packaged extension through the user interface of VS Code: every step is looked at, and pictures are taken.
// usage: node test/editor/screenshots.mjs [--update]     --update: the pictures of the README, in docs/images
import {spawnSync} from 'node:child_process'
import {cp, mkdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {installCodeServer} from './code-server/install.mjs'
import {launchBrowser, newPage, workbenchAddress} from './code-server/page.mjs'
import {installExtension, newProfile, startServer} from './code-server/server.mjs'
import {goTo, lines, openFile, press, rows, run, see, workbenchOf} from './workbench.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const largest = 160 * 1024

const tarnleigh = 'tarnleigh-and-quill-isle-terms-of-reference.md'
const aldervale = 'aldervale-terms-of-reference.md'
const marrowshire = 'marrowshire-terms-of-reference.md'

/** For pictures that can be read in a web page: light, large, nothing that is not of interest. */
const pictureSettings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'editor.guides.indentation': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.scrollBeyondLastLine': false,
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.wordBasedSuggestions': 'off',
  'editor.wordWrap': 'on',
  'outline.collapseItems': 'alwaysCollapse',
  'outline.icons': true,
  'problems.defaultViewMode': 'tree',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.tree.indent': 16,
  'window.menuBarVisibility': 'hidden',
}

/** Line and column, from 1, of `words` in one of the examples as they are before the first step. */
async function placeOf(file, words) {
  const text = await readFile(path.join(root, 'examples', file), 'utf8')
  const before = text.slice(0, text.indexOf(words)).split('\n')
  return {line: before.length, column: before.at(-1).length + 1}
}

/** Findings: the marked title and the Problems panel. */
async function problems({page, picture}) {
  await openFile(page, tarnleigh)
  await run(page, 'View: Toggle Primary Side Bar Visibility')
  await see(page.locator('.squiggly-error'), 'a red line under the title of Tarnleigh’s terms of reference', 60_000)
  await run(page, 'Problems: Focus on Problems View')
  // The panel shows a few lines of a list over all documents.
  await page.keyboard.press('Control+F')
  await page.keyboard.type('tarnleigh')
  await see(
    rows(page, '.markers-panel', 'does not say who chairs the group'),
    'the missing chair in the Problems panel',
  )
  await picture('problems')
  await run(page, 'View: Hide Panel')
  await page.locator('.markers-panel').waitFor({state: 'hidden'})
}

/** The lightbulb menu, and the section that it inserts. */
async function quickFix({page, picture}) {
  await goTo(page, await placeOf(tarnleigh, 'Strategic Migration Group Terms'))
  const fix = rows(page, '.action-widget', 'Insert a “Chair” section')
  await press(page, 'Control+.', fix, 'the quick fix in the menu of the lightbulb')
  await picture('quick-fix', {height: 330})
  await page.keyboard.press('Enter')
  await page.locator('.squiggly-error').first().waitFor({state: 'detached'})
  await goTo(page, await placeOf(tarnleigh, '## Frequency of meetings'))
  await see(lines(page, 'The group is chaired by'), 'the inserted section about the chair')
}

/** The standard members that a group lacks, one of them written. */
async function completion({page, picture}) {
  await openFile(page, marrowshire)
  await see(page.locator('.squiggly-error'), 'a red line under the title of Marrowshire’s terms of reference')
  await goTo(page, await placeOf(marrowshire, '- Healthwatch Marrowshire'))
  await page.keyboard.press('End')
  await page.keyboard.type('\n- ')
  // The list opens below the line when there is room.
  await page.mouse.move(500, 300)
  await page.mouse.wheel(0, 200)
  const wanted = rows(page, '.suggest-widget.visible', 'UK Health Security Agency')
  await press(page, 'Control+Space', wanted, 'UK Health Security Agency among the members on offer')
  await picture('completion')
  await wanted.first().click()
  await see(lines(page, /^-\sUK\sHealth\sSecurity\sAgency$/), 'the chosen member in the text')
}

/** From a sibling's name to its document, first in a peek, then by going there. */
async function definition({page, picture}) {
  await openFile(page, marrowshire)
  await goTo(page, await placeOf(marrowshire, 'Aldervale Strategic Migration Group'))
  await run(page, 'Peek Definition')
  await see(page.locator('.peekview-widget .view-line', {hasText: 'Aldervale'}), 'the sibling’s document in a peek')
  await picture('definition')
  await page.keyboard.press('Escape')
  await page.locator('.peekview-widget').waitFor({state: 'detached'})
  await page.keyboard.press('F12')
  await see(page.locator('.tab.active', {hasText: aldervale}), 'the sibling’s document in front after F12')
}

/** The tree of meaning beside a document as it was pasted, in colours. */
async function outline({page, picture}) {
  await openFile(page, aldervale)
  await hasColours(page)
  await run(page, 'Explorer: Focus on Outline View')
  await page.locator('.pane-header', {hasText: 'examples'}).click()
  await see(rows(page, '.outline-pane', 'Aldervale'), 'the document in the outline')
  await rows(page, '.outline-pane', 'Aldervale').first().click()
  await page.keyboard.press('ArrowRight')
  for (const words of ['Membership', 'Chair: WSMP Head of Partnership']) {
    await see(rows(page, '.outline-pane', words), `“${words}” in the outline`)
  }
  await picture('outline')
  await run(page, 'View: Toggle Primary Side Bar Visibility')
}

async function hasColours(page) {
  const colour = words =>
    lines(page, words)
      .first()
      .locator('span span')
      .first()
      .evaluate(each => each.ownerDocument.defaultView?.getComputedStyle(each).color)
  const [title, text] = [await colour(/^Introduction$/), await colour(/^People\shave\scome/)]
  if (title === text) throw new Error(`A title without # has the colour of plain text, ${text}.`)
}

/** The structural model beside its document. */
async function model({page, picture}) {
  await openFile(page, aldervale)
  await run(page, 'ToR: Show Structural Model')
  await see(page.locator('.view-line', {hasText: /^kind\sterms-of-reference/}), 'the structural model')
  await picture('model', {height: 420})
}

const steps = {problems, quickFix, completion, definition, outline, model}

/** Takes pictures into `folder`, of the window down to `height`. */
function camera(page, folder) {
  return async (name, {height} = {}) => {
    const file = path.join(folder, `${name}.png`)
    const {width, height: whole} = page.viewportSize()
    if ((await page.locator('.notification-toast').count()) > 0) throw new Error('A notification is in the picture.')
    await page.screenshot({
      path: file,
      animations: 'disabled',
      caret: 'initial',
      clip: {x: 0, y: 0, width, height: height ?? whole},
    })
    const {size} = await stat(file)
    if (size > largest) throw new Error(`${name}.png has ${size} bytes, more than ${largest}.`)
  }
}

async function main() {
  const {values} = parseArgs({options: {update: {type: 'boolean'}}})
  console.log('\nThe packaged extension through the user interface')
  const {status} = spawnSync('npm', ['run', '--silent', 'package'], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
  if (status !== 0) throw new Error('The extension could not be packaged.')
  const profile = await newProfile(pictureSettings)
  const open = [() => profile.remove()]
  try {
    const folder = path.join(profile.folder, 'examples')
    await cp(path.join(root, 'examples'), folder, {recursive: true})
    await installExtension(profile, path.join(root, 'dist/tor-docs.vsix'))
    const server = await startServer(profile)
    open.unshift(() => server.stop())
    const browser = await launchBrowser()
    open.unshift(() => browser.close())
    const {page} = await newPage(browser, {width: 1100, height: 560})
    const pictures = values.update ? path.join(root, 'docs/images') : path.join(profile.folder, 'pictures')
    await mkdir(pictures, {recursive: true})
    await page.goto(workbenchAddress(server, folder))
    await workbenchOf(page)
    await takeSteps(page, camera(page, pictures))
    if (values.update) console.log('The pictures are in docs/images.')
  } finally {
    for (const close of open) await close()
  }
}

async function takeSteps(page, picture) {
  for (const [name, step] of Object.entries(steps)) {
    const started = Date.now()
    await step({page, picture}).catch(async error => {
      const failure = process.env.TOR_EDITOR_FAILURE
      if (failure) await page.screenshot({path: failure})
      throw new Error(`${name}: ${error.message}`, {cause: error})
    })
    console.log(`| ✔ ${name} (${Date.now() - started}ms)`)
  }
}

try {
  await installCodeServer()
  await main()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
