import {describe, expect, test} from 'vitest'
import {
  DidChangeWatchedFilesNotification,
  DocumentHighlightRequest,
  FileChangeType,
  ImplementationRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  TypeDefinitionRequest,
  WillRenameFilesRequest,
  DefinitionRequest,
  type FileEvent,
  type Location,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import {RegisterEntryRequest} from '../server/lsp/protocol'
import {connect, eventually, fullCapabilities, positionOf, type TestClient} from './harness/lsp-client'

const alderUri = 'file:///work/alder.md'
const birchUri = 'file:///work/birch.md'
const boardUri = 'file:///work/board/board.md'
const readmeUri = 'file:///work/README.md'

const alder = `# Alder Strategic Migration Group Terms of Reference

Alder is one of two areas, the other being Birch. The Wood Migration Partnership (WMP) supports both.

## Purpose

To advise the WMP Executive Board, see [its terms](board/board.md#purpose) or board.md.

## Membership

- Home Office
`
const birch = `# Birch Strategic Migration Group Terms of Reference

## Purpose

To send a representative to the Wood Migration Partnership Executive Board.
`
const board = `# Wood Migration Partnership Executive Board Terms of Reference

## Purpose

To lead the groups of Alder and Birch, see [Alder](../alder.md).
`
const readme = 'Milk, bread, [the board](board/board.md), ![](picture.png), [far away](https://example.org/board.md)\n'

const files = {[alderUri]: alder, [birchUri]: birch, [boardUri]: board, [readmeUri]: readme}
const {workspace} = fullCapabilities
const capabilities = {
  ...fullCapabilities,
  workspace: {
    ...workspace,
    workspaceEdit: {documentChanges: true, changeAnnotationSupport: {groupsOnLabel: true}},
    fileOperations: {willRename: true},
  },
}

async function start(options: Parameters<typeof connect>[0] = {}): Promise<TestClient> {
  const client = await connect({files, capabilities, ...options})
  const {host} = client
  await eventually(client, () => host.lines.some(line => line.startsWith('read 4 files')) || host.files.size !== 4)
  await client.open(alderUri, host.files.get(alderUri) ?? alder)
  return client
}

function at(words: string, uri = alderUri, text = alder) {
  return {textDocument: {uri}, position: positionOf(text, words)}
}

function places(locations: readonly Location[] | null): readonly string[] {
  return (locations ?? []).map(
    ({uri, range: {start}}) => `${uri.slice(13)} ${String(start.line + 1)}:${String(start.character + 1)}`,
  )
}

describe('places', () => {
  test('references over open and closed files, with and without the declaration', async () => {
    const {connection} = await start()
    const ask = (includeDeclaration: boolean) =>
      connection.sendRequest(ReferencesRequest.type, {...at('WMP Executive'), context: {includeDeclaration}})
    expect(places(await ask(true))).toEqual(['alder.md 7:15', 'birch.md 5:33', 'board/board.md 1:3'])
    expect(places(await ask(false))).toEqual(['alder.md 7:15', 'birch.md 5:33'])
  })

  test('a sibling that is deleted is no longer there', async () => {
    const {connection, host} = await start()
    host.files.delete(birchUri)
    const changes: FileEvent[] = [{uri: birchUri, type: FileChangeType.Deleted}]
    await connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes})
    const context = {includeDeclaration: true}
    const found = await connection.sendRequest(ReferencesRequest.type, {...at('WMP Executive'), context})
    expect(places(found)).toEqual(['alder.md 7:15', 'board/board.md 1:3'])
    expect(await connection.sendRequest(DefinitionRequest.type, at('Birch'))).toBeNull()
  })

  test('ten thousand files that come at once are all known afterwards', async () => {
    const {connection, host} = await start()
    const uris = Array.from({length: 10_000}, (_, i) => `file:///work/many/${String(i)}.md`)
    for (const uri of uris) host.files.set(uri, 'Milk, bread\n')
    host.files.set('file:///work/many/9999.md', birch.replace('# Birch', '# Cedar'))
    const changes = uris.map((uri): FileEvent => ({uri, type: FileChangeType.Created}))
    await connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes})
    const isRead = () => host.lines.some(line => line.startsWith('read 10000 files'))
    await expect.poll(isRead, {timeout: 60_000}).toBe(true)
    const context = {includeDeclaration: true}
    const found = await connection.sendRequest(ReferencesRequest.type, {...at('WMP Executive'), context})
    expect(places(found)).toContain('many/9999.md 5:33')
  }, 90_000)

  test('highlights, the body above, the groups below', async () => {
    const {connection} = await start()
    const marks = await connection.sendRequest(DocumentHighlightRequest.type, at('WMP) supports'))
    expect(marks?.map(({range: {start}}) => start.line + 1)).toEqual([3, 3, 7])
    const types = await connection.sendRequest(TypeDefinitionRequest.type, at('Home Office'))
    expect(types).toEqual([{uri: 'tor-register:/Home%20Office.md', range: range(0, 0, 0, 0)}])
    const below = await connection.sendRequest(ImplementationRequest.type, at('WMP Executive'))
    expect(places(below as Location[])).toEqual(['alder.md 1:3', 'birch.md 1:3'])
  })

  test('an organisation leads to its entry, and from there to every list', async () => {
    const {connection} = await start()
    const uri = 'tor-register:/Home%20Office.md'
    const text = await connection.sendRequest<string>(RegisterEntryRequest, {uri})
    expect(text).toMatch(/^# Home Office\n/)
    const position = {line: 0, character: 3}
    const context = {includeDeclaration: true}
    const found = await connection.sendRequest(ReferencesRequest.type, {textDocument: {uri}, position, context})
    expect(places(found)).toEqual(['alder.md 11:3'])
    const other = await connection.sendRequest<string>(RegisterEntryRequest, {uri: 'tor-register:/Nobody.md'})
    expect(other).toContain('no such entry')
  })

  test('an organisation of the team’s own leads to the page on it, which follows .tor.json', async () => {
    const configUri = 'file:///work/a%20b/.tor.json'
    const uri = 'file:///work/a%20b/elm.md'
    const text = '# Elm Forum Terms of Reference\n\n## Membership\n\n- Quay Aid\n'
    const organisations = (aliases: readonly string[]) =>
      JSON.stringify({organisations: [{name: 'Quay Refugee Aid', aliases: ['Quay Aid', ...aliases]}]})
    const client = await connect({
      folders: ['file:///work/a%20b'],
      files: {[uri]: text, [configUri]: organisations([])},
    })
    const {connection} = client
    await client.open(uri, text)
    await client.pull(uri)
    const found = await connection.sendRequest(DefinitionRequest.type, at('Quay Aid', uri, text))
    const targets = (Array.isArray(found) ? found : []).map(each => ('targetUri' in each ? each.targetUri : each.uri))
    const page = 'tor-register:/Quay%20Refugee%20Aid.md?file%3A%2F%2F%2Fwork%2Fa%2520b%2Felm.md'
    expect(targets).toEqual([page])
    const entry = () => connection.sendRequest<string>(RegisterEntryRequest, {uri: page})
    expect(await entry()).toBe(
      '# Quay Refugee Aid\n\n- Also called: Quay Aid\n- Source: the team’s own organisations (.tor.json or the settings)\n',
    )
    await client.open(configUri, organisations(['QRA']))
    expect(await entry()).toContain('Also called: Quay Aid; QRA')
    await client.change(configUri, 2, [{text: '{}'}])
    expect(await entry()).toContain('no such entry')
  })
})

