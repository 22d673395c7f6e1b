import type {SourceLine} from './source-lines'

/** Words of a line between gaps of two blanks or more; offsets in the line. */
export interface Chunk {
  readonly from: number
  readonly to: number
}

/** The cells of a line by column. */
export type Chunks = readonly (Chunk | undefined)[]

const words = /\S+(?:[^\S\r\n]\S+)*/g

/** The words of a line, cut where two blanks or more part them. */
export function chunksOf({text}: SourceLine): readonly Chunk[] {
  return [...text.matchAll(words)].map(({0: found, index}) => ({from: index, to: index + found.length}))
}

/** A line of strokes, as they stand under a head and between rows. */
export function isRule(line: SourceLine | undefined): boolean {
  return line !== undefined && /^[\s=_+-]+$/.test(line.text) && /[=_-]{3}/.test(line.text)
}

/** Cells of figures and centred ones do not begin just under their title. */
const tolerance = 1

/**
 * The cells of a line in the columns whose titles stand at `titles`; undefined if the words of the line do not stand in
 * these columns.
 */
export function inColumns(line: SourceLine, titles: readonly Chunk[]): Chunks | undefined {
  const chunks = chunksOf(line)
  if (chunks.length === titles.length) return inOrder(chunks, titles)
  const cells: (Chunk | undefined)[] = titles.map(() => undefined)
  let last = -1
  for (const chunk of chunks) {
    const column = columnAt(chunk, titles)
    const before = cells[last]
    if (column > last) {
      cells[column] = chunk
      last = column
    } else if (column === last && before && isOneCell(line, before, chunk, column)) {
      cells[column] = {from: before.from, to: chunk.to}
    } else return undefined
  }
  return chunks.length > 1 ? cutAtColumns(line, cells, titles) : cells
}

/** A line with as many cells as there are titles has one for each, wherever long ones have pushed the next. */
function inOrder(chunks: readonly Chunk[], titles: readonly Chunk[]): Chunks | undefined {
  const near = chunks.filter(({from, to}, i) => {
    const title = titles[i]
    return title && from < title.to && title.from <= to
  })
  return near.length * 2 >= chunks.length ? chunks : undefined
}

function columnAt({from, to}: Chunk, titles: readonly Chunk[]): number {
  const column = Math.max(
    0,
    titles.findLastIndex(title => title.from <= from + tolerance),
  )
  const [title, next] = [titles[column], titles[column + 1]]
  return title && next && from > title.to && to > next.from ? column + 1 : column
}

/** Two blanks stand behind a full stop, too, and more behind a number. */
function isOneCell({text}: SourceLine, before: Chunk, chunk: Chunk, column: number): boolean {
  if (chunk.from - before.to <= 2) return true
  return column === 0 && /^(?:[-*•–]|\(?[\da-z]{1,3}(?:\.\d{1,2}){0,3}[.)]?)$/i.test(text.slice(before.from, before.to))
}

/** A cell as wide as its column has one blank between it and the next. */
function cutAtColumns({text}: SourceLine, cells: readonly (Chunk | undefined)[], titles: readonly Chunk[]): Chunks {
  const cut = [...cells]
  for (let column = 1; column < titles.length; column++) {
    const before = cut[column - 1]
    const at = titles[column]?.from ?? 0
    if (!before || cut[column] || before.to <= at) continue
    if (text.charAt(at - 1).trim() !== '' || text.charAt(at).trim() === '') continue
    cut[column - 1] = {from: before.from, to: at - 1}
    cut[column] = {from: at, to: before.to}
  }
  return cut
}
