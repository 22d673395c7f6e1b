import {commands, Selection, window, workspace} from 'vscode'
import {labelsAt} from './editing'
import {expect, until} from './wait'

/** What a drafter does: begin a document, reach the empty list of members, ask, accept. */
export function draftingTests(): void {
  it('an empty membership section becomes the whole list for Kent with the list’s first proposal', async () => {
    const content = '# Kent Strategic Migration Group Terms of Reference\n\n## Membership\n\n'
    const document = await workspace.openTextDocument({language: 'markdown', content})
    const editor = await window.showTextDocument(document)
    const end = document.positionAt(content.length)
    editor.selection = new Selection(end, end)
    await until(
      'the whole list on offer',
      () => labelsAt(document, end),
      labels => labels.some(label => label.startsWith('All standard members for Kent')),
    )
    await commands.executeCommand('editor.action.triggerSuggest')
    await until(
      'the whole list in the text',
      async () => {
        await commands.executeCommand('acceptSelectedSuggestion')
        return document.getText()
      },
      text =>
        ['- Kent Police', '- Tunbridge Wells Borough Council', '- Refugee Council'].every(line => text.includes(line)),
    )
  })

  it('“New Document…” opens a template that is read as what it is', async () => {
    await commands.executeCommand('tor.newDocument', 'Business plan')
    const {document} = await until(
      'an editor',
      () => window.activeTextEditor,
      seen => seen !== undefined,
    ).then(seen => {
      if (!seen) throw new Error('no editor')
      return seen
    })
    expect(
      document.isUntitled && document.getText().includes('## Actions'),
      'the plan',
      document.getText().slice(0, 200),
    )
  })
}