describe('rename', () => {
  test('the name at the place, or why there is none', async () => {
    const {connection} = await start()
    const place = await connection.sendRequest(PrepareRenameRequest.type, at('Executive Board'))
    expect(place).toEqual({range: range(6, 14, 6, 33), placeholder: 'WMP Executive Board'})
    await expect(connection.sendRequest(PrepareRenameRequest.type, at('advise'))).rejects.toThrow(/no name here/)
  })

  test('edits carry versions; shortened forms ask for confirmation, by document', async () => {
    const {connection} = await start()
    const newName = 'WMP Steering Board'
    const edit = await connection.sendRequest(RenameRequest.type, {...at('WMP Executive'), newName})
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[]
    expect(changes.map(({textDocument}) => textDocument)).toEqual([
      {uri: alderUri, version: 1},
      {uri: birchUri, version: null},
      {uri: boardUri, version: null},
    ])
    const notes = changes.flatMap(({edits}) =>
      edits.map(each => edit?.changeAnnotations?.['annotationId' in each ? each.annotationId : '']),
    )
    expect(notes.map(note => [note?.label, note?.needsConfirmation])).toEqual([
      ['Alder Strategic Migration Group Terms of Reference', false],
      ['Birch Strategic Migration Group Terms of Reference', true],
      ['Wood Migration Partnership Executive Board Terms of Reference', true],
    ])
  })

  test('a client without previews gets plain edits of the sure places', async () => {
    const {connection} = await start({capabilities: {}})
    const newName = 'WMP Steering Board'
    const edit = await connection.sendRequest(RenameRequest.type, {...at('WMP Executive'), newName})
    expect(edit).toEqual({changes: {[alderUri]: [{range: range(6, 18, 6, 27), newText: 'Steering'}]}})
  })

  test('a name that something else has is refused in words', async () => {
    const {connection} = await start()
    const newName = 'Alder Strategic Migration Group'
    const asked = connection.sendRequest(RenameRequest.type, {...at('Birch'), newName})
    await expect(asked).rejects.toThrow('Two names would become one')
  })
})

