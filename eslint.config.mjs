import js from '@eslint/js'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const nodeBuiltIns = {
  group: ['node:*', 'fs', 'fs/*', 'path', 'url', 'os', 'child_process', 'worker_threads', 'util', 'crypto'],
  message: 'Only main uses what Node brings: everything below it runs in a browser too.',
}

const platformGlobals = [
  'process',
  'window',
  'self',
  'document',
  'globalThis',
  'Buffer',
  '__dirname',
  'setImmediate',
].map(name => ({name, message: 'Only main knows the platform.'}))

const nodeGlobals = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'module',
  'performance',
  'process',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
]

const pageGlobals = ['document', 'window', 'navigator', 'Element', 'HTMLElement', 'localStorage']

const readonlyNames = names => Object.fromEntries(names.map(name => [name, 'readonly']))

export default tseslint.config(
  {ignores: ['dist/', 'node_modules/', '.cache/', 'examples/', 'test/fixtures/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true, argsIgnorePattern: '^_'}],
      // An interface may ask for a promise where one platform has the answer at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Function types in data (`readonly check: (…) => …`) are no methods.
      '@typescript-eslint/unbound-method': 'off',
      'object-shorthand': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
        {selector: 'ExportDefaultDeclaration', message: 'Names are easier to find than defaults.'},
      ],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: ['server/**/*.ts'],
    plugins: {regexp},
    rules: {
      'no-console': 'error',
      // Documents come from anywhere: no text may make an expression slow.
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {report: 'potential'}],
    },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/main/**'],
    rules: {
      'no-restricted-globals': ['error', ...platformGlobals],
      'no-restricted-imports': ['error', {patterns: [nodeBuiltIns]}],
    },
  },
  {
    // The one global of ours: set by the tests, read here.
    files: ['server/base/never.ts'],
    rules: {'no-restricted-globals': ['error', ...platformGlobals.filter(({name}) => name !== 'globalThis')]},
  },
  {
    // What the command line prints goes to standard output; everything else may only log.
    files: ['server/main/cli*.ts', 'server/main/cli/**/*.ts'],
    rules: {'no-console': 'off'},
  },
  {
    // The vocabulary is data: long lists are its point.
    files: ['server/vocabulary/**/*.ts', 'test/**/*.ts'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['vitest.config.mjs', 'eslint.config.mjs'],
    rules: {'no-restricted-syntax': 'off'},
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {globals: readonlyNames(nodeGlobals)},
  },
  {
    // Parts of these run in the page that they drive.
    files: ['test/editor/**/*.mjs'],
    languageOptions: {globals: readonlyNames([...nodeGlobals, ...pageGlobals])},
  },
)
