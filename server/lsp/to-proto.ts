import {
  CompletionItemKind,
  CodeActionKind,
  DiagnosticSeverity,
  InsertTextFormat,
  MarkupKind,
  SymbolKind,
  type CodeAction as ProtoCodeAction,
  type CompletionItem,
  DiagnosticTag,
  type Diagnostic,
  type DocumentSymbol,
  type Hover as ProtoHover,
  type Range,
  type TextEdit as ProtoTextEdit,
} from 'vscode-languageserver'
import type {TextEdit} from '../base/edit'
import type {LineIndex} from '../base/line-index'
import type {TextRange} from '../base/range'
import type {CodeAction, Completion, Hover, OutlineNode} from '../features/types'
import type {ModelLine} from '../features/model-text/line'
import {rulePage} from '../rules/helpers/rule-page'
import type {ConfigurationProblem} from '../review/configuration'
import type {Reported, Severity} from '../rules/types'
import {withDefaults} from '../vocabulary/templates'
import type {ModelView} from './protocol'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

const symbolKinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  document: SymbolKind.File,
  section: SymbolKind.String,
  element: SymbolKind.Property,
  group: SymbolKind.Array,
  member: SymbolKind.Object,
  objective: SymbolKind.Key,
  action: SymbolKind.Event,
}

const completionKinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  section: CompletionItemKind.Struct,
  list: CompletionItemKind.Snippet,
  member: CompletionItemKind.Value,
  organisation: CompletionItemKind.Reference,
  value: CompletionItemKind.EnumMember,
}

/** Offsets → lines and characters; both in UTF-16. */
export function toProtoRange(lines: LineIndex, range: TextRange): Range {
  return {start: lines.positionAt(range.start), end: lines.positionAt(range.end)}
}

/** Edits of one document. */
function toProtoEdits(lines: LineIndex, edits: readonly TextEdit[]): ProtoTextEdit[] {
  return edits.map(({range, newText}) => ({range: toProtoRange(lines, range), newText}))
}

/** A finding as the editor shows it; `place` gives the location of related text, or nothing if it is gone. */
export function toProtoDiagnostic(
  lines: LineIndex,
  found: Reported,
  place: (uri: string, range: TextRange) => {uri: string; range: Range} | undefined,
): Diagnostic {
  const related = found.related.flatMap(({uri, range, message}) => {
    const location = place(uri, range)
    return location ? [{location, message}] : []
  })
  return {
    range: toProtoRange(lines, found.range),
    severity: severities[found.severity],
    code: found.rule,
    codeDescription: {href: rulePage(found.rule)},
    source: 'tor',
    message: found.message,
    ...(related.length > 0 && {relatedInformation: related}),
    ...(found.deprecated && {tags: [DiagnosticTag.Deprecated]}),
  }
}

/** What is wrong in a configuration, as the editor shows it. */
export function toProtoProblem(lines: LineIndex, {range, severity, message}: ConfigurationProblem): Diagnostic {
  return {range: toProtoRange(lines, range), severity: severities[severity], source: 'tor', message}
}

/** A proposal as a completion item; where the client knows no snippets, with the default text of its tab stops. */
export function toProtoCompletion(lines: LineIndex, item: Completion, snippets: boolean): CompletionItem {
  return {
    label: item.label,
    kind: completionKinds[item.kind],
    detail: item.detail,
    documentation: {kind: MarkupKind.Markdown, value: item.documentation},
    filterText: item.filterText,
    sortText: item.sortText,
    ...(item.organisation !== undefined && {data: item.organisation}),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: toProtoRange(lines, item.range),
      newText: snippets ? item.snippet : withDefaults(item.snippet).replace(/\\([\\$}])/g, '$1'),
    },
  }
}

/** The outline with its children. */
export function toProtoSymbol(lines: LineIndex, node: OutlineNode): DocumentSymbol {
  return {
    name: node.name,
    detail: node.detail,
    kind: symbolKinds[node.kind],
    range: toProtoRange(lines, node.range),
    selectionRange: toProtoRange(lines, node.selectionRange),
    children: node.children.map(child => toProtoSymbol(lines, child)),
  }
}

/** Markdown over the words that it is about. */
export function toProtoHover(lines: LineIndex, hover: Hover): ProtoHover {
  return {contents: {kind: MarkupKind.Markdown, value: hover.markdown}, range: toProtoRange(lines, hover.range)}
}

/** A change on offer; `diagnostics` are those that the client asked about, of which it takes the ones it removes. */
export function toProtoCodeAction(
  lines: LineIndex,
  action: CodeAction,
  target: {readonly uri: string; readonly version: number | null; readonly versioned: boolean},
  diagnostics: readonly Diagnostic[],
): ProtoCodeAction {
  const edits = toProtoEdits(lines, action.edits)
  const {uri, version, versioned} = target
  return {
    title: action.title,
    kind: action.kind === 'quickfix' ? CodeActionKind.QuickFix : CodeActionKind.Refactor,
    diagnostics: diagnostics.filter(({code}) => code === action.rule),
    isPreferred: action.preferred,
    edit: versioned ? {documentChanges: [{textDocument: {uri, version}, edits}]} : {changes: {[uri]: edits}},
  }
}

/** The lines of the structural model with their places in the document's lines. */
export function toModelView(lines: LineIndex, model: readonly ModelLine[]): ModelView {
  return {
    text: model.map(({text}) => `${text}\n`).join(''),
    places: model.flatMap(({ranges}, line) => ranges.map(range => ({line, ...toProtoRange(lines, range)}))),
  }
}
