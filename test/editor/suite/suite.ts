import {
  commands,
  languages,
  MarkdownString,
  Selection,
  Uri,
  ViewColumn,
  window,
  workspace,
  type CodeAction,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type TextDocument,
  type TextEditor,
  type WorkspaceEdit,
} from 'vscode'
import {closeAll, fileOf, finding, findings, isOpen, labelsAt, open, placeOf, replace, typeAfter} from './editing'
import {displayTests} from './display'
import {draftingTests} from './drafting'
import {siblingTests} from './siblings'
import {expect, until} from './wait'

const tarnleigh = 'tarnleigh-and-quill-isle-terms-of-reference.md'
const aldervale = 'aldervale-terms-of-reference.md'
const marrowshire = 'marrowshire-terms-of-reference.md'
const oskerley = 'oskerley-terms-of-reference.md'
const board = 'executive-board-terms-of-reference.md'

/** Defines the tests, for the extension host of that name. They need the examples as the opened folder. */
export function defineSuite(host: string): void {
  describe(`ToR in the ${host} extension host`, () => {
    afterEach(closeAll)
    // First, because the editor keeps closed documents for a while, and one target must not have been open.
    describe('go to definition', definitionTests)
    describe('named things', namingTests)
    describe('findings', findingTests)
    describe('quick fix', fixTests)
    describe('completion', completionTests)
    describe('drafting', draftingTests)
    describe('symbols and hover', readingTests)
    describe('display', displayTests)
    describe('siblings', siblingTests)
    describe('commands', commandTests)
  })
}

function findingTests(): void {
  it('the missing chair is marked on the title, with its page', async () => {
    const {document} = await open(tarnleigh)
    const {line, words, page} = await finding(document, 'missing-chair')
    const title = 'Tarnleigh and Quill Isle Strategic Migration Group Terms of Reference'
    expect(line === 1 && words === title, `the title “${title}” in line 1`, {line, words})
    expect(page.endsWith('/docs/rules/missing-chair.md'), 'a link to the page of the rule', page)
    await onlyFindings(document, ['missing-chair', 'clause-differs-from-siblings'])
  })

  for (const [name, rule, words, others] of [
    [aldervale, 'vice-chair-not-named', 'vice-chair', ['headings-are-plain-text', 'bullets-typed', 'list-split']],
    [oskerley, 'frequency-not-exact', 'regularly', ['headings-are-plain-text', 'members-differ-from-siblings']],
    [board, 'missing-frequency', 'Executive Board Terms of Reference', ['bullets-typed']],
    [marrowshire, 'missing-purpose', 'Marrowshire Strategic Migration Group', ['members-differ-from-siblings']],
  ] as const) {
    it(`${name} gets ${[rule, ...others].join(', ')} and nothing else`, async () => {
      const {document} = await open(name)
      const found = await finding(document, rule)
      expect(found.words.includes(words), `a mark on “${words}”`, found)
      await onlyFindings(document, [rule, ...others])
    })
  }
}

/** Waits for the findings of these rules, one each: those that compare siblings come when all files have been read. */
async function onlyFindings(document: TextDocument, rules: readonly string[]): Promise<void> {
  await until(
    `findings of ${rules.join(', ')}`,
    () => findings(document).map(({rule}) => rule),
    seen => seen.toSorted().join() === rules.toSorted().join(),
  )
}

