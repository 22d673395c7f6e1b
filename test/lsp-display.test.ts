import {describe, expect, test} from 'vitest'
import {
  DidChangeWatchedFilesNotification,
  DocumentLinkRequest,
  FileChangeType,
  FoldingRangeRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
  type FileEvent,
  type Position,
  type SemanticTokens,
  type SemanticTokensDelta,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node'
import {contributes} from '../package.json'
import {connect, eventually, fullCapabilities, positionOf, type TestClient} from './harness/lsp-client'

const alderUri = 'file:///work/alder.md'

const alder = `Alder Strategic Migration Group Terms of Reference

Introduction

The Tree Region Migration Partnership (TRMP) supports the
group. TRMP sends it news.

Frequency of meetings

The group meets at least three times a
year.
`

const textDocument = {uri: alderUri}

async function tokens(client: TestClient): Promise<SemanticTokens> {
  return (await client.connection.sendRequest(SemanticTokensRequest.type, {textDocument})) ?? {data: []}
}

describe('folding and selection', () => {
  test('folds are whole lines, no more than the client takes', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, {textDocument})
    expect(folds).toEqual([
      {startLine: 2, endLine: 5},
      {startLine: 7, endLine: 10},
    ])
    const capabilities = {...fullCapabilities, textDocument: {foldingRange: {rangeLimit: 1}}}
    const modest = await connect({capabilities})
    await modest.open(alderUri, alder)
    expect(await modest.connection.sendRequest(FoldingRangeRequest.type, {textDocument})).toHaveLength(1)
  })

  test('selections of several cursors grow by their parents, one answer for each cursor', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const positions = [positionOf(alder, 'Region'), {line: 500, character: 0}]
    const [first, last] =
      (await client.connection.sendRequest(SelectionRangeRequest.type, {textDocument, positions})) ?? []
    expect(first?.range).toEqual({start: {line: 4, character: 9}, end: {line: 4, character: 15}})
    expect(first?.parent?.range).toEqual({start: {line: 4, character: 4}, end: {line: 4, character: 37}})
    expect(last?.range).toEqual({start: {line: 0, character: 0}, end: {line: 11, character: 0}})
  })
})

describe('semantic tokens', () => {
  test('every type of the legend has a description and colours in package.json', async () => {
    const client = await connect()
    const provider = client.initialized.capabilities.semanticTokensProvider
    const types = provider?.legend.tokenTypes
    expect(contributes.semanticTokenTypes.map(({id}) => id)).toEqual(types)
    for (const {scopes} of contributes.semanticTokenScopes) expect(Object.keys(scopes)).toEqual(types)
    expect(provider).toMatchObject({full: {delta: true}, range: true})
  })

  test('words over two lines are two tokens; the modifier says where a short form is made', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const {data} = await tokens(client)
    const types = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? []
    expect(readTokens(alder, types, data)).toEqual([
      'body declaration: Alder Strategic Migration Group',
      'heading: Introduction',
      'body: Tree Region Migration Partnership',
      'shortForm declaration: TRMP',
      'shortForm: TRMP',
      'heading: Frequency of meetings',
      'frequency: at least three times a',
      'frequency: year',
    ])
  })

  test('the difference, applied to the last answer, is the new answer', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const delta = async (previousResultId: string) =>
      client.connection.sendRequest(SemanticTokensDeltaRequest.type, {textDocument, previousResultId})
    let {data, resultId = ''} = await tokens(client)
    const steps = [
      alder.replace('Introduction', 'Purpose\n\nTo advise the Home Office.\n\nIntroduction'),
      alder.replace(' TRMP sends it news.', ''),
      'A shopping list',
      alder,
      alder,
    ]
    for (const [index, text] of steps.entries()) {
      await client.change(alderUri, index + 2, [{text}])
      const answer = (await delta(resultId)) as SemanticTokensDelta
      expect(answer.edits).toBeDefined()
      data = applied(data, answer)
      resultId = answer.resultId ?? ''
      const fresh = await connect()
      await fresh.open(alderUri, text)
      const expected = await tokens(fresh)
      expect(data, `step ${String(index)}`).toEqual(expected.data)
    }
    expect(await delta('of another server')).toHaveProperty('data', data)
  })

  test('a stretch gets its own tokens only', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const range = {start: {line: 4, character: 0}, end: {line: 5, character: 0}}
    const answer = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {textDocument, range})
    const types = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? []
    expect(readTokens(alder, types, answer?.data ?? [])).toEqual([
      'body: Tree Region Migration Partnership',
      'shortForm declaration: TRMP',
    ])
  })
})

describe('links and linked editing', () => {
  test('a link leads to a line of the target, under the address that the client knows', async () => {
    const client = await connect()
    const birch = `\n${alder.replaceAll('Alder', 'Birch')}`
    await client.open('file:///work/birch(new).md', birch)
    await client.open(alderUri, `${alder}\nSee the Birch Strategic Migration Group Terms of Reference.\n`)
    const [link, ...more] = (await client.connection.sendRequest(DocumentLinkRequest.type, {textDocument})) ?? []
    expect(more).toEqual([])
    expect(link).toMatchObject({
      range: {start: {line: 12, character: 8}, end: {line: 12, character: 58}},
      target: 'file:///work/birch(new).md#L2,1',
    })
  })

  test('a short form changes in all its places, plain words nowhere', async () => {
    const client = await connect()
    await client.open(alderUri, alder)
    const linked = (position: Position) =>
      client.connection.sendRequest(LinkedEditingRangeRequest.type, {textDocument, position})
    const first = {start: {line: 4, character: 39}, end: {line: 4, character: 43}}
    const second = {start: {line: 5, character: 7}, end: {line: 5, character: 11}}
    const answer = await linked(second.start)
    expect(answer?.ranges).toEqual([first, second])
    expect('TRMP').toMatch(new RegExp(`^${answer?.wordPattern ?? ''}$`))
    expect(await linked({line: 0, character: 0})).toBeNull()
  })
})

