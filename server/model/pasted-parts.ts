import type {Table} from '../syntax/types'
import type {SourceLine} from './source-lines'

/** A table of actions that lost its form, in the parts that pages cut it into, and the line after it. */
export interface PastedTable {
  readonly tables: readonly Table[]
  readonly after: number
}

/** Rows cut where the head or foot of a page stands between two. `linesOf` tells the first line of a row and the one after it. */
export function cutAtPages<Row>(
  lines: readonly SourceLine[],
  rows: readonly Row[],
  linesOf: (row: Row) => readonly [number, number],
): readonly (readonly Row[])[] {
  const parts: Row[][] = []
  let end = 0
  for (const row of rows) {
    const [first, after] = linesOf(row)
    const part = parts.at(-1)
    if (part && !lines.slice(end, first).some(({kind}) => kind === 'page')) part.push(row)
    else parts.push([row])
    end = after
  }
  return parts
}
