import {describe, expect, test} from 'vitest'
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  type CompletionItem,
} from 'vscode-languageserver-protocol/node'
import {connect, fullCapabilities, positionOf, pulled} from './harness/lsp-client'
import {alder, alderUri, birch, birchUri} from './harness/two-siblings'

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
