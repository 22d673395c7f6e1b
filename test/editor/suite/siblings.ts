import {
  commands,
  Range,
  Selection,
  TabInputTextDiff,
  window,
  workspace,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeAction,
  type CodeLens,
  type Position,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode'
import {fileOf, open, placeOf, replace} from './editing'
import {expect, until} from './wait'

const aldervale = 'aldervale-terms-of-reference.md'
const marrowshire = 'marrowshire-terms-of-reference.md'
const oskerley = 'oskerley-terms-of-reference.md'
const tarnleigh = 'tarnleigh-and-quill-isle-terms-of-reference.md'
const board = 'executive-board-terms-of-reference.md'
const keeps = 'Membership is for senior officers'

/** The tests of what connects the documents of sibling groups. */
export function siblingTests(): void {
  it('the call hierarchy leads from the board’s name to its groups, and from a group to the board', async () => {
    const {document} = await open(aldervale)
    const place = placeOf(document, 'WSMP Executive Board')
    const prepare = async (): Promise<readonly CallHierarchyItem[] | undefined> =>
      commands.executeCommand('vscode.prepareCallHierarchy', document.uri, place)
    const [item] = (await until('the board', prepare, seen => seen?.length === 1)) ?? []
    expect(item?.uri.toString() === fileOf(board).toString(), `the board of ${board}`, item?.uri.toString())
    const below = await until(
      'the groups below the board',
      async () => commands.executeCommand<readonly CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item),
      seen => seen.length === 4,
    )
    const own = below.find(({from}) => from.uri.toString() === document.uri.toString())
    const said = own?.fromRanges.map(range => document.getText(range))
    expect(said?.join() === 'The group reports to the WSMP Executive Board.', 'the statement', said)
    const above = await commands.executeCommand<readonly CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      own?.from,
    )
    const uppers = above.map(({to}) => to.uri.toString())
    expect(uppers.join() === fileOf(board).toString(), 'the board above the group', uppers)
  })

  it('a lens tells where a clause differs, and its command compares the two', async () => {
    const {document} = await open(marrowshire)
    const lens = await until(
      'the lens on the clause',
      async () => (await lensesOf(marrowshire)).find(({title}) => title.includes('differs in Tarnleigh')),
      seen => seen !== undefined,
    )
    expect(lens?.line === placeOf(document, keeps).line, 'the lens above its clause', lens)
    await commands.executeCommand(lens?.command ?? '', ...(lens?.arguments ?? []))
    const label = 'Membership: Tarnleigh and Quill Isle ↔ Marrowshire'
    const tab = await until(
      `the comparison “${label}”`,
      () => window.tabGroups.activeTabGroup.activeTab,
      seen => seen?.label === label,
    )
    const input = tab?.input
    if (!(input instanceof TabInputTextDiff)) throw new Error('expected a comparison of two texts')
    const [theirs, ours] = await Promise.all(
      [input.original, input.modified].map(async uri => (await workspace.openTextDocument(uri)).getText()),
    )
    expect(theirs?.includes('The WSMP Head of Partnership keeps') === true, 'the sibling’s clause', theirs)
    expect(ours?.includes('WSMP keeps the list') === true, 'the own clause', ours)
  })

  it('takes the wording of the siblings', async () => {
    const {document} = await open(tarnleigh)
    const at = placeOf(document, keeps)
    const edit = await wordingEdit(document, at, 'Take the wording of Aldervale')
    expect(await workspace.applyEdit(edit), 'the wording to be taken', document.getText())
    const clause = document.lineAt(at).text
    expect(clause.endsWith('for their organisation. WSMP keeps the list of members.'), 'the siblings’ words', clause)
  })

  it('gives a clause to the sibling that is ticked in the preview, and to no other', async () => {
    const editor = await open(tarnleigh)
    const at = placeOf(editor.document, keeps)
    const clause = editor.document.lineAt(at).text
    const before = await Promise.all([aldervale, marrowshire, oskerley].map(savedText))
    const [own = ''] = before
    editor.selection = new Selection(at, at)
    await wordingEdit(editor.document, at, 'Apply this clause to all siblings (Aldervale and Marrowshire)')
    void commands.executeCommand('editor.action.codeAction', {kind: 'refactor.rewrite.siblings', apply: 'first'})
    try {
      await until(
        'the preview, with nothing ticked',
        previews,
        seen => seen.length > 0 && !seen.join().includes(clause),
      )
      await until(
        'the clause in the preview of Aldervale’s document',
        async () => {
          await commands.executeCommand('refactorPreview.focus')
          await commands.executeCommand('list.focusFirst')
          await commands.executeCommand('refactorPreview.toggleCheckedState')
          await new Promise(resolve => setTimeout(resolve, 500))
          return previews()
        },
        seen => seen.join().includes(clause),
      )
      await commands.executeCommand('refactorPreview.apply')
      await until(
        'Aldervale’s file to be another',
        async () => {
          await workspace.saveAll()
          return savedText(aldervale)
        },
        text => text !== own,
      )
      const [theirs = '', ...others] = await Promise.all([aldervale, marrowshire, oskerley].map(savedText))
      const old =
        'Membership is for senior officers who can speak for their organisation. WSMP keeps the list of members.'
      expect(theirs === own.replace(old, clause), 'nothing but the clause to be new', theirs)
      expect(others.join() === before.slice(1).join(), 'the other files as they were', others)
    } finally {
      await workspace.fs.writeFile(fileOf(aldervale), new TextEncoder().encode(own))
    }
  })

  it('drafts the terms of reference of a group that the text names and that has none', async () => {
    const {document} = await open(tarnleigh)
    await replace(document, 'Marrowshire and Oskerley. Each', 'Marrowshire and Brackenmoor. Each')
    void commands.executeCommand('tor.newSibling')
    const draft = await until(
      'the draft',
      async () => {
        // The place is asked for; Brackenmoor stands first.
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
        const shown = window.activeTextEditor?.document
        return shown?.isUntitled ? shown.getText() : ''
      },
      text => text !== '',
    )
    for (const line of [
      '# Brackenmoor Strategic Migration Group Terms of Reference',
      '- UK Visas and Immigration',
      '- [Public Health (upper-tier council)]',
      '- [Healthwatch Brackenmoor]',
      '- [Local refugee support organisation]',
      '- Wendmark Police',
      'The group reports to the WSMP Executive Board. A written note of what was decided goes to the next meeting of the board.',
    ]) {
      expect(draft.split('\n').includes(line), `the line “${line}”`, draft)
    }
    const introduction = /Brackenmoor is one of four sub-regions, the others being ([^.]*)\. Each/.exec(draft)?.[1]
    expect(
      introduction === 'Aldervale, Marrowshire and Tarnleigh and Quill Isle',
      'the siblings of the new group',
      draft,
    )
  })
}

