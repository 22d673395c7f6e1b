// What a person does in VS Code, by keyboard, for tests through the user interface.

/** The rows of a list or tree that hold `words`. */
export const rows = (page, list, words) => page.locator(`${list} .monaco-list-row`, {hasText: words})

/** The lines of the editor in front that hold `words`. */
export const lines = (page, words) => page.locator('.editor-group-container.active .view-line', {hasText: words})

/** Waits until `locator` shows something; otherwise fails with one plain line. */
export async function see(locator, what, timeout = 30_000) {
  try {
    await locator.first().waitFor({timeout})
  } catch {
    throw new Error(`Not seen within ${timeout / 1000} s: ${what}`)
  }
}

/**
 * Presses `keys` until `locator` shows something. The editor drops a key, or closes a menu it just opened, when it is
 * still moving the focus or laying out its panels; a person presses again, and so does this.
 */
export async function press(page, keys, locator, what) {
  for (let times = 1; times < 6; times++) {
    await page.keyboard.press(keys)
    const isShown = await see(locator, what, 5000).then(
      () => true,
      () => false,
    )
    if (isShown) return
    await page.keyboard.press('Escape')
  }
  throw new Error(`Not seen after ${keys} was pressed five times: ${what}`)
}

/** Waits for the workbench of a page that is being opened. */
export async function workbenchOf(page) {
  await see(page.locator('.monaco-workbench .part.editor'), 'the workbench of VS Code', 60_000)
  await see(page.locator('.explorer-folders-view .monaco-list-row'), 'the files of the folder', 60_000)
}

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  await choose(page, 'Control+P', name, name)
  await see(page.locator('.tab.active', {hasText: name}), `the document ${name} in front`)
  await page.locator('.editor-group-container.active .view-line').first().waitFor()
}

/** Runs a command by its name in the command palette. */
export async function run(page, command) {
  await choose(page, 'F1', command, command)
}

async function choose(page, keys, typed, wanted) {
  const input = page.locator('.quick-input-widget input[type="text"], .quick-input-widget .input').first()
  await press(page, keys, input, 'the input line of the editor')
  await page.keyboard.type(typed)
  await see(rows(page, '.quick-input-widget', wanted), `“${wanted}” in the list under the input line`)
  await page.keyboard.press('Enter')
  await page.locator('.quick-input-widget').first().waitFor({state: 'hidden'})
}

/** Puts the cursor at a line and column of the document in front, both from 1. */
export async function goTo(page, {line, column}) {
  const input = page.locator('.quick-input-widget .input').first()
  await press(page, 'Control+G', input, 'the input line of the editor')
  await page.keyboard.type(`${line}:${column}`)
  await see(page.locator('.quick-input-widget', {hasText: String(line)}), `line ${line} in the input line`)
  await page.keyboard.press('Enter')
  await page.locator('.quick-input-widget').first().waitFor({state: 'hidden'})
  const focused = page.locator('.editor-group-container.active .monaco-editor.focused')
  await press(page, 'Control+1', focused, 'the cursor in the document')
}
