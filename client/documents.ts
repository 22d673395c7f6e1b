import {Uri, workspace, type TextDocument} from 'vscode'
import type {BaseLanguageClient, DocumentSelector, FileOperationsMiddleware, Middleware} from 'vscode-languageclient'
import {ListDocumentsRequest, ReadDocumentRequest, registerScheme, type DocumentParams} from '../server/lsp/protocol'

/** The documents that the server looks at, wherever they are kept, and what a team says about them. */
export const documentSelector: DocumentSelector = [
  {language: 'markdown'},
  {language: 'plaintext'},
  {pattern: '**/.tor.json'},
]

/** The files of a folder that may belong to a family of documents. */
export const documentFiles = '**/*.{md,markdown,txt}'

const excludedFiles = '**/{node_modules,.git}/**'

/** Views that the editor makes out of other things: earlier versions, previews, logs, our own structural model. */
const derivedSchemes = new Set([
  'git',
  'output',
  'tor-model',
  'tor-passage',
  registerScheme,
  'vscode-scm',
  'vscode-local-history',
  'vscode-bulkeditpreview-editor',
  'chat-editing-snapshot-text-model',
  'comment',
])

/** True if a person wrote `document`; false if it is a view of something else, which would count twice. */
export function isOriginal(document: TextDocument): boolean {
  return !derivedSchemes.has(document.uri.scheme)
}

/** Keeps derived documents from the server, whose workspace would otherwise hold every changed file twice. */
export const originalsOnly: Middleware = {
  didOpen: (document, next) => (isOriginal(document) ? next(document) : Promise.resolve()),
  didClose: (document, next) => (isOriginal(document) ? next(document) : Promise.resolve()),
  didChange: (event, next) => (isOriginal(event.document) ? next(event) : Promise.resolve()),
}

/**
 * Answers the server's questions for files. A server in the browser has no other way to read them, and the
 * editor reaches folders on other machines too. An unreadable file is answered by an error.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(ListDocumentsRequest, async () => {
    const files = await workspace.findFiles(documentFiles, excludedFiles)
    return files.map(file => client.code2ProtocolConverter.asUri(file))
  })
  client.onRequest(ReadDocumentRequest, async ({uri}: DocumentParams) => {
    const bytes = await workspace.fs.readFile(Uri.parse(uri))
    return new TextDecoder().decode(bytes)
  })
}

/** The editor's Markdown support can keep links right itself; where the user has told it to, we leave them to it. */
export const unlessMarkdownDoes: NonNullable<FileOperationsMiddleware['willRenameFiles']> = (event, next) => {
  const setting = workspace.getConfiguration('markdown.updateLinksOnFileMove').get<string>('enabled')
  return setting === undefined || setting === 'never' ? next(event) : Promise.resolve(null)
}
