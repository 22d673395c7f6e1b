import {
  Disposable,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  window,
  workspace,
  type TextEditor,
  type TextEditorSelectionChangeEvent,
} from 'vscode'
import type {ModelPlace} from '../../server/lsp/protocol'
import {linesAt, placeOfLine} from '../model-places'

/** What the view needs to know to follow. */
export interface Views {
  /** The view's address for a document. */
  viewOf(source: Uri): Uri
  /** Where the lines of a view come from; empty for a view that has not been filled yet. */
  placesOf(view: Uri): readonly ModelPlace[]
}

/**
 * Ties view and document together: the view marks the facts at the cursor of the document, and a line chosen in the
 * view shows its place in the document.
 */
export function followModel(scheme: string, {viewOf, placesOf}: Views): Disposable {
  const marked = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  })
  // A selection that was set here is no choice of the user's, and must not be answered by another one.
  const ours = new WeakMap<TextEditor, Selection>()
  const select = (editor: TextEditor, range: Range) => {
    const selection = new Selection(range.start, range.end)
    ours.set(editor, selection)
    editor.selection = selection
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  }

  const follow = (source: TextEditor) => {
    const view = editorOf(viewOf(source.document.uri))
    if (!view) return
    const lines = linesAt(placesOf(view.document.uri), source.selection.active)
    const rows = lines.filter(line => line < view.document.lineCount).map(line => view.document.lineAt(line).range)
    view.setDecorations(marked, rows)
    const [innermost] = rows
    if (innermost && window.activeTextEditor !== view) select(view, new Range(innermost.start, innermost.start))
  }

  const lead = (view: TextEditor) => {
    const source = editorOf(Uri.parse(view.document.uri.query))
    const place = placeOfLine(placesOf(view.document.uri), view.selection.active.line)
    if (!source || !place) return
    const {start, end} = place
    select(source, source.document.validateRange(new Range(start.line, start.character, end.line, end.character)))
  }

  const selected = ({textEditor, selections}: TextEditorSelectionChangeEvent) => {
    const [first] = selections
    if (first && ours.get(textEditor)?.isEqual(first)) return
    ours.delete(textEditor)
    if (textEditor.document.uri.scheme !== scheme) follow(textEditor)
    // While the user types in the document, the view is filled anew and its selection may move by itself.
    else if (window.activeTextEditor === textEditor) lead(textEditor)
  }

  return Disposable.from(
    marked,
    window.onDidChangeTextEditorSelection(selected),
    window.onDidChangeVisibleTextEditors(editors => editors.filter(isSource).forEach(follow)),
    workspace.onDidChangeTextDocument(({document}) => {
      if (document.uri.scheme !== scheme) return
      const source = editorOf(Uri.parse(document.uri.query))
      if (source) follow(source)
    }),
  )

  function isSource({document}: TextEditor): boolean {
    return document.uri.scheme !== scheme
  }
}

function editorOf(uri: Uri): TextEditor | undefined {
  const key = uri.toString()
  return window.visibleTextEditors.find(({document}) => document.uri.toString() === key)
}
