/** A place in a document: line and UTF-16 character, both counted from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Translates between offsets and lines of one text. Lines end at LF, CRLF or a lone CR. */
export interface LineIndex {
  readonly lineCount: number
  /** The place of `offset`; an offset outside the text is moved to the nearest end. */
  positionAt(offset: number): Position
  /** The offset of a place; a place outside the text is moved to the nearest one inside. */
  offsetAt(position: Position): number
  /** Offset of the first character of `line` (0-based). */
  lineStart(line: number): number
}

/** Builds the index in one pass over `text`. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  const clampLine = (line: number) => Math.min(Math.max(line, 0), starts.length - 1)
  const lineStart = (line: number) => starts[clampLine(line)] ?? 0
  return {
    lineCount: starts.length,
    lineStart,
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= at) low = middle
        else high = middle - 1
      }
      return {line: low, character: at - lineStart(low)}
    },
    offsetAt({line, character}) {
      if (line >= starts.length) return text.length
      const end = line + 1 < starts.length ? lineStart(line + 1) : text.length
      return Math.min(lineStart(line) + Math.max(character, 0), end)
    },
  }
}
