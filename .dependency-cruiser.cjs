// The directions in which the parts of the product may know each other. docs/architecture.md says why.

/** The layers of the server, lowest first: a layer imports lower ones only. Everything about their order derives from this. */
const layers = ['base', 'syntax', 'vocabulary', 'model', 'workspace', 'rules', 'review', 'features', 'lsp', 'main']

const upward = layers.slice(0, -1).map((layer, i) => ({
  name: `${layer}-imports-upwards`,
  comment: `${layer} may import only ${layers.slice(0, i + 1).join(', ')}.`,
  severity: 'error',
  from: {path: `^server/${layer}/`},
  to: {path: `^server/(${layers.slice(i + 1).join('|')})/`},
}))

const forbidden = [
  ...upward,
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or lack a third.',
    severity: 'error',
    from: {},
    to: {circular: true},
  },
  {
    name: 'vocabulary-is-data',
    comment:
      'The vocabulary knows base, itself, the snippets, and the one library that its look-up of near spellings needs.',
    severity: 'error',
    from: {path: '^server/vocabulary/'},
    to: {pathNot: '^(server/(base|vocabulary)/|snippets/[^/]+[.]json$|node_modules/leven/)'},
  },
  {
    name: 'rules-are-islands',
    comment: 'A rule imports no other rule; what two rules share goes to rules/helpers.',
    severity: 'error',
    from: {path: '^server/rules/', pathNot: '^server/rules/(index|run)[.]ts$'},
    to: {path: '^server/rules/', pathNot: '^server/rules/(helpers/.+|define|types)[.]ts$'},
  },
  {
    name: 'features-are-islands',
    comment: 'A feature imports no other feature; what two features share goes further down.',
    severity: 'error',
    from: {path: '^server/features/([^/.]+)', pathNot: '^server/features/index[.]ts$'},
    // A feature may be a folder: what lies in it is its own.
    to: {path: '^server/features/', pathNot: '^server/features/(types[.]ts$|$1[/.])'},
  },
  {
    name: 'lsp-types-stop-at-lsp',
    comment: 'Only lsp, main and the client know the language server protocol.',
    severity: 'error',
    from: {path: '^server/', pathNot: '^server/(lsp|main)/'},
    to: {path: '(^|/)vscode-(languageserver|jsonrpc|languageclient)'},
  },
  {
    name: 'platform-stops-at-main',
    comment: 'Everything below main runs in a browser too: no Node built-ins.',
    severity: 'error',
    from: {path: '^server/', pathNot: '^server/main/'},
    to: {dependencyTypes: ['core']},
  },
  {
    name: 'client-sees-only-the-protocol',
    comment: 'The client knows the names and types of the requests, and nothing of the analysis.',
    severity: 'error',
    from: {path: '^client/'},
    to: {path: '^server/', pathNot: '^server/lsp/protocol[.]ts$'},
  },
  {
    name: 'server-knows-no-client',
    severity: 'error',
    from: {path: '^server/'},
    to: {path: '^client/'},
  },
  {
    name: 'nothing-unresolvable',
    severity: 'error',
    from: {},
    to: {couldNotResolve: true, pathNot: '^vscode$'},
  },
]

module.exports = {
  forbidden,
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    builtInModules: {add: ['vscode']},
  },
}
