import type {ModelPlace, TextPosition} from '../server/lsp/protocol'

/**
 * The lines of the view that tell of the words at `position` of the document, each once, the one with the smallest
 * place first. All lines count from 0.
 */
export function linesAt(places: readonly ModelPlace[], position: TextPosition): readonly number[] {
  const holding = places.filter(({start, end}) => !isBefore(position, start) && !isBefore(end, position))
  return [...new Set(holding.toSorted(bySize).map(({line}) => line))]
}

/** The first place of the document that the line of the view tells of. */
export function placeOfLine(places: readonly ModelPlace[], line: number): ModelPlace | undefined {
  return places.find(place => place.line === line)
}

function isBefore(a: TextPosition, b: TextPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}

function bySize(a: ModelPlace, b: ModelPlace): number {
  return lengthOf(a) - lengthOf(b)
}

/** Lines weigh more than any line is long. */
function lengthOf({start, end}: ModelPlace): number {
  return (end.line - start.line) * 1e6 + end.character - start.character
}
