import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {cruise, type ICruiseResult, type IForbiddenRuleType} from 'dependency-cruiser'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {inRepository} from './harness/files'

// The configuration is tried on a small tree with violations planted in it, so that `npm run layers` cannot pass by
// checking nothing.
const tree: Readonly<Record<string, string>> = {
  'server/base/range.ts': `import type {Rule} from '../rules/types'\nexport type R = Rule`,
  'server/base/files.ts': `import {readFileSync} from 'node:fs'\nexport const read = readFileSync`,
  'server/base/one.ts': `import {two} from './two'\nexport const one = (): unknown => two`,
  'server/base/two.ts': `import {one} from './one'\nexport const two = (): unknown => one`,
  'server/syntax/parse.ts': `import type {R} from '../base/range'\nexport type P = R`,
  'server/vocabulary/bodies.ts': `import type {P} from '../syntax/parse'\nimport type {R} from '../base/range'\nexport type B = P | R`,
  'server/rules/types.ts': 'export type Rule = string',
  'server/rules/helpers/words.ts': `import type {Rule} from '../types'\nexport const words: Rule = ''`,
  'server/rules/missing-a.ts': `import {words} from './helpers/words'\nexport const a = words`,
  'server/rules/missing-b.ts': `import {a} from './missing-a'\nexport const b = a`,
  'server/rules/index.ts': `import {a} from './missing-a'\nimport {b} from './missing-b'\nexport const rules = [a, b]`,
  'server/features/types.ts': 'export type Hover = string',
  'server/features/hover.ts': `import type {Hover} from './types'\nexport const hover: Hover = ''`,
  'server/features/symbols.ts': `import {hover} from './hover'\nexport const symbols = hover`,
  'server/features/completion/lists.ts': 'export const lists = []',
  'server/features/completion/index.ts': `import {lists} from './lists'\nexport const complete = lists`,
  'server/features/wire.ts': `import type {Hover} from 'vscode-languageserver'\nexport type H = Hover`,
  'server/lsp/protocol.ts': `import type {Hover} from 'vscode-languageserver'\nexport type H = Hover`,
  'server/main/node.ts': `import {readFileSync} from 'node:fs'\nimport '../lsp/protocol'\nexport const read = readFileSync`,
  'client/start.ts': `import '../server/lsp/protocol'\nimport '../server/features/hover'`,
  'node_modules/vscode-languageserver/package.json': '{"name": "vscode-languageserver", "main": "index.js"}',
  'node_modules/vscode-languageserver/index.js': '',
}

const expected = [
  'base-imports-upwards: server/base/range.ts → server/rules/types.ts',
  'client-sees-only-the-protocol: client/start.ts → server/features/hover.ts',
  'features-are-islands: server/features/symbols.ts → server/features/hover.ts',
  'lsp-types-stop-at-lsp: server/features/wire.ts → node_modules/vscode-languageserver/index.js',
  'no-cycles: server/base/one.ts → server/base/two.ts',
  'platform-stops-at-main: server/base/files.ts → fs',
  'rules-are-islands: server/rules/missing-b.ts → server/rules/missing-a.ts',
  'vocabulary-is-data: server/vocabulary/bodies.ts → server/syntax/parse.ts',
]

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'))
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
})

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

test('each planted violation is reported, and nothing else', async () => {
  const {forbidden} = createRequire(import.meta.url)(inRepository('.dependency-cruiser.cjs')) as {
    readonly forbidden: IForbiddenRuleType[]
  }
  const {output} = await cruise(['client', 'server'], {
    baseDir: folder,
    validate: true,
    ruleSet: {forbidden},
    doNotFollow: {path: ['node_modules']},
    tsPreCompilationDeps: true,
  })
  const {violations} = (output as ICruiseResult).summary
  expect(violations.map(({rule, from, to}) => `${rule.name}: ${from} → ${to}`).sort()).toEqual(expected)
})