describe('inlay hints', () => {
  const text = `${alder}\nThe forum meets quarterly.\n`
  const range = {start: {line: 0, character: 0}, end: {line: 20, character: 0}}
  const hintsOf = (client: TestClient) => client.connection.sendRequest(InlayHintRequest.type, {textDocument, range})

  const inlayHint = {refreshSupport: true}
  const capabilities = {...fullCapabilities, workspace: {...fullCapabilities.workspace, inlayHint}}

  test('stand behind the words', async () => {
    const client = await connect()
    await client.open(alderUri, text)
    const position = {line: 12, character: 25}
    expect(await hintsOf(client)).toMatchObject([{position, label: '= 4 a year', paddingLeft: true}])
  })

  test('are switched off by a setting, after which they are asked for again', async () => {
    const client = await connect({capabilities, configuration: {inlayHints: {enabled: false}}})
    const asked = countRefreshes(client)
    await client.open(alderUri, text)
    await eventually(client, () => asked() > 0)
    expect(await hintsOf(client)).toEqual([])
  })

  test('are asked for again when a sibling changes', async () => {
    const birchUri = 'file:///work/birch.md'
    const birch = alder.replaceAll('Alder', 'Birch')
    const client = await connect({capabilities, files: {[birchUri]: birch, 'file:///work/list.md': 'A shopping list'}})
    const asked = countRefreshes(client)
    await loaded(client)
    await client.open(alderUri, text)
    await client.pull(alderUri)
    await eventually(client, () => asked() > 0)
    const before = asked()
    client.host.files.set(birchUri, birch.replace('three times', 'five times'))
    const changes: FileEvent[] = [{uri: birchUri, type: FileChangeType.Changed}]
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes})
    await eventually(client, () => asked() > before)
  })
})

describe('workspace symbols', () => {
  const birchUri = 'file:///other/birch.md'
  const files = {[alderUri]: alder, [birchUri]: alder.replaceAll('Alder', 'Birch')}
  const folders = ['file:///work', 'file:///other']

  async function search(client: TestClient, query: string): Promise<WorkspaceSymbol[]> {
    await loaded(client)
    return (await client.connection.sendRequest(WorkspaceSymbolRequest.type, {query})) ?? []
  }

  test('closed files of all folders are searched; places come with the answer unless the client asks later', async () => {
    const client = await connect({files, folders})
    const range = {start: {line: 0, character: 0}, end: {line: 0, character: 31}}
    expect(await search(client, 'birch')).toEqual([
      {
        name: 'Birch Strategic Migration Group',
        kind: 5,
        containerName: 'Birch Strategic Migration Group Terms of Reference',
        location: {uri: birchUri, range},
      },
    ])
  })

  test('a client that asks at once hears of all files', async () => {
    const many = Array.from({length: 300}, (_, i) => [`file:///work/${String(i)}.md`, alder] as const)
    const client = await connect({files: Object.fromEntries(many)})
    const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, {query: ''})) ?? []
    expect(new Set(found.map(({location}) => location.uri)).size).toBe(many.length)
  })

  test('the place asked for later is that in the text of the moment', async () => {
    const symbol = {resolveSupport: {properties: ['location.range']}}
    const capabilities = {...fullCapabilities, workspace: {...fullCapabilities.workspace, symbol}}
    const client = await connect({files, folders, capabilities})
    const [found] = await search(client, 'alder')
    expect(found?.location).toEqual({uri: alderUri})
    await client.open(alderUri, `\n\n${alder}`)
    if (!found) throw new Error('nothing was found')
    const resolved = await client.connection.sendRequest(WorkspaceSymbolResolveRequest.type, found)
    const range = {start: {line: 2, character: 0}, end: {line: 2, character: 31}}
    expect(resolved.location).toEqual({uri: alderUri, range})
    await client.change(alderUri, 2, [{text: 'A shopping list'}])
    const gone = await client.connection.sendRequest(WorkspaceSymbolResolveRequest.type, found)
    expect(gone.location).toEqual({uri: alderUri})
  })
})

/** How often the server has asked for hints to be asked for again. */
function countRefreshes(client: TestClient): () => number {
  let asked = 0
  client.connection.onRequest('workspace/inlayHint/refresh', () => (asked++, null))
  return () => asked
}

/** Resolves when the files of the folders have been read. */
async function loaded(client: TestClient): Promise<void> {
  await eventually(client, () => client.host.lines.find(line => line.startsWith('read ')))
}

/** The tokens of an answer with their words. */
function readTokens(text: string, types: readonly string[], data: readonly number[]): readonly string[] {
  const lines = text.split('\n')
  const read: string[] = []
  let line = 0
  let character = 0
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5)
    line += down
    character = down === 0 ? character + right : right
    const name = `${types[type] ?? 'no type'}${modifiers === 1 ? ' declaration' : ''}`
    read.push(`${name}: ${lines[line]?.slice(character, character + length) ?? ''}`)
  }
  return read
}

function applied(data: readonly number[], {edits}: SemanticTokensDelta): number[] {
  const result = [...data]
  for (const {start, deleteCount, data: added = []} of edits.toReversed()) result.splice(start, deleteCount, ...added)
  return result
}
