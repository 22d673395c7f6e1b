import {describe, expect, test} from 'vitest'
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type CodeAction,
  type CodeLens,
  type FileEvent,
} from 'vscode-languageserver-protocol/node'
import {
  NewSiblingRequest,
  SiblingPassagesRequest,
  SiblingPlacesRequest,
  type SiblingPassages,
} from '../server/lsp/protocol'
import {
  connect,
  eventually,
  fullCapabilities,
  positionOf,
  type TestClient,
  type TestOptions,
} from './harness/lsp-client'

const boardUri = 'file:///work/board.md'
const alderUri = 'file:///work/alder.md'
const birchUri = 'file:///work/birch.md'

const board = `# Wood Migration Partnership Executive Board Terms of Reference

## Purpose

To lead.
`

function terms(place: string, conduct: string): string {
  return `# ${place} Strategic Migration Group Terms of Reference

${place} is one of three areas, the others being ${place === 'Alder' ? 'Birch' : 'Alder'} and Cedar.

## Conduct

${conduct}

## Membership

- ${place} County Council

## Reporting

The group reports to the Wood Migration Partnership Executive Board.
`
}

const alder = terms('Alder', 'The Alder group keeps in confidence what its members are told.')
const birch = terms('Birch', 'The Birch group keeps secret what its members are told.')

/** A client with the siblings in its folder, Alder's document open, and everything read. */
async function start(options: TestOptions = {}): Promise<TestClient> {
  const client = await connect({files: {[boardUri]: board, [alderUri]: alder, [birchUri]: birch}, ...options})
  await client.open(alderUri, alder)
  await eventually(client, () => client.host.lines.some(line => line.startsWith('read 3 files')))
  await client.pull(alderUri)
  return client
}

async function lenses(client: TestClient): Promise<readonly CodeLens[]> {
  const found = await client.connection.sendRequest(CodeLensRequest.type, {textDocument: {uri: alderUri}})
  return Promise.all((found ?? []).map(lens => client.connection.sendRequest(CodeLensResolveRequest.type, lens)))
}

async function wordings(client: TestClient): Promise<readonly CodeAction[]> {
  const at = positionOf(alder, 'confidence')
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: {uri: alderUri},
    range: {start: at, end: at},
    context: {diagnostics: [], only: ['refactor']},
  })
  return (actions ?? []) as readonly CodeAction[]
}

describe('call hierarchy', () => {
  test('from a closed board down to its groups, and from a group up, with the statements', async () => {
    const client = await start()
    const {connection} = client
    const position = positionOf(alder, 'Executive Board')
    const prepared = await connection.sendRequest(CallHierarchyPrepareRequest.type, {
      textDocument: {uri: alderUri},
      position,
    })
    const [item] = prepared ?? []
    if (!item) throw new Error('no item')
    expect(item).toMatchObject({name: 'Wood Migration Partnership Executive Board', uri: boardUri, detail: 'board.md'})
    const below = await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {item})
    expect(below?.map(({from, fromRanges}) => [from.uri, fromRanges.length, fromRanges[0]?.start])).toEqual([
      [alderUri, 1, positionOf(alder, 'The group reports')],
      [birchUri, 1, positionOf(birch, 'The group reports')],
    ])
    const [lower] = below ?? []
    if (!lower) throw new Error('no lower body')
    const above = await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {item: lower.from})
    expect(above?.map(({to, fromRanges}) => [to.uri, fromRanges[0]?.start])).toEqual([
      [boardUri, positionOf(alder, 'The group reports')],
    ])
  })

  test('a body whose document is deleted meanwhile gives nothing', async () => {
    const client = await start()
    const [item] =
      (await client.connection.sendRequest(CallHierarchyPrepareRequest.type, {
        textDocument: {uri: alderUri},
        position: positionOf(alder, 'Executive Board'),
      })) ?? []
    if (!item) throw new Error('no item')
    const changes: FileEvent[] = [{uri: boardUri, type: FileChangeType.Deleted}]
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes})
    const below = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {item})
    expect(below).toEqual([])
  })
})

