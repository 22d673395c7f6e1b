import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  type CodeAction,
  type CompletionItem,
  type DocumentSymbol,
  type FileEvent,
  type LocationLink,
  type Position,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node'
import {applyEdits} from '../server/base/edit'
import {createLineIndex} from '../server/base/line-index'
import {ShowModelRequest, type ModelView} from '../server/lsp/protocol'
import {connect, eventually, fullCapabilities, positionOf, pulled, type TestClient} from './harness/lsp-client'
import {settled} from './harness/settled'

const alderUri = 'file:///work/alder.md'
const birchUri = 'file:///work/birch.md'

const alder = `# Alder Strategic Migration Group Terms of Reference

## Introduction

Alder is one of two areas, the other being Birch. The Tree Region Migration Partnership (TRMP) supports both groups.

## Purpose

The group brings together the organisations that support migrants in the area.

## Membership

### Health

- Public Health

## Frequency of meetings

The group meets at least three times a year.
${settled}`

const birch = `# Birch Strategic Migration Group Terms of Reference

## Purpose

The group brings together the organisations that support migrants in the area. TRMP sends it news.

## Chair

The Head of Housing chairs the group. A deputy stands in.

## Membership

- Housing

## Frequency of meetings

The group meets four times a year.
${settled}`

async function definition(client: TestClient, uri: string, position: Position): Promise<LocationLink[]> {
  const answer = await client.connection.sendRequest(DefinitionRequest.type, {textDocument: {uri}, position})
  return (answer ?? []) as LocationLink[]
}

describe('start', () => {
  test('capabilities follow what the client can do', async () => {
    const full = await connect()
    expect(full.initialized.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      definitionProvider: true,
      diagnosticProvider: {interFileDependencies: true, workspaceDiagnostics: true},
    })
    const plain = await connect({capabilities: {}})
    expect(plain.initialized.capabilities.diagnosticProvider).toBeUndefined()
  })

  test('a folder that has vanished gives one log line, and open documents are served', async () => {
    const client = await connect({folders: ['file:///gone', 'file:///work'], vanished: ['file:///gone']})
    await client.open(alderUri, alder)
    expect(await pulled(client, alderUri)).toHaveLength(1)
    await eventually(client, () => client.host.lines.length > 0)
    expect(client.host.lines).toEqual(['the folder file:///gone cannot be read: there is no such file or folder'])
  })

  test('the document that somebody looks at is read before the rest of its folder', async () => {
    const {buildDocument} = await import('../server/lsp/engine')
    const read: string[] = []
    const build: typeof buildDocument = (uri, ...rest) => (read.push(uri), buildDocument(uri, ...rest))
    const files = {'file:///work/aa.md': birch, [birchUri]: birch}
    const client = await connect({files, engine: {buildDocument: build}})
    await client.open(alderUri, alder)
    await client.pull(alderUri)
    await eventually(client, () => read.length > 2)
    expect(read).toEqual([alderUri, ...Object.keys(files)])
  })
})

