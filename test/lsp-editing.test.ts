import {describe, expect, test} from 'vitest'
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type CodeAction,
  type CompletionItem,
  type DocumentSymbol,
  type Position,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node'
import {applyEdits} from '../server/base/edit'
import {createLineIndex} from '../server/base/line-index'
import {ShowModelRequest, type ModelView} from '../server/lsp/protocol'
import {connect, positionOf, pulled, type TestClient} from './harness/lsp-client'
import {alder, alderUri, birch, birchUri} from './harness/two-siblings'

async function completions(client: TestClient, uri: string, position: Position): Promise<CompletionItem[]> {
  const answer = await client.connection.sendRequest(CompletionRequest.type, {textDocument: {uri}, position})
  return answer as CompletionItem[]
}

describe('editing', () => {
  test('completion offers the missing members of the group at the cursor', async () => {
    const client = await connect()
    const text = alder.replace('- Public Health\n', '- Public Health\n- \n')
    await client.open(alderUri, text)
    const position = {line: positionOf(text, '- \n').line, character: 2}
    const items = await completions(client, alderUri, position)
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
    const items = await completions(client, alderUri, position)
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
    const items = await completions(client, alderUri, {line, character: character + 4})
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
    const items = await completions(client, uri, position)
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
