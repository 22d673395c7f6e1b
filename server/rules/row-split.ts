import type {TextEdit} from '../base/edit'
import {createRangeSet, type TextRange} from '../base/range'
import type {Phrase, TorDocument} from '../model/types'
import {defineRule, finding} from './define'
import type {Fix} from './types'

export const help = `
## Why it matters

A page break in the source cut a row of the table in two. The second half looks like an action without lead and date,
and the first half ends in the middle of a sentence.

## What counts

The rule speaks at each row of a table of actions that names no action of its own and goes on with the cells of the row above.

## How to fix it

Move the words to the row above and delete the rest. The quick fix does so.

## When to switch it off

If your tables put further leads or measures of one action in rows of their own.
`

export const rule = defineRule({
  id: 'row-split',
  kinds: ['business-plan', 'progress-report'],
  severity: 'information',
  summary: 'A row of the table goes on with the row above.',
  help,
  *check({document}) {
    for (const pieces of rowsOf(document)) {
      const [first] = pieces
      const last = pieces.at(-1)
      if (!first || !last) continue
      yield finding(
        {start: first.piece.range.start, end: Math.max(last.piece.range.end, first.piece.range.end)},
        'This row goes on with the row above, as a page break leaves it. Readers take it for an action of its own: move its words to the row above.',
        {fixes: () => mergeRow(document, pieces)},
      )
    }
  },
})

/** Words of a cell, and the words that they continue. */
interface Piece {
  readonly piece: Phrase
  readonly before: Phrase
}

/** The pieces that continue earlier cells, by the line on which they stand. */
function rowsOf({actions, objectives, lines, parsed}: TorDocument): readonly (readonly Piece[])[] {
  const cells = [
    ...actions.flatMap(({action, indicators, target, lead, outcome, progress, status, timescale}) => [
      ...[action, indicators, target, lead, outcome, progress, status, timescale],
    ]),
    ...objectives.map(({tabled}) => tabled),
  ]
  const pieces = cells.flatMap(cell =>
    cell ? cell.continued.map((piece, i): Piece => ({piece, before: cell.continued[i - 1] ?? cell})) : [],
  )
  // Columns set with blanks or strokes have long cells go on in the next line.
  const wrapped = createRangeSet(
    parsed.blocks.filter(block => block.kind === 'table' && block.wrapped !== undefined).map(({range}) => range),
  )
  const rows = new Map<number, Map<number, Piece>>()
  for (const one of pieces) {
    if (wrapped.meets(one.piece.range)) continue
    const {line} = lines.positionAt(one.piece.range.start)
    const row = rows.get(line) ?? new Map<number, Piece>()
    rows.set(line, row.set(one.piece.range.start, one))
  }
  return [...rows.values()].map(row => [...row.values()].sort((a, b) => a.piece.range.start - b.piece.range.start))
}

/** Only where the row is one line and holds nothing else. */
function mergeRow({parsed, lines}: TorDocument, pieces: readonly Piece[]): readonly Fix[] {
  const at = pieces[0]?.piece.range.start ?? 0
  const {line} = lines.positionAt(at)
  const row: TextRange = {start: lines.lineStart(line), end: lines.lineStart(line + 1)}
  const words = (text: string) => text.replace(/<[^<>]{0,200}>|[^\p{L}\p{N}]+/gu, '')
  const moved = words(pieces.map(({piece}) => parsed.text.slice(piece.range.start, piece.range.end)).join(''))
  if (row.end <= row.start || words(parsed.text.slice(row.start, row.end)) !== moved) return []
  const edits: TextEdit[] = pieces.map(({piece, before}) => ({
    range: {start: before.range.end, end: before.range.end},
    newText: ` ${parsed.text.slice(piece.range.start, piece.range.end)}`,
  }))
  return [{title: 'Move the words to the row above', safe: false, edits: [...edits, {range: row, newText: ''}]}]
}