describe('diagnostics', () => {
  test('pulled: code, page, place; unchanged as long as nothing changes', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const first = await client.pull(alderUri)
    expect(first).toMatchObject({
      kind: 'full',
      items: [
        {
          code: 'missing-chair',
          codeDescription: {href: expect.stringMatching(/\/docs\/rules\/missing-chair\.md$/) as string},
          source: 'tor',
          range: {start: {line: 0, character: 2}, end: {line: 0, character: 52}},
        },
      ],
    })
    const again = await client.pull(alderUri, first.resultId)
    expect(again).toEqual({kind: 'unchanged', resultId: first.resultId})
  })

  test('an edit takes effect at once, and so does taking it back', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const [found] = await pulled(client, alderUri)
    expect(found?.code).toBe('missing-chair')
    const end = {line: 20, character: 0}
    const added = '\n## Chair\n\nThe Head of Housing chairs the group. A deputy stands in.\n'
    await client.change(alderUri, 2, [{range: {start: end, end}, text: added}])
    expect(await pulled(client, alderUri)).toEqual([])
    await client.change(alderUri, 3, [{text: alder}])
    expect(await pulled(client, alderUri)).toEqual([found])
  })

  test('pushed to a client that cannot pull, with the version, and cleared on close', async () => {
    const client = await connect({capabilities: {}})
    await client.open(alderUri, alder)
    const {version, diagnostics} = await eventually(client, () => client.published[0])
    expect([version, diagnostics.map(({code}) => code)]).toEqual([1, ['missing-chair']])
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri: alderUri}})
    const last = await eventually(client, () => client.published[1])
    expect(last).toEqual({uri: alderUri, diagnostics: []})
  })

  test('pulled again when a closed sibling changes', async () => {
    const client = await connect({files: {[birchUri]: birch}})
    await client.open(alderUri, alder)
    // The answer says that the folder has been read.
    expect(await definition(client, alderUri, positionOf(alder, 'Birch'))).toHaveLength(1)
    await pulled(client, alderUri)
    const before = client.refreshes()
    client.host.files.set(birchUri, birch.replace('four times', 'five times'))
    const changes: FileEvent[] = [{uri: birchUri, type: FileChangeType.Changed}]
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes})
    await eventually(client, () => client.refreshes() > before)
  })

  test('a sibling whose facts stay the same is no reason to check a document again', async () => {
    const engine = await import('../server/lsp/engine')
    const checked: string[] = []
    const findingsOf: typeof engine.findingsOf = (document, workspace, options) => {
      checked.push(document.uri)
      return engine.findingsOf(document, workspace, options)
    }
    const client = await connect({engine: {findingsOf}, folders: []})
    await client.open(alderUri, alder)
    await client.open(birchUri, birch)
    await client.pull(alderUri)
    const whole = (text: string, version: number) => client.change(birchUri, version, [{text}])
    await whole(`\n\n${birch}`, 2)
    await client.pull(alderUri)
    expect(checked).toEqual([alderUri])
    await whole(birch.replace('# Birch', '# Cedar'), 3)
    await client.pull(alderUri)
    expect(checked).toEqual([alderUri, alderUri])
  })

  test('findings, their reasons and their fixes are worked out once', async () => {
    const {rules} = await import('../server/rules/index')
    const [rule] = rules.filter(({id}) => id === 'missing-chair')
    if (!rule) throw new Error('the rule is gone')
    const check = vi.spyOn(rule, 'check')
    onTestFinished(() => check.mockRestore())
    // Servers of other tests may still be at work on documents of other names.
    const uri = alderUri.replace('.md', '-once.md')
    const times = () => check.mock.calls.filter(([{document}]) => document.uri === uri).length
    const client = await connect({folders: []})
    await client.open(uri, alder)
    await client.pull(uri)
    const about = {textDocument: {uri}, position: {line: 0, character: 4}}
    expect(await client.connection.sendRequest(HoverRequest.type, about)).not.toBeNull()
    const range = {start: about.position, end: about.position}
    const context = {diagnostics: []}
    expect(await client.connection.sendRequest(CodeActionRequest.type, {...about, range, context})).not.toEqual([])
    expect(times()).toBe(1)
    await client.change(uri, 2, [{text: `${alder}\n\nMore.\n`}])
    await client.pull(uri)
    expect(times()).toBe(2)
  })

  test('settings change levels; wrong ones give one message and are ignored', async () => {
    const client = await connect({configuration: {rules: {'missing-chair': 'hint', 'no-such-rule': 'error', other: 1}}})
    await eventually(client, () => client.messages.length > 0)
    await client.open(alderUri, alder)
    expect((await pulled(client, alderUri)).map(({severity}) => severity)).toEqual([4])
    expect(client.messages).toEqual([
      'In the settings of “tor”: There is no rule “no-such-rule”. There is no rule “other”. The rest is in use.',
    ])
  })
})

