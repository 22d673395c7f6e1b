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

/** Ranges that are asked which of them others meet. */
export interface RangeSet {
  readonly add: (range: TextRange) => void
  /** True if one of those added has a character in common with `range`. */
  readonly meets: (range: TextRange) => boolean
}

/** UTF-16 units: names and sentences are shorter. */
const cellLength = 512

/** A set of ranges in which a question looks only at those that begin or end near by, however many there are. */
export function createRangeSet(ranges: readonly TextRange[]): RangeSet {
  const cells = new Map<number, TextRange[]>()
  const cellsOf = ({start, end}: TextRange): number[] => {
    const first = Math.floor(start / cellLength)
    return Array.from({length: Math.floor(end / cellLength) - first + 1}, (_, i) => first + i)
  }
  const set: RangeSet = {
    add(range) {
      for (const cell of cellsOf(range)) {
        const held = cells.get(cell)
        if (held) held.push(range)
        else cells.set(cell, [range])
      }
    },
    meets: range => cellsOf(range).some(cell => cells.get(cell)?.some(other => meets(other, range)) === true),
  }
  ranges.forEach(set.add)
  return set
}
