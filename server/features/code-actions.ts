import type {TextEdit} from '../base/edit'
import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {editBetween, fixAll, safeFix} from '../review/fix-all'
import {findingsOf, type RunOptions} from '../rules/run'
import type {Fix, Reported} from '../rules/types'
import type {Workspace} from '../workspace/types'
import {ignoreHere} from './code-actions/ignore-here'
import {ignoreWords} from '../vocabulary/ignore-words'
import type {CodeAction} from './types'

/**
 * What can be done about the findings that touch `range`: their fixes, all fixes of their rules, silencing them, and
 * reading about them.
 */
export function codeActionsAt(
  workspace: Workspace,
  document: TorDocument,
  range: TextRange,
  options: RunOptions,
): readonly CodeAction[] {
  const all = findingsOf(document, workspace, options)
  const here = all.filter(found => meets(found.range, range))
  const fixes = here.flatMap(found =>
    found.fixes().map((fix, index) => action(found.rule, fix.title, {edits: fix.edits, preferred: index === 0})),
  )
  const firsts = here.filter((found, index) => here.findIndex(({rule}) => rule === found.rule) === index)
  return [...fixes, ...firsts.flatMap(found => fixAllOf(found, all)), ...here.flatMap(found => about(document, found))]
}

/**
 * The edits of all fixes of `rule` that have no alternative, or of all safe fixes there are; they are worked out only when
 * they are wanted.
 */
export function allFixes(
  workspace: Workspace,
  document: TorDocument,
  options: RunOptions,
  rule: string | undefined,
): readonly TextEdit[] {
  const wanted = rule === undefined ? options : {...options, only: [rule]}
  const choose = rule === undefined ? safeFix : onlyFix
  const edit = editBetween(document.parsed.text, fixAll(document, workspace, wanted, choose).text)
  return edit ? [edit] : []
}

/** Among several fixes a person chooses. */
function onlyFix({fixes}: Reported): Fix | undefined {
  const [fix, ...others] = fixes()
  return others.length === 0 ? fix : undefined
}

function fixAllOf({rule}: Reported, all: readonly Reported[]): readonly CodeAction[] {
  const fixable = all.filter(found => found.rule === rule && onlyFix(found))
  return fixable.length > 1 ? [action(rule, `Fix all “${rule}” problems in this document`, {fixAll: rule})] : []
}

/** Comments about comments would help nobody. */
const aboutComments = /(?:^|-)ignore(?:-|$)/

function about(document: TorDocument, {rule, range}: Reported): readonly CodeAction[] {
  const page = action(rule, `Show the page on “${rule}”`, {page: rule})
  if (aboutComments.test(rule)) return [page]
  const edit = ignoreHere(document, rule, range)
  const where = edit.newText.includes(ignoreWords['next-line']) ? 'here' : 'in the whole document'
  return [action(rule, `Ignore “${rule}” ${where} (asks for a reason)`, {edits: [edit]}), page]
}

function action(rule: string, title: string, more: Partial<CodeAction>): CodeAction {
  return {title, kind: 'quickfix', rule, preferred: false, edits: [], ...more}
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end
}
