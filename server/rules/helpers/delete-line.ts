import type {TextEdit} from '../../base/edit'
import type {TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'

/**
 * The edit that takes the line of `range` out, and a blank line after it; undefined where the range has several lines,
 * where words stand beside it, or where the next line is a part of it, as the strokes under a heading or a table's head.
 */
export function deleteLine({parsed: {text}, lines}: TorDocument, range: TextRange): TextEdit | undefined {
  const {line} = lines.positionAt(range.start)
  if (lines.positionAt(range.end).line !== line) return undefined
  const row = lineAt(line)
  const beside = text.slice(row.start, range.start) + text.slice(range.end, row.end)
  if (/[\p{L}\p{N}]/u.test(beside)) return undefined
  const next = lineAt(line + 1)
  const after = line + 1 < lines.lineCount ? text.slice(next.start, next.end).trim() : undefined
  if (after !== undefined && /^[-=|:\s]{2,}$/.test(after)) return undefined
  const isParted = line === 0 || text.slice(lines.lineStart(line - 1), row.start).trim() === ''
  return {range: {start: row.start, end: after === '' && isParted ? next.end : row.end}, newText: ''}

  function lineAt(at: number): TextRange {
    return {start: lines.lineStart(at), end: at + 1 < lines.lineCount ? lines.lineStart(at + 1) : text.length}
  }
}