describe('files that move', () => {
  test('links to a file, from it, and its name in the text follow', async () => {
    const {connection} = await start()
    const renamed = {oldUri: boardUri, newUri: 'file:///work/executive%20board.md'}
    const edit = await connection.sendRequest(WillRenameFilesRequest.type, {files: [renamed]})
    expect(newTexts(edit)).toEqual({
      [alderUri]: ['executive%20board.md#purpose', 'executive board.md'],
      [boardUri]: ['alder.md'],
      [readmeUri]: ['executive%20board.md'],
    })
  })

  test('a folder takes its files along', async () => {
    const {connection} = await start()
    const renamed = {oldUri: 'file:///work/board', newUri: 'file:///work/old/boards'}
    const edit = await connection.sendRequest(WillRenameFilesRequest.type, {files: [renamed]})
    expect(newTexts(edit)).toEqual({
      [alderUri]: ['old/boards/board.md#purpose'],
      [boardUri]: ['../../alder.md'],
      [readmeUri]: ['old/boards/board.md'],
    })
  })

  test('nothing that links is nothing to edit', async () => {
    const {connection} = await start()
    const renamed = {oldUri: 'file:///work/other.md', newUri: 'file:///work/another.md'}
    expect(await connection.sendRequest(WillRenameFilesRequest.type, {files: [renamed]})).toBeNull()
  })
})

function newTexts(edit: WorkspaceEdit | null): Readonly<Record<string, readonly string[]>> {
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[]
  const texts = changes.map(({textDocument: {uri}, edits}) => [uri, (edits as TextEdit[]).map(({newText}) => newText)])
  return Object.fromEntries(texts) as Record<string, string[]>
}

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
  return {start: {line: startLine, character: startCharacter}, end: {line: endLine, character: endCharacter}}
}

describe('families of .tor.json', () => {
  const panel = `# Elm Welcome Panel Terms of Reference

## Purpose

The panel brings proposals to the Executive Board.
`
  const terms = `# Executive Board Terms of Reference

## Purpose

The board directs the work.
`
  const inFolder = (folder: string) => ({
    [`file:///${folder}/elm/panel.md`]: panel,
    [`file:///${folder}/board/board.md`]: terms,
  })
  const configurationOf = (parent: string) =>
    JSON.stringify({families: [{name: 'Wood Migration Partnership', parent, groups: ['elm/']}]})

  async function targetIn(started: TestClient, folder: string): Promise<readonly string[]> {
    const uri = `file:///${folder}/elm/panel.md`
    const found = await started.connection.sendRequest(DefinitionRequest.type, at('Executive Board', uri, panel))
    return (Array.isArray(found) ? found : []).map(each => ('targetUri' in each ? each.targetUri : each.uri))
  }

  test('what each folder says of its documents takes effect at once', async () => {
    const client = await connect({
      folders: ['file:///one', 'file:///two'],
      files: {...inFolder('one'), ...inFolder('two'), 'file:///two/.tor.json': configurationOf('board/board.md')},
    })
    for (const folder of ['one', 'two']) await client.open(`file:///${folder}/elm/panel.md`, panel)
    expect(await targetIn(client, 'one')).toEqual([])
    expect(await targetIn(client, 'two')).toEqual(['file:///two/board/board.md'])
    await client.open('file:///one/.tor.json', configurationOf('board/'))
    expect(await targetIn(client, 'one')).toEqual(['file:///one/board/board.md'])
    await client.change('file:///one/.tor.json', 2, [{text: configurationOf('bored/')}])
    expect(await targetIn(client, 'one')).toEqual([])
    expect(await targetIn(client, 'two')).toEqual(['file:///two/board/board.md'])
  })
})