describe('code lenses', () => {
  test('come without words, which are worked out one by one, with the command that the client runs', async () => {
    const client = await start()
    const found = await client.connection.sendRequest(CodeLensRequest.type, {textDocument: {uri: alderUri}})
    expect(found?.map(({command}) => command)).not.toContain(expect.anything())
    const clause = (await lenses(client)).find(({command}) => command?.title.startsWith('differs'))
    expect(clause?.command).toEqual({
      title: 'differs in Birch',
      command: 'tor.compareWithSibling',
      arguments: [alderUri, positionOf(alder, 'The Alder group'), 'clause'],
    })
    const references = (await lenses(client)).find(({command}) => command?.command === 'tor.showReferences')
    expect(references?.command?.title).toMatch(/^\d+ references?$/)
    expect(references?.command?.arguments).toEqual([
      alderUri,
      positionOf(alder, 'Alder'),
      expect.arrayContaining([expect.objectContaining({uri: birchUri})]),
    ])
    const members = (await lenses(client)).find(({command}) => command?.command === 'tor.addStandardMembers')
    expect(members?.command?.title).toMatch(/^0 of \d+ standard members$/)
    expect(members?.command?.arguments).toEqual([
      alderUri,
      expect.arrayContaining(['Housing']),
      {position: {line: 10, character: 22}, lead: '\n- '},
    ])
  })

  test('are asked for again when a sibling changes', async () => {
    const client = await start()
    const before = client.lensRefreshes()
    client.host.files.set(birchUri, birch.replace('secret', 'in confidence'))
    const changes: FileEvent[] = [{uri: birchUri, type: FileChangeType.Changed}]
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes})
    await eventually(client, () => client.lensRefreshes() > before)
    expect((await lenses(client)).map(({command}) => command?.title)).toContain('same in 1 sibling')
  })

  test('a lens about what is gone has no words and runs nothing', async () => {
    const client = await start()
    const {connection} = client
    const found = (await connection.sendRequest(CodeLensRequest.type, {textDocument: {uri: alderUri}})) ?? []
    await client.change(alderUri, 2, [{text: 'Milk, bread, eggs\n'}])
    const resolved = await Promise.all(found.map(lens => connection.sendRequest(CodeLensResolveRequest.type, lens)))
    const clauses = resolved.filter(({data}) => (data as {sort: string}).sort !== 'findings')
    expect(clauses.length).toBeGreaterThan(0)
    expect(clauses.map(({command}) => command)).toEqual(clauses.map(() => ({title: '', command: ''})))
  })
})

describe('wording', () => {
  test('a sibling’s words can be taken; these given to all siblings are asked about by document', async () => {
    const [take, give] = await wordings(await start())
    expect(take).toMatchObject({
      title: 'Take the wording of Birch',
      kind: 'refactor.rewrite',
      edit: {documentChanges: [{textDocument: {uri: alderUri, version: 1}, edits: [{newText: ' secret '}]}]},
    })
    expect(give).toMatchObject({
      title: 'Apply this clause to all siblings (Birch): tick them in the preview',
      edit: {
        documentChanges: [
          {textDocument: {uri: birchUri, version: null}, edits: [{newText: ' in confidence ', annotationId: 'Birch'}]},
        ],
        changeAnnotations: {Birch: {label: 'Birch', needsConfirmation: true}},
      },
    })
  })

  test('a client without annotations or versions gets the plain edits', async () => {
    const client = await start({capabilities: {...fullCapabilities, workspace: {workspaceFolders: true}}})
    const [, give] = await wordings(client)
    expect(give?.edit?.changes?.[birchUri]).toMatchObject([{newText: ' in confidence '}])
    expect(give?.edit).not.toHaveProperty('changeAnnotations')
  })
})

describe('our own requests', () => {
  test('a section with its words in the siblings', async () => {
    const {connection} = await start()
    const params = {uri: alderUri, position: positionOf(alder, '## Conduct'), unit: 'section'}
    const found = await connection.sendRequest<SiblingPassages | null>(SiblingPassagesRequest, params)
    expect(found).toMatchObject({
      title: 'Conduct',
      here: {uri: alderUri, group: 'Alder'},
      siblings: [
        {
          uri: birchUri,
          group: 'Birch',
          same: false,
          start: positionOf(birch, '## Conduct'),
          text: '## Conduct\n\nThe Birch group keeps secret what its members are told.',
        },
      ],
    })
    const nowhere = {uri: 'file:///work/none.md', position: {line: 0, character: 0}, unit: 'section'}
    expect(await connection.sendRequest(SiblingPassagesRequest, nowhere)).toBeNull()
  })

  test('a new sibling, for a place that is named and has no document', async () => {
    const {connection} = await start()
    expect(await connection.sendRequest(SiblingPlacesRequest, {uri: alderUri})).toEqual(['Cedar'])
    const text = await connection.sendRequest<string | null>(NewSiblingRequest, {uri: alderUri, place: 'Cedar'})
    expect(text).toContain('# Cedar Strategic Migration Group Terms of Reference')
    expect(text).toContain('the others being Birch and Alder.')
    expect(text).toContain('- [Cedar County Council]')
    const unknown = {uri: 'file:///work/none.md', place: 'Cedar'}
    expect(await connection.sendRequest(NewSiblingRequest, unknown)).toBeNull()
  })
})
