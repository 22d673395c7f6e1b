import {
  CodeActionKind,
  FileOperationPatternKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver'
import {tokenLegend} from './token-legend'

/** The kind of the action that makes all safe fixes, as it stands in `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.tor`

/** The command that shows the page on a rule; its argument is the rule's id. */
export const showRulePage = 'tor.showRulePage'

/** What we need to know of the client, gathered once. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean
  readonly refreshDiagnostics: boolean
  readonly refreshHints: boolean
  readonly refreshLenses: boolean
  readonly snippets: boolean
  readonly definitionLinks: boolean
  readonly versionedEdits: boolean
  readonly resolvesEdits: boolean
  readonly showsDocuments: boolean
  readonly changeAnnotations: boolean
  readonly fileRenames: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly workspaceFolders: boolean
  /** The client asks for the place of a workspace symbol when it needs it. */
  readonly resolvesSymbols: boolean
  /** How many places to fold the client takes; undefined for all. */
  readonly foldingLimit: number | undefined
}

/** Reads the client's long list for the few points that matter here. */
export function clientAbilities({textDocument, workspace, window}: ClientCapabilities): ClientAbilities {
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    showsDocuments: window?.showDocument?.support === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    fileRenames: workspace?.fileOperations?.willRename === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    resolvesSymbols: workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
  }
}

/**
 * The signs that begin a list item or a heading, the space after them, and letters: in Markdown VS Code does not ask by
 * itself while a word is typed.
 */
const triggerCharacters = Array.from('-*•# ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** Files that links may lead to, and folders. */
const renamedFiles = [
  {pattern: {glob: '**/*', matches: FileOperationPatternKind.file}},
  {pattern: {glob: '**/*', matches: FileOperationPatternKind.folder}},
]

/** What the server offers to a client of these abilities. */
export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
    definitionProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: {prepareProvider: true},
    hoverProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: {resolveProvider: true},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    linkedEditingRangeProvider: true,
    callHierarchyProvider: true,
    codeLensProvider: {resolveProvider: true},
    inlayHintProvider: true,
    semanticTokensProvider: {legend: tokenLegend, full: {delta: true}, range: true},
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
      resolveProvider: client.resolvesEdits,
    },
    ...(client.showsDocuments && {executeCommandProvider: {commands: [showRulePage]}}),
    completionProvider: {triggerCharacters, resolveProvider: true},
    workspace: {
      workspaceFolders: {supported: true, changeNotifications: true},
      ...(client.fileRenames && {fileOperations: {willRename: {filters: renamedFiles}}}),
    },
    ...(client.pullDiagnostics && {
      diagnosticProvider: {identifier: 'tor', interFileDependencies: true, workspaceDiagnostics: true},
    }),
  }
}
