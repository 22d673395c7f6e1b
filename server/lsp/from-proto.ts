import type {Position, Range} from 'vscode-languageserver'
import type {LineIndex} from '../base/line-index'
import type {TextRange} from '../base/range'

/** Line and character → offset; a place outside the text is moved to the nearest one inside. */
export function fromProtoPosition(lines: LineIndex, position: Position): number {
  return lines.offsetAt(position)
}

/** Lines and characters → offsets. */
export function fromProtoRange(lines: LineIndex, {start, end}: Range): TextRange {
  return {start: lines.offsetAt(start), end: lines.offsetAt(end)}
}
