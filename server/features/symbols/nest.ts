import type {TextRange} from '../../base/range'
import type {OutlineNode} from '../types'

/** A node of the outline before anything is put under it. */
export type Leaf = Omit<OutlineNode, 'children'>

interface Branch extends Leaf {
  readonly children: Branch[]
}

/** Puts each leaf under the one that surrounds it; one that reaches beyond its parent is cut off there. */
export function nest(leaves: readonly Leaf[]): readonly OutlineNode[] {
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const leaf of leaves.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    while (open.length > 1 && (open.at(-1)?.range.end ?? 0) <= leaf.range.start) open.pop()
    const parent = open.at(-1)
    const range = parent ? cut(leaf.range, parent.range) : leaf.range
    const branch: Branch = {...leaf, range, selectionRange: cut(leaf.selectionRange, range), children: []}
    const siblings = parent?.children ?? roots
    siblings.push(branch)
    open.push(branch)
  }
  return roots
}

/** The smallest range that holds both. */
export function union(a: TextRange, b: TextRange): TextRange {
  return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)}
}

function cut(range: TextRange, outer: TextRange): TextRange {
  const start = Math.min(Math.max(range.start, outer.start), outer.end)
  return {start, end: Math.max(start, Math.min(range.end, outer.end))}
}