describe('definition', () => {
  test('a sibling’s name leads to its title, whether its file is open or closed', async () => {
    const client = await connect({files: {[birchUri]: birch}})
    await client.open(alderUri, alder)
    const position = positionOf(alder, 'Birch')
    const title = {start: {line: 0, character: 2}, end: {line: 0, character: 52}}
    const target = {targetUri: birchUri, targetRange: title, targetSelectionRange: title}
    expect(await definition(client, alderUri, position)).toMatchObject([target])
    await client.open(birchUri, `\n${birch}`)
    const moved = {start: {line: 1, character: 2}, end: {line: 1, character: 52}}
    expect(await definition(client, alderUri, position)).toMatchObject([{targetSelectionRange: moved}])
  })

  test('a short form leads to where a sibling writes it out; plain words lead nowhere', async () => {
    const client = await connect({files: {[alderUri]: alder}})
    await client.open(birchUri, birch)
    const [found, ...more] = await definition(client, birchUri, positionOf(birch, 'TRMP'))
    expect(more).toEqual([])
    expect([found?.targetUri, found?.targetSelectionRange.start]).toEqual([
      alderUri,
      positionOf(alder, 'Tree Region Migration Partnership'),
    ])
    expect(await definition(client, birchUri, positionOf(birch, 'organisations'))).toEqual([])
  })

  test('the same file under another spelling of its address is the same document', async () => {
    const client = await connect({files: {'file:///work/birch%20(new).md': birch}})
    await client.open('file:///work/birch%20%28new%29.md', birch)
    await client.open(alderUri, alder)
    expect(await definition(client, alderUri, positionOf(alder, 'Birch'))).toHaveLength(1)
  })

  test('files that are deleted are forgotten, also when a whole folder goes', async () => {
    const inFolder = 'file:///work/birch/tor.md'
    const client = await connect({files: {[inFolder]: birch}})
    await client.open(alderUri, alder)
    const position = positionOf(alder, 'Birch')
    expect(await definition(client, alderUri, position)).toHaveLength(1)
    client.host.files.clear()
    const changes: FileEvent[] = [{uri: 'file:///work/birch', type: FileChangeType.Deleted}]
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes})
    expect(await definition(client, alderUri, position)).toEqual([])
  })
})

