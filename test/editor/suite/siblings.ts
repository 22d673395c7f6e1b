import {
  commands,
  Range,
  TabInputTextDiff,
  window,
  workspace,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeAction,
  type CodeLens,
} from 'vscode'
import {fileOf, open, placeOf} from './editing'
import {expect, until} from './wait'

const aldervale = 'aldervale-terms-of-reference.md'
const marrowshire = 'marrowshire-terms-of-reference.md'
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
    const look = async (): Promise<readonly CodeAction[]> =>
      commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new Range(at, at), 'refactor')
    const actions = await until('the action', look, seen =>
      seen.some(({title}) => title.startsWith('Take the wording of Aldervale')),
    )
    const edit = actions.find(({title}) => title.startsWith('Take the wording of Aldervale'))?.edit
    if (!edit) throw new Error('the action has no edit')
    expect(await workspace.applyEdit(edit), 'the wording to be taken', document.getText())
    const clause = document.lineAt(at).text
    expect(clause.endsWith('for their organisation. WSMP keeps the list of members.'), 'the siblings’ words', clause)
    expect(
      actions.some(({title}) => title.startsWith('Apply this clause to all siblings')),
      'the way back',
      actions,
    )
  })
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
