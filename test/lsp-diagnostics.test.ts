import {describe, expect, test} from 'vitest'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  WorkspaceDiagnosticRequest,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node'
import {NewDocumentsRequest} from '../server/lsp/protocol'
import {connect, eventually, pulled, type TestClient} from './harness/lsp-client'
import {settled} from './harness/settled'

const quayUri = 'file:///work/quay.md'
const lockUri = 'file:///work/lock.md'
const configUri = 'file:///work/.tor.json'

const quay = `# Quay Group Terms of Reference

The group exists to keep the quay in repair. It meets four times a year.

## Membership

- Lock keepers
${settled}`
const lock = `${quay.replaceAll('uay', 'uoin')}
## Chair

The lock master or a deputy chairs the group.
`

async function codes(client: TestClient, uri: string): Promise<unknown[]> {
  return (await pulled(client, uri)).map(({code, message}) => code ?? message)
}

function pullAll(
  client: TestClient,
  previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
): Promise<WorkspaceDiagnosticReport> {
  const previousResultIds = previous.map(({uri, resultId = ''}) => ({uri, value: resultId}))
  return client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {previousResultIds})
}

function summary({items}: WorkspaceDiagnosticReport): readonly string[] {
  return items
    .map(item => `${item.uri} ${item.kind === 'full' ? item.items.map(({code}) => code).join() : item.kind}`)
    .sort()
}

async function changeFile(client: TestClient, uri: string, text: string | undefined): Promise<void> {
  if (text === undefined) client.host.files.delete(uri)
  else client.host.files.set(uri, text)
  const type = text === undefined ? FileChangeType.Deleted : FileChangeType.Changed
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes: [{uri, type}]})
}

describe('workspace pull', () => {
  test('closed files are reported, open ones with their version; then everything is unchanged', async () => {
    const client = await connect({files: {[quayUri]: quay, [lockUri]: lock}})
    await client.open(lockUri, lock.replace(/## Chair[^]*/, ''))
    const first = await pullAll(client)
    expect(summary(first)).toEqual([`${lockUri} missing-chair`, `${quayUri} missing-chair`])
    expect(first.items.find(({uri}) => uri === lockUri)?.version).toBe(1)
    expect(first.items.find(({uri}) => uri === quayUri)?.version).toBeNull()
    expect(summary(await pullAll(client, first.items))).toEqual([`${lockUri} unchanged`, `${quayUri} unchanged`])
  })

  test('after one edit only what changed is sent; a file that is gone is sent once more, empty', async () => {
    const client = await connect({files: {[quayUri]: quay, [lockUri]: lock}})
    const first = await pullAll(client)
    await changeFile(client, quayUri, quay.replace('four times a year', 'as required'))
    expect(summary(await pullAll(client, first.items))).toEqual([
      `${lockUri} unchanged`,
      `${quayUri} missing-chair,frequency-not-exact`,
    ])
    await changeFile(client, quayUri, undefined)
    expect(summary(await pullAll(client, first.items))).toEqual([`${lockUri} unchanged`, `${quayUri} `])
  })

  test('results come in parts where the client takes them', async () => {
    const files = Object.fromEntries(
      Array.from({length: 230}, (_, index) => [`file:///work/${String(index)}.md`, quay]),
    )
    expect(await partsOf(await connect({files}))).toEqual([100, 100, 30])
  })

  test('where checking takes long, what is there is sent', async () => {
    const client = await connect({files: {[quayUri]: quay, [lockUri]: lock}})
    let time = 0
    client.host.now = () => (time += 1000)
    expect(await partsOf(client)).toEqual([1, 1, 0])
  })

  /** How many documents each part of an answer about all documents holds, and its end. */
  async function partsOf(client: TestClient): Promise<readonly number[]> {
    const parts: number[] = []
    const token = 'parts'
    client.connection.onProgress(
      WorkspaceDiagnosticRequest.partialResult,
      token,
      ({items}) => void parts.push(items.length),
    )
    const last = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: token,
    })
    return [...parts, last.items.length]
  }
})

