import {expect, test} from 'vitest'
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  ExecuteCommandRequest,
  ShowDocumentRequest,
  type ClientCapabilities,
  type CodeAction,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import {applyEdits} from '../server/base/edit'
import {createLineIndex} from '../server/base/line-index'
import {connect, fullCapabilities, positionOf, type TestClient} from './harness/lsp-client'
import {settled} from './harness/settled'

const uri = 'file:///work/quay.md'

const quay = `# Quay Group Terms of Reference

<!-- tor-disable-next-line missing-purpose -- no longer true -->
The group exists to keep the quay in repair. It meets as required.

<!-- tor-disable-next-line missing-frequency, missing-purpose -- no longer true -->
## Membership

- Lock keepers
${settled}`

const resolving: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: {...fullCapabilities.textDocument, codeAction: {resolveSupport: {properties: ['edit']}}},
  window: {showDocument: {support: true}},
}

async function opened(capabilities = fullCapabilities): Promise<TestClient> {
  const client = await connect({capabilities})
  await client.open(uri, quay)
  return client
}

async function actionsAt({connection}: TestClient, words: string, only?: string[]): Promise<CodeAction[]> {
  const start = positionOf(quay, words)
  const context = {diagnostics: [], ...(only && {only})}
  const params = {textDocument: {uri}, range: {start, end: start}, context}
  return ((await connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[]
}

function titled(actions: readonly CodeAction[], words: string): CodeAction {
  const found = actions.find(({title}) => title.includes(words))
  if (!found) throw new Error(`no “${words}” among ${actions.map(({title}) => title).join('; ')}`)
  return found
}

function after(edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? []
  if (!change || !('edits' in change)) throw new Error('no edit')
  expect(change.textDocument).toEqual({uri, version: 1})
  const lines = createLineIndex(quay)
  return applyEdits(
    quay,
    change.edits.flatMap(each =>
      'newText' in each
        ? [
            {
              range: {start: lines.offsetAt(each.range.start), end: lines.offsetAt(each.range.end)},
              newText: each.newText,
            },
          ]
        : [],
    ),
  )
}

const withoutComments = quay.replaceAll(/<!--.*-->\n/g, '')

test('all fixes of a rule, and all safe fixes', async () => {
  const running = await opened()
  const quick = await actionsAt(running, 'missing-purpose')
  expect(after(titled(quick, 'Fix all “unused-ignore”').edit)).toBe(withoutComments)
  expect(quick.some(({kind}) => kind?.startsWith('source'))).toBe(false)
  const source = await actionsAt(running, 'Quay Group', ['source.fixAll'])
  expect(source.map(({kind}) => kind)).toEqual(['source.fixAll.tor'])
  expect(after(source[0]?.edit)).toBe(withoutComments)
})

test('they are worked out when they are chosen, where the client can wait', async () => {
  const running = await opened(resolving)
  const action = titled(await actionsAt(running, 'missing-purpose'), 'Fix all')
  expect(action.edit).toBeUndefined()
  const resolved = await running.connection.sendRequest(CodeActionResolveRequest.type, action)
  expect(after(resolved.edit)).toBe(withoutComments)
  await running.change(uri, 2, [{text: `${quay}\n`}])
  const late = await running.connection.sendRequest(CodeActionResolveRequest.type, action)
  expect(late.edit).toBeUndefined()
})

test('a single finding has no “fix all”', async () => {
  const running = await opened()
  const titles = (await actionsAt(running, 'Quay Group')).map(({title}) => title)
  expect(titles).toEqual(['Insert a “Chair” section', 'Ignore “missing-chair” here (asks for a reason)'])
})

test('ignoring here writes a comment that is to be given a reason', async () => {
  const running = await opened()
  const action = titled(await actionsAt(running, 'as required'), 'Ignore “frequency-not-exact”')
  const text = after(action.edit)
  expect(text).toContain('<!-- tor-disable-next-line frequency-not-exact -- say why -->\nThe group')
  await running.change(uri, 2, [{text}])
  const report = await running.pull(uri)
  const found = report.kind === 'full' ? report.items.map(({code}) => code) : []
  expect(found).not.toContain('frequency-not-exact')
  expect(found).toContain('ignore-without-reason')
})

test('the page on a rule is shown by the client, if it can', async () => {
  const running = await opened(resolving)
  const shown: string[] = []
  running.connection.onRequest(ShowDocumentRequest.type, ({uri: page, external}) => {
    shown.push(`${page} ${String(external)}`)
    return {success: true}
  })
  const {command} = titled(await actionsAt(running, 'Quay Group'), 'Show the page')
  if (!command) throw new Error('no command')
  const run = (args: unknown[]) =>
    running.connection.sendRequest(ExecuteCommandRequest.type, {command: command.command, arguments: args})
  await run(command.arguments ?? [])
  await run(['../../etc/passwd'])
  expect(shown).toEqual([expect.stringMatching(/docs\/rules\/missing-chair\.md true$/)])
})