function fixTests(): void {
  it('inserts the chair between membership and meetings, under a heading', async () => {
    const {document} = await open(tarnleigh)
    await applyFix(document, 'missing-chair', 'Insert a “Chair” section')
    const around = headings(document, /^## (.*)$/gm)
    const expected = 'Membership, Chair, Frequency of meetings'
    expect(around.join(', ').includes(expected), `the headings ${expected}`, around)
  })

  it('continues plain numbered sections after the last, because new numbers would break references', async () => {
    const {document} = await open(board)
    await applyFix(document, 'missing-frequency', 'Insert a “Frequency of meetings” section')
    const lines = headings(document, /^(\d+\. .*)$/gm)
    const expected = '11. Review, 12. Frequency of meetings'
    expect(lines.join(', ').endsWith(expected), `the headings ${expected} at the end`, lines)
  })
}

async function applyFix(document: TextDocument, rule: string, title: string): Promise<void> {
  await finding(document, rule)
  const marked = languages
    .getDiagnostics(document.uri)
    .find(({code}) => typeof code === 'object' && code.value === rule)?.range
  const look = (): Thenable<readonly CodeAction[]> =>
    commands.executeCommand('vscode.executeCodeActionProvider', document.uri, marked, 'quickfix', 10)
  const actions = await look()
  const edit = actions.find(action => action.title === title)?.edit
  if (!edit) throw new Error(`expected the fix “${title}”; saw ${JSON.stringify(actions.map(action => action.title))}`)
  expect(await workspace.applyEdit(edit), 'the fix to be applied', document.getText())
  await until(
    `no finding ${rule} after the fix`,
    () => findings(document),
    found => found.every(each => each.rule !== rule),
  )
}

function headings(document: TextDocument, form: RegExp): readonly string[] {
  return [...document.getText().matchAll(form)].map(([, words = '']) => words)
}

function completionTests(): void {
  it('offers the standard members that the group does not have', async () => {
    const editor = await open(marrowshire)
    await finding(editor.document, 'missing-purpose')
    await typeAfter(editor, '- Healthwatch Marrowshire', '\n- ')
    const seen = await labelsAt(editor.document, editor.selection.active)
    for (const wanted of ['UK Health Security Agency', 'Home Office', 'Refugee Council']) {
      expect(seen.includes(wanted), `“${wanted}” on offer`, seen)
    }
    for (const present of ['British Red Cross', 'UK Visas and Immigration', 'Healthwatch ‹area›']) {
      expect(!seen.includes(present), `no “${present}”, which is there already`, seen)
    }
  })

  it('writes what is chosen from the list: the members that the group lacks', async () => {
    const editor = await open(marrowshire)
    const {document} = editor
    await finding(document, 'missing-purpose')
    await typeAfter(editor, '- Healthwatch Marrowshire', '\n- ')
    await commands.executeCommand('editor.action.triggerSuggest')
    const wanted = /^- Healthwatch Marrowshire\n(- .*\n)*- UK Health Security Agency\n(- .*\n)*\n### Voluntary/m
    // Accepting does nothing as long as the list is not shown.
    await until(
      `the text ${String(wanted)}`,
      async () => {
        await commands.executeCommand('acceptSelectedSuggestion')
        return document.getText().slice(document.offsetAt(placeOf(document, '### Health')))
      },
      text => wanted.test(text),
    )
  })
}

function definitionTests(): void {
  it('a sibling’s name leads to the title of its document, which is not open', async () => {
    const editor = await open(tarnleigh)
    expect(
      !isOpen(aldervale),
      `${aldervale} to be closed`,
      workspace.textDocuments.map(({fileName}) => fileName),
    )
    const place = placeOf(editor.document, 'Aldervale Strategic Migration Group')
    const [target] = await definitions(editor.document, place)
    expect(target === `${fileOf(aldervale).toString()}#1`, `line 1 of ${aldervale}`, target)
    editor.selection = new Selection(place, place)
    await commands.executeCommand('editor.action.revealDefinition')
    await until(`the cursor in line 1 of ${aldervale}`, activePlace, seen => seen === target)
  })

  it('a short form leads to where it is written out', async () => {
    const {document} = await open(marrowshire)
    const place = placeOf(document, 'WSMP keeps the list')
    const line = placeOf(document, 'Wendmark Strategic Migration Partnership (WSMP)').line + 1
    const targets = await definitions(document, place)
    expect(targets.includes(`${document.uri.toString()}#${String(line)}`), `line ${String(line)}`, targets)
  })
}

async function definitions(document: TextDocument, place: Position): Promise<readonly string[]> {
  const look = async (): Promise<readonly string[]> => {
    const found = await commands.executeCommand<readonly (Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place,
    )
    return found.map(each => {
      const {uri, range} =
        'uri' in each ? each : {uri: each.targetUri, range: each.targetSelectionRange ?? each.targetRange}
      return `${uri.toString()}#${String(range.start.line + 1)}`
    })
  }
  return until('a place to go to', look, seen => seen.length > 0)
}

function namingTests(): void {
  it('references to the board are found in documents that are not open', async () => {
    const {document} = await open(tarnleigh)
    const place = placeOf(document, 'Executive Board')
    const files = await until(
      'references in six documents',
      async () => {
        const found = await commands.executeCommand<readonly Location[]>(
          'vscode.executeReferenceProvider',
          document.uri,
          place,
        )
        return [...new Set(found.map(({uri}) => uri.path.slice(uri.path.lastIndexOf('/') + 1)))].sort()
      },
      seen => seen.length >= 6,
    )
    for (const name of [aldervale, board, marrowshire, oskerley, tarnleigh]) {
      expect(files.includes(name), `a reference in ${name}`, files)
    }
  })

  it('an organisation leads to its entry in the register, a read-only document', async () => {
    const {document} = await open(tarnleigh)
    const targets = await definitions(document, placeOf(document, 'Border Force'))
    expect(targets.includes('tor-register:/Border%20Force.md#1'), 'the entry of the Border Force', targets)
    const entry = await workspace.openTextDocument(Uri.parse('tor-register:/Border%20Force.md'))
    expect(entry.getText().startsWith('# Border Force\n'), 'the text of the entry', entry.getText())
  })

  it('a group is renamed in all its documents', async () => {
    const {document} = await open(tarnleigh)
    const place = placeOf(document, 'Aldervale Strategic Migration Group')
    const rename = async (): Promise<WorkspaceEdit> =>
      commands.executeCommand(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        place,
        'Amberdale Strategic Migration Group',
      )
    const edit = await until('edits in several documents', rename, seen => seen.size >= 4)
    const entries = edit.entries().map(([uri, edits]) => ({
      name: uri.path.slice(uri.path.lastIndexOf('/') + 1),
      texts: edits.map(({newText}) => newText),
    }))
    for (const name of [aldervale, marrowshire, oskerley, tarnleigh]) {
      const texts = entries.find(entry => entry.name === name)?.texts ?? []
      expect(texts.length > 0 && texts.every(text => text === 'Amberdale'), `“Amberdale” in ${name}`, entries)
    }
    expect(await workspace.applyEdit(edit), 'the edit to be applied', entries)
    const names = document.getText().match(/A(?:lder|mber)vale Strategic|Amberdale Strategic/g) ?? []
    expect(names.length > 0 && names.every(name => name === 'Amberdale Strategic'), 'the new name only', names)
  })

  it('a place that names nothing is refused in words', async () => {
    const {document} = await open(tarnleigh)
    const place = placeOf(document, 'packing houses')
    const outcome = await Promise.resolve(commands.executeCommand('vscode.prepareRename', document.uri, place)).then(
      found => JSON.stringify(found ?? null),
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    expect(!outcome.includes('placeholder'), 'no name to type over', outcome)
  })
}

function activePlace(): string {
  const editor = window.activeTextEditor
  return editor ? `${editor.document.uri.toString()}#${String(editor.selection.active.line + 1)}` : 'no editor'
}

function readingTests(): void {
  it('the outline tells what the document says', async () => {
    const {document} = await open(aldervale)
    const outline = await until(
      'an outline of meaning',
      () => outlineOf(document),
      seen => seen.length > 0,
    )
    for (const line of [
      'Aldervale Strategic Migration Group',
      '  Membership',
      '    Health',
      '      Healthwatch Aldervale',
      '  Chair: WSMP Head of Partnership',
    ]) {
      expect(outline.includes(line), `the line “${line}”`, outline)
    }
    const meets = /^ {2}Meets: at least (4|four) /
    expect(
      outline.some(line => meets.test(line)),
      `a line ${String(meets)}`,
      outline,
    )
  })

  it('a frequency says how it was understood', async () => {
    const {document} = await open(aldervale)
    const place = placeOf(document, 'four times a year')
    const hovers = await until(
      'a hover',
      async () => {
        const found = await commands.executeCommand<readonly Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          place,
        )
        return found.flatMap(({contents}) => contents.map(each => (each instanceof MarkdownString ? each.value : '')))
      },
      seen => seen.length > 0,
    )
    expect(
      hovers.some(text => /^\*\*Meets\*\*: at least (4|four) /.test(text)),
      'the frequency',
      hovers,
    )
  })
}

/** The nodes of the outline that stand for the document, each behind two spaces for each of its parents. */
async function outlineOf(document: TextDocument): Promise<readonly string[]> {
  const roots = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )
  const lines = (symbol: DocumentSymbol, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}${symbol.name}`,
    ...symbol.children.flatMap(child => lines(child, depth + 1)),
  ]
  // The editor's own outline of Markdown headings may stand beside ours.
  return (roots ?? []).filter(({detail}) => detail === 'Terms of reference').flatMap(root => lines(root, 0))
}

function commandTests(): void {
  it('the structural model opens beside the document and follows it', async () => {
    const {document} = await open(tarnleigh)
    await finding(document, 'missing-chair')
    await commands.executeCommand('tor.showModel')
    await until('no chair in the model', modelLines, seen => seen.includes('element chair absent'))
    await replace(document, '## Quorum', '## Chair\n\nThe Head of Housing chairs the group.\n\n## Quorum')
    await until('the chair in the model', modelLines, seen =>
      seen.some(line => /^chair-holder .*Head of Housing/.test(line)),
    )
  })

  it('the structural model follows the cursor, and leads to the place of a line', async () => {
    const {document} = await open(tarnleigh)
    await finding(document, 'missing-chair')
    await commands.executeCommand('tor.showModel')
    await until('a line on the board', modelLines, seen => seen.some(line => line.startsWith('mention body ')))
    const editor = await window.showTextDocument(document, ViewColumn.One)
    const board = placeOf(document, 'Executive Board')
    editor.selection = new Selection(board, board)
    await until('the line of the board', selectedModelLine, line => /^mention body .*Executive Board/.test(line))
    const view = modelView()
    expect(view !== undefined, 'the view', modelLines())
    if (!view) return
    const shown = await window.showTextDocument(view.document, view.viewColumn)
    const title = modelLines().findIndex(line => line.startsWith('title '))
    shown.selection = new Selection(title, 0, title, 0)
    await until(
      'the title selected in the document',
      () => {
        const source = window.visibleTextEditors.find(({document: {uri}}) => uri.toString() === document.uri.toString())
        return source ? source.document.getText(source.selection) : ''
      },
      words => words === 'Tarnleigh and Quill Isle Strategic Migration Group Terms of Reference',
    )
  })

  it('a restarted server finds what it found before, in the text that is not saved yet', async () => {
    const {document} = await open(tarnleigh)
    await replace(document, '# Tarnleigh', '<!-- draft -->\n# Tarnleigh')
    await until(
      'the finding in line 2',
      () => findings(document),
      ([found]) => found?.line === 2,
    )
    const [before] = languages.getDiagnostics(document.uri)
    await commands.executeCommand('tor.restart')
    await until(
      'a new finding in line 2',
      () => ({found: findings(document), isNew: languages.getDiagnostics(document.uri)[0] !== before}),
      ({found: [found], isNew}) => isNew && found?.rule === 'missing-chair' && found.line === 2,
    )
  })
}

/** What the view of the structural model shows. */
function modelLines(): readonly string[] {
  return modelView()?.document.getText().split('\n') ?? []
}

function modelView(): TextEditor | undefined {
  return window.visibleTextEditors.find(({document}) => document.uri.scheme === 'tor-model')
}

function selectedModelLine(): string {
  const view = modelView()
  return view ? view.document.lineAt(view.selection.active.line).text : ''
}
