import {lineBreakOf} from '../../base/line-break'
import type {TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'

/** The line that the cursor is in, taken apart. */
export interface CursorLine {
  readonly offset: number
  /** Offset of the line's first character. */
  readonly start: number
  readonly indent: string
  /** The list marker with the space after it, or ''. */
  readonly marker: string
  /** What stands between the marker and the cursor. */
  readonly typed: string
  /** What stands after the cursor. */
  readonly rest: string
  /** True if the line above is blank or there is none. */
  readonly afterBlank: boolean
  /** True if the line below is blank or there is none. */
  readonly beforeBlank: boolean
  readonly eol: string
}

/** Takes the line at `offset` apart. */
export function lineAt({parsed: {text}, lines}: TorDocument, offset: number): CursorLine {
  const {line} = lines.positionAt(offset)
  const textOf = (index: number): string =>
    index < 0 || index >= lines.lineCount
      ? ''
      : text.slice(lines.lineStart(index), index + 1 < lines.lineCount ? lines.lineStart(index + 1) : text.length)
  const start = lines.lineStart(line)
  const before = text.slice(start, offset)
  const [, indent = '', marker = ''] =
    /^([ \t]*)((?:[-*+•–—]|\d{1,3}[.)]|\(?[a-z]\))[ \t]+|[-*+•]$)?/.exec(before) ?? []
  return {
    offset,
    start,
    indent,
    marker,
    typed: before.slice(indent.length + marker.length),
    rest: textOf(line)
      .slice(offset - start)
      .trimEnd(),
    afterBlank: textOf(line - 1).trim() === '',
    beforeBlank: textOf(line + 1).trim() === '',
    eol: lineBreakOf(text),
  }
}

/** What has been typed in the line after its marker. */
export function typedRange({start, indent, marker, offset}: CursorLine): TextRange {
  return {start: start + indent.length + marker.length, end: offset}
}