describe('editing', () => {
  test('completion offers the missing members of the group at the cursor', async () => {
    const client = await connect()
    const text = alder.replace('- Public Health\n', '- Public Health\n- \n')
    await client.open(alderUri, text)
    const position = {line: positionOf(text, '- \n').line, character: 2}
    const items = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: {uri: alderUri},
      position,
    })) as CompletionItem[]
    expect(items.map(({label}) => label)).toContain('UK Health Security Agency')
    expect(items.some(({label}) => label.startsWith('Public Health'))).toBe(false)
    const places = items.flatMap(({textEdit}) => (textEdit && 'range' in textEdit ? [textEdit.range] : []))
    expect(places).toContainEqual({start: position, end: position})
  })

  test('completion offers the standard members that the team has set down in .tor.json', async () => {
    const lists = [
      {
        label: 'Alder',
        for: ['alder group'],
        groups: [{label: 'Harbours', members: ['Pilots of {area}', 'Lock keepers']}],
      },
    ]
    const client = await connect({files: {'file:///work/.tor.json': JSON.stringify({memberLists: lists})}})
    const text = alder.replace('- Public Health\n', '- Lock keepers\n- \n')
    await client.open(alderUri, text)
    const position = {line: positionOf(text, '- \n').line, character: 2}
    const items = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: {uri: alderUri},
      position,
    })) as CompletionItem[]
    const labels = items.map(({label}) => label)
    expect(labels).toEqual(['Pilots of ‹Alder›'])
  })

  test('completion offers the organisations of .tor.json', async () => {
    const organisations = [
      {name: 'Harbour Welcome', shortForms: ['HW']},
      {name: 'Harbour Aid', replacedBy: 'Harbour Welcome'},
    ]
    const client = await connect({files: {'file:///work/.tor.json': JSON.stringify({organisations})}})
    const text = `${alder}\nWe ask the Harb`
    await client.open(alderUri, text)
    const {line, character} = positionOf(text, 'Harb')
    const items = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: {uri: alderUri},
      position: {line, character: character + 4},
    })) as CompletionItem[]
    const labels = items.map(({label}) => label)
    expect(labels).toContain('Harbour Welcome')
    expect(labels).not.toContain('Harbour Aid')
  })

  test('a proposed organisation tells what the register knows when the reader looks at it', async () => {
    const client = await connect()
    const text = `${alder}\nWe ask the UKH`
    await client.open(alderUri, text)
    const end = positionOf(text, 'UKH')
    const items = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: {uri: alderUri},
      position: {line: end.line, character: end.character + 3},
      context: {triggerKind: 2, triggerCharacter: 'H'},
    })) as CompletionItem[]
    const item = items.find(({label}) => label === 'UK Health Security Agency (UKHSA)')
    if (!item) throw new Error(items.map(({label}) => label).join('; '))
    const {documentation} = await client.connection.sendRequest(CompletionResolveRequest.type, item)
    expect(documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(/in being[^]*Source: /) as string,
    })
    const other = {label: 'anything', data: 'Nobody at All'}
    expect(await client.connection.sendRequest(CompletionResolveRequest.type, other)).toEqual(other)
  })

  test.each([
    ['Kent', 'Kent Police', 'Folkestone and Hythe District Council'],
    ['Thames Valley', 'Thames Valley Police', 'Vale of White Horse District Council'],
  ])('the first proposal in an empty membership section is the whole list for %s', async (place, police, council) => {
    const client = await connect()
    const uri = 'file:///work/new.md'
    const head = `# ${place} Strategic Migration Group Terms of Reference\n\n## Purpose\n\nTo share.\n\n## Membership\n\n`
    await client.open(uri, head)
    const position = {line: head.split('\n').length - 1, character: 0}
    const items = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: {uri},
      position,
    })) as CompletionItem[]
    const [first] = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    expect(first?.label).toMatch(new RegExp(`^All standard members for ${place}`))
    const lines = first?.textEdit?.newText.split('\n') ?? []
    expect(lines.filter(line => line.endsWith(':'))).toHaveLength(8)
    // The councils of the area, then the services of a council.
    expect(lines.indexOf('Home Office and other government departments:') - 3).toBe(14 + 8)
    for (const wanted of [police, council, 'Border Force', 'British Red Cross']) expect(lines).toContain(`- ${wanted}`)
  })

  test('a space in the middle of a sentence offers nothing', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const {line, character} = positionOf(alder, 'is one of')
    const items = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: {uri: alderUri},
      position: {line, character},
      context: {triggerKind: 2, triggerCharacter: ' '},
    })
    expect(items).toEqual([])
  })

  test('the quick fix inserts the section, for the version that was asked about', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const [diagnostic] = await pulled(client, alderUri)
    if (!diagnostic) throw new Error('no diagnostic')
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri: alderUri},
      range: diagnostic.range,
      context: {diagnostics: [diagnostic], only: ['quickfix']},
    })) as CodeAction[]
    expect(actions[0]).toMatchObject({kind: 'quickfix', isPreferred: true, diagnostics: [{code: 'missing-chair'}]})
    const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[]
    expect(change?.textDocument).toEqual({uri: alderUri, version: 1})
    const lines = createLineIndex(alder)
    const fixed = applyEdits(
      alder,
      (change?.edits ?? []).map(edit => {
        if (!('newText' in edit)) throw new Error('not a plain edit')
        const range = {start: lines.offsetAt(edit.range.start), end: lines.offsetAt(edit.range.end)}
        return {range, newText: edit.newText}
      }),
    )
    await client.change(alderUri, 2, [{text: fixed}])
    expect(await pulled(client, alderUri)).toEqual([])
  })

  test('symbols are a tree of meaning, each inside its parent', async () => {
    const client = await connect()
    await client.open(birchUri, birch)
    const [root] = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: {uri: birchUri},
    })) as DocumentSymbol[]
    expect(root?.name).toBe('Birch Strategic Migration Group')
    const names = root?.children?.map(({name}) => name)
    expect(names?.slice(0, 4)).toEqual(['Purpose', 'Chair: Head of Housing', 'Membership', 'Meets: 4 times a year'])
  })

  test('hover says how a frequency was understood', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const position = positionOf(alder, 'three times')
    const hover = await client.connection.sendRequest(HoverRequest.type, {textDocument: {uri: alderUri}, position})
    expect(hover?.contents).toEqual({kind: 'markdown', value: '**Meets**: at least 3 meetings a year'})
  })

  test('CRLF: places and edits are those of the same text with LF', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    await client.open('file:///work/crlf.md', alder.replaceAll('\n', '\r\n'))
    expect(await pulled(client, 'file:///work/crlf.md')).toEqual(await pulled(client, alderUri))
    const model = async (uri: string) => {
      const {text, places} = await client.connection.sendRequest<ModelView>(ShowModelRequest, {uri})
      return {text, places: places.map(({line, start}) => ({line, start}))}
    }
    expect(await model('file:///work/crlf.md')).toEqual(await model(alderUri))
  })

  test('the structural model can be shown', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const {text, places} = await client.connection.sendRequest<ModelView>(ShowModelRequest, {uri: alderUri})
    expect(text).toContain('kind terms-of-reference\n')
    expect(text).toContain('title 1:3 Alder Strategic Migration Group Terms of Reference\n')
    const title = text.split('\n').findIndex(line => line.startsWith('title '))
    expect(places.filter(({line}) => line === title)).toEqual([
      {line: title, start: {line: 0, character: 2}, end: {line: 0, character: 52}},
    ])
    expect(await client.connection.sendRequest(ShowModelRequest, {uri: 'file:///work/no.md'})).toEqual({
      text: 'This file is not open, or it could not be read.\n',
      places: [],
    })
  })
})

