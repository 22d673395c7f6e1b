import {
  commands,
  languages,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CompletionList,
  type Position,
  type TextDocument,
  type TextEditor,
} from 'vscode'
import {until} from './wait'

/** The address of a file in the opened folder. */
export function fileOf(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('The editor was started without a folder.')
  return Uri.joinPath(folder.uri, name)
}

/** Opens a file of the folder in an editor of its own, as a reader does. */
export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileOf(name)), {preview: false})
}

/** True if the editor holds the text of this file of the folder. */
export function isOpen(name: string): boolean {
  const key = fileOf(name).toString()
  return workspace.textDocuments.some(({uri}) => uri.toString() === key)
}

/** Takes back what has not been saved and closes every editor, so that the next test begins with the examples. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({isDirty}) => isDirty)) {
    await window.showTextDocument(document)
    await commands.executeCommand('workbench.action.files.revert')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
  await until(
    'every editor to be closed',
    () => window.tabGroups.all.flatMap(({tabs}) => tabs.map(({label}) => label)),
    labels => labels.length === 0,
  )
}

/** Where `words` begin in a document. Fails when they are not there. */
export function placeOf(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words)
  if (offset < 0) throw new Error(`${document.fileName} does not hold “${words}”`)
  return document.positionAt(offset)
}

/** Replaces `words`, where they first stand, by others; without saving. */
export async function replace(document: TextDocument, words: string, others: string): Promise<void> {
  const start = placeOf(document, words)
  const end = document.positionAt(document.offsetAt(start) + words.length)
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, new Range(start, end), others)
  await workspace.applyEdit(edit)
}

/** Types at the end of the line that holds `words`, with the keys' own command. */
export async function typeAfter(editor: TextEditor, words: string, text: string): Promise<void> {
  const end = editor.document.lineAt(placeOf(editor.document, words).line).range.end
  editor.selection = new Selection(end, end)
  await commands.executeCommand('type', {text})
}

/** A finding as plain data: lines count from 1, as the editor shows them. */
export interface Found {
  readonly rule: string
  readonly page: string
  readonly line: number
  readonly words: string
}

/** What the extension has to say about a document just now. */
export function findings(document: TextDocument): readonly Found[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({source}) => source === 'tor')
    .map(({code, range}) => ({
      rule: typeof code === 'object' ? String(code.value) : String(code),
      page: typeof code === 'object' ? code.target.toString() : '',
      line: range.start.line + 1,
      words: document.getText(range),
    }))
}

/** Waits for the finding of `rule` in a document. */
export async function finding(document: TextDocument, rule: string): Promise<Found> {
  const ofRule = (): readonly Found[] => findings(document).filter(found => found.rule === rule)
  const [found] = await until(`the finding ${rule}`, ofRule, seen => seen.length > 0)
  if (!found) throw new Error(`no finding ${rule}`)
  return found
}

/** The labels of what completion offers at a place. */
export async function labelsAt(document: TextDocument, position: Position): Promise<readonly string[]> {
  const {items} = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  )
  return items.map(({label}) => (typeof label === 'string' ? label : label.label))
}