/** The edit of the action on the clause at a place whose title begins like that. */
async function wordingEdit(document: TextDocument, at: Position, title: string): Promise<WorkspaceEdit> {
  const look = async (): Promise<readonly CodeAction[]> =>
    commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new Range(at, at), 'refactor')
  const find = (actions: readonly CodeAction[]) => actions.find(action => action.title.startsWith(title))
  const edit = find(await until(`the action “${title} …”`, look, seen => find(seen) !== undefined))?.edit
  if (!edit) throw new Error('the action has no edit')
  return edit
}

/** What the preview of a change shows of each document: its text with what is ticked. */
function previews(): readonly string[] {
  const shown = workspace.textDocuments.filter(({uri}) => uri.scheme === 'vscode-bulkeditpreview-editor')
  return shown.map(document => document.getText())
}

/** What stands in a file of the folder, whatever the editor has made of it. */
async function savedText(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(fileOf(name)))
}

interface ShownLens {
  readonly title: string
  readonly line: number
  readonly command: string
  readonly arguments: readonly unknown[]
}

async function lensesOf(name: string): Promise<readonly ShownLens[]> {
  const lenses = await commands.executeCommand<readonly CodeLens[]>('vscode.executeCodeLensProvider', fileOf(name), 100)
  return lenses.flatMap(({command, range}) =>
    command
      ? [{title: command.title, line: range.start.line, command: command.command, arguments: command.arguments ?? []}]
      : [],
  )
}