describe('.tor.json', () => {
  const off = '{"rules": {"missing-chair": "off"}}'

  test('the file in the folder rules, over the settings of the user', async () => {
    const client = await connect({
      files: {[configUri]: '{"rules": {"missing-chair": "hint"}}'},
      configuration: {rules: {'missing-chair': 'off', 'frequency-not-exact': 'off'}, trace: {server: 'off'}},
    })
    await client.open(quayUri, quay.replace('four times a year', 'as required'))
    expect((await pulled(client, quayUri)).map(({code, severity}) => [code, severity])).toEqual([['missing-chair', 4]])
    expect(client.messages).toEqual([])
  })

  test('unsaved text takes effect at once, the file again when it is closed', async () => {
    const client = await connect({files: {[configUri]: '{}'}})
    await client.open(quayUri, quay)
    expect(await codes(client, quayUri)).toEqual(['missing-chair'])
    await client.open(configUri, off)
    expect(await codes(client, quayUri)).toEqual([])
    const {connection} = client
    await connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri: configUri}})
    expect(await codes(client, quayUri)).toEqual(['missing-chair'])
  })

  test('a change of the file or of the settings asks the client to pull again', async () => {
    const client = await connect({files: {[configUri]: '{}'}})
    await client.open(quayUri, quay)
    await pulled(client, quayUri)
    let before = client.refreshes()
    await changeFile(client, configUri, off)
    await eventually(client, () => client.refreshes() > before)
    expect(await codes(client, quayUri)).toEqual([])
    before = client.refreshes()
    await changeFile(client, configUri, undefined)
    await eventually(client, () => client.refreshes() > before)
    expect(await codes(client, quayUri)).toEqual(['missing-chair'])
  })

  test('words of a profile take effect at once, in open and in closed documents', async () => {
    const reeve = `${quay}\n## Others\n\nThe Reeve is elected every two years. The deputy stands in.\n`
    const files = {[configUri]: '{}', [lockUri]: reeve.replaceAll('uay', 'uoin')}
    const client = await connect({files})
    await client.open(quayUri, reeve)
    expect(summary(await pullAll(client))).toEqual([
      `${configUri} `,
      `${lockUri} missing-chair`,
      `${quayUri} missing-chair`,
    ])
    const words = '{"profile": "a", "profiles": {"a": {"posts": {"chair": ["Reeve"]}}}}'
    await client.open(configUri, words)
    expect(await codes(client, quayUri)).toEqual([])
    expect(summary(await pullAll(client))).toEqual([`${configUri} `, `${lockUri} `, `${quayUri} `])
    await changeFile(client, configUri, words)
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri: configUri}})
    expect(summary(await pullAll(client))).toEqual([`${configUri} `, `${lockUri} `, `${quayUri} `])
  })

  test('a new document may be one of a profile’s', async () => {
    const documents = [{title: 'Quay forum', description: 'Terms of a forum', text: ['# ${1:Place} Forum']}]
    const client = await connect({files: {[configUri]: JSON.stringify({profile: 'a', profiles: {a: {documents}}})}})
    await client.open(quayUri, quay)
    await pulled(client, quayUri)
    const offered = await client.connection.sendRequest(NewDocumentsRequest)
    expect(offered).toMatchObject([
      {title: 'Quay forum', description: 'Terms of a forum', snippet: '# ${1:Place} Forum'},
      {title: 'Sub-regional group'},
      ...Array.from({length: 5}, () => ({})),
    ])
  })

  test('settings that are sent, by a client that cannot be asked', async () => {
    const client = await connect({capabilities: {textDocument: {diagnostic: {}}}})
    await client.open(quayUri, quay)
    expect(await codes(client, quayUri)).toEqual(['missing-chair'])
    const settings = {tor: {rules: {'missing-chair': 'off'}}}
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {settings})
    expect(await codes(client, quayUri)).toEqual([])
  })

  test('each folder has its own, the innermost counts', async () => {
    const client = await connect({
      folders: ['file:///work', 'file:///work/inner', 'file:///other'],
      files: {'file:///work/.tor.json': off, 'file:///work/inner/.tor.json': '{}', 'file:///else/.tor.json': off},
    })
    for (const folder of ['work', 'work/inner', 'other', 'else']) {
      await client.open(`file:///${folder}/quay.md`, quay)
    }
    expect(await codes(client, 'file:///work/quay.md')).toEqual([])
    expect(await codes(client, 'file:///work/inner/quay.md')).toEqual(['missing-chair'])
    expect(await codes(client, 'file:///other/quay.md')).toEqual(['missing-chair'])
    expect(await codes(client, 'file:///else/quay.md')).toEqual(['missing-chair'])
  })

  test('paths are those inside the folder', async () => {
    const text = '{"overrides": [{"paths": ["old papers/"], "rules": {"missing-chair": "off"}}]}'
    const client = await connect({files: {[configUri]: text}})
    await client.open('file:///work/old%20papers/quay.md', quay)
    await client.open(quayUri, quay)
    expect(await codes(client, 'file:///work/old%20papers/quay.md')).toEqual([])
    expect(await codes(client, quayUri)).toEqual(['missing-chair'])
  })

  const families = (path: string) => JSON.stringify({families: [{name: 'Lowmoor', groups: [path]}]})
  const messagesOf = async (client: TestClient) => (await pulled(client, configUri)).map(({message}) => message)

  test('a path to no document is shown when all files have been read, and again when a file comes or goes', async () => {
    const client = await connect({files: {[configUri]: families('quay.md'), [quayUri]: quay}})
    await client.open(configUri, families('quay.md'))
    await pullAll(client)
    expect(await messagesOf(client)).toEqual([])
    let before = client.refreshes()
    await changeFile(client, quayUri, undefined)
    await eventually(client, () => client.refreshes() > before)
    const none = 'No document here that reads as terms of reference has the path “quay.md”.'
    expect(await messagesOf(client)).toEqual([`${none} Paths begin at the folder of this file.`])
    before = client.refreshes()
    await changeFile(client, quayUri, quay)
    await eventually(client, () => client.refreshes() > before)
    expect(await messagesOf(client)).toEqual([])
    await client.change(configUri, 2, [{text: families('quy.md')}])
    expect(await messagesOf(client)).toEqual([`${none.replace('quay', 'quy')} Did you mean “quay.md”?`])
  })

  test('what is wrong in it is shown in it, open or closed, and the rest is in use', async () => {
    const text = '{\n  "rulez": {},\n  "rules": {"missing-chair": "off"}\n}\n'
    const client = await connect({files: {[configUri]: text, [quayUri]: quay}})
    const message = 'There is no setting “rulez”. Did you mean “rules”?'
    const all = await pullAll(client)
    expect(all.items.find(({uri}) => uri === configUri)).toMatchObject({
      items: [{message, severity: 2, range: {start: {line: 1, character: 2}, end: {line: 1, character: 9}}}],
    })
    expect(all.items.find(({uri}) => uri === quayUri)).toMatchObject({items: []})
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri: configUri, languageId: 'jsonc', version: 1, text: text.replace('rulez', 'rules')},
    })
    expect(await codes(client, configUri)).toEqual([])
  })
})