describe('failures', () => {
  const broken = () => {
    throw new Error('words of the document')
  }

  test('a request that throws is logged without document text and answered with nothing', async () => {
    const client = await connect({engine: {outlineOf: broken}})
    await client.open(alderUri, alder)
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {textDocument: {uri: alderUri}})
    expect(symbols).toEqual([])
    const logged = client.host.lines.find(line => line.startsWith('textDocument/documentSymbol failed'))
    expect(logged).toMatch(new RegExp(`on a document of ${String(alder.length)} characters: Error at `))
    expect(logged).not.toContain('words of the document')
    expect(await pulled(client, alderUri)).toHaveLength(1)
  })

  test('a rule that throws takes nothing else down', async () => {
    const {rules} = await import('../server/rules/index')
    const {runRules} = await import('../server/rules/run')
    const [first] = rules
    if (!first) throw new Error('no rules')
    const failing = {...first, id: 'failing', kinds: ['terms-of-reference'] as const, check: broken}
    const client = await connect({
      engine: {
        findingsOf: (document, workspace, options) =>
          runRules(document, workspace, {...options, rules: [failing, ...rules]}),
      },
    })
    await client.open(alderUri, alder)
    expect((await pulled(client, alderUri)).map(({code}) => code)).toEqual(['missing-chair'])
    expect(client.host.lines).toEqual([expect.stringMatching(/^rule failing failed on a document of /)])
  })

  test('a document that cannot be read leaves the others alone', async () => {
    const {buildDocument} = await import('../server/model/build')
    const client = await connect({
      engine: {buildDocument: (uri, text) => (uri === birchUri ? broken() : buildDocument(uri, text))},
    })
    await client.open(birchUri, birch)
    await client.open(alderUri, alder)
    expect(await pulled(client, birchUri)).toEqual([])
    expect(await pulled(client, alderUri)).toHaveLength(1)
  })

  test('empty, binary and half-character texts are served without a finding or a crash', async () => {
    const client = await connect({files: {'file:///work/binary.md': 'PK\u0003\u0004\0\0'}})
    for (const [name, text] of Object.entries({
      empty: '',
      line: 'x',
      binary: '\0\0',
      half: 'a \ud800 b',
      bom: '\ufeff',
    })) {
      const uri = `file:///work/${name}.md`
      await client.open(uri, text)
      expect(await pulled(client, uri), name).toEqual([])
    }
  })
})

test('a client without pull, snippets and links is served all the same', async () => {
  const client = await connect({capabilities: {workspace: {workspaceFolders: true}}, files: {[birchUri]: birch}})
  await client.open(alderUri, alder)
  const textDocument = {uri: alderUri}
  const position = positionOf(alder, 'Birch')
  const locations = await client.connection.sendRequest(DefinitionRequest.type, {textDocument, position})
  expect(locations).toMatchObject([{uri: birchUri, range: {start: {line: 0, character: 2}}}])
  const line = positionOf(alder, '## Purpose').line - 1
  const items = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument,
    position: {line, character: 0},
  })) as CompletionItem[]
  const chair = items.find(({label}) => label.startsWith('Chair'))
  expect(chair?.textEdit?.newText).not.toContain('$')
  expect(fullCapabilities.textDocument?.diagnostic).toBeDefined()
})
