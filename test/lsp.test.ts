import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {
  CodeActionRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
  HoverRequest,
  type FileEvent,
  type LocationLink,
  type Position,
} from 'vscode-languageserver-protocol/node'

import {connect, eventually, positionOf, pulled, type TestClient} from './harness/lsp-client'
import {alder, alderUri, birch, birchUri} from './harness/two-siblings'

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