describe('push', () => {
  const capabilities = {workspace: {workspaceFolders: true}}

  test('closed files as well, and a configuration', async () => {
    const client = await connect({capabilities, files: {[quayUri]: quay, [lockUri]: lock, [configUri]: '{"x": 1}'}})
    await eventually(client, () => client.published.length >= 2)
    const told = client.published.map(({uri, version, diagnostics}) => [uri, version, diagnostics.length])
    expect(told.sort()).toEqual([
      [configUri, undefined, 1],
      [quayUri, undefined, 1],
    ])
  })

  test('a file that closes keeps what is true of it, without a moment of nothing', async () => {
    const client = await connect({capabilities, files: {[quayUri]: quay}})
    await client.open(quayUri, quay)
    await eventually(client, () => client.published.some(({version}) => version === 1))
    const {connection} = client
    await connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri: quayUri}})
    await eventually(client, () => client.published.at(-1)?.version === undefined)
    expect(client.published.every(({diagnostics}) => diagnostics.length === 1)).toBe(true)
  })

  test('a burst of edits never shows what is not true of the text', async () => {
    const client = await connect({capabilities})
    await client.open(quayUri, quay)
    const words = 'The group also looks after the cranes, the lights and the boats'
    for (let version = 2; version <= words.length + 1; version++) {
      const text = quay.replace('It meets', `(${words.slice(0, version - 1)}.) It meets`)
      await client.change(quayUri, version, [{text}])
      if (version % 16 === 0) await new Promise(resolve => setTimeout(resolve, 230))
    }
    await eventually(client, () => client.published.at(-1)?.version === words.length + 1)
    expect(client.published.length).toBeGreaterThan(2)
    for (const {diagnostics} of client.published) expect(diagnostics.map(({code}) => code)).toEqual(['missing-chair'])
    const versions = client.published.map(({version}) => version ?? 0)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
  })
})
