/** A stretch of a document's text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** True if `offset` lies in the range or directly at its end, where a cursor still belongs to it. */
export function touches(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end
}

/** True if `inner` lies wholly inside `outer`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** True if the two have a character in common. */
export function meets(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

/** The same range `by` code units further on. */
export function shift(range: TextRange, by: number): TextRange {
  return {start: range.start + by, end: range.end + by}
}
