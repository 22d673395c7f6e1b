import {contains, meets, type TextRange} from '../base/range'
import {listRanges} from '../model/list-ranges'
import {allSections} from '../model/outline'
import type {TorDocument} from '../model/types'

/** Lines that can be folded away under the first of them; both count from 0, and the last is folded too. */
export interface Fold {
  readonly startLine: number
  readonly endLine: number
}

/**
 * What can be folded, in the order of the text, at most one from each line: sections under headings of every form,
 * labelled groups of members, lists, tables as pasted or written, and the front matter. Nothing in a document that is
 * none of ours, which the editor folds by itself.
 */
export function foldsOf(document: TorDocument): readonly Fold[] {
  if (document.kind === 'other') return []
  const folds = new Map<number, Fold>()
  for (const range of foldable(document)) {
    const fold = linesOf(document, range)
    const known = folds.get(fold.startLine)
    if (fold.endLine > fold.startLine && fold.endLine > (known?.endLine ?? 0)) folds.set(fold.startLine, fold)
  }
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine)
}

function foldable(document: TorDocument): readonly TextRange[] {
  const {parsed, sections, memberGroups} = document
  const parts = [
    ...(parsed.frontMatter ? [parsed.frontMatter.range] : []),
    ...allSections(sections).map(({headingRange, range}) => ({start: headingRange.start, end: range.end})),
    ...parsed.blocks.filter(({kind}) => kind === 'table').map(({range}) => range),
    ...listRanges(document),
  ]
  const groups = memberGroups.flatMap(({label, range}) => (label ? [{start: label.range.start, end: range.end}] : []))
  // The members of a group may be part of a list or the column of a table, which is no stretch to fold.
  return [...parts, ...groups.filter(group => !parts.some(part => crosses(group, part)))]
}

function crosses(a: TextRange, b: TextRange): boolean {
  return meets(a, b) && !contains(a, b) && !contains(b, a)
}

/** From the line of the first character to the line of the last one that is no blank. */
function linesOf({parsed, lines}: TorDocument, {start, end}: TextRange): Fold {
  const last = start + parsed.text.slice(start, end).trimEnd().length
  return {startLine: lines.positionAt(start).line, endLine: lines.positionAt(Math.max(start, last - 1)).line}
}
