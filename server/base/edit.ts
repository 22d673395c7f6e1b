import type {TextRange} from './range'

/** Replace what stands at `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange
  readonly newText: string
}

/** The one edit that does to `text` what `edits`, of which there is at least one, do together. */
export function joinEdits(text: string, edits: readonly TextEdit[]): TextEdit {
  const start = Math.min(...edits.map(({range}) => range.start))
  const end = Math.max(...edits.map(({range}) => range.end))
  const inside = edits.map(({range, newText}) => ({
    range: {start: range.start - start, end: range.end - start},
    newText,
  }))
  return {range: {start, end}, newText: applyEdits(text.slice(start, end), inside)}
}

/** `text` with all `edits` made at once; their ranges refer to `text` and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text
  for (const {range, newText} of [...edits].sort(
    (a, b) => b.range.start - a.range.start || b.range.end - a.range.end,
  )) {
    result = result.slice(0, range.start) + newText + result.slice(range.end)
  }
  return result
}
