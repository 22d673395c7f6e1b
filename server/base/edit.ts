import type {TextRange} from './range'

/** Replace what stands at `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange
  readonly newText: string
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
