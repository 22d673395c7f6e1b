import {touches, type TextRange} from '../base/range'
import type {TorDocument} from '../model/types'

/**
 * The places of the short form at `offset` that change together as it is typed: where the document makes it and where
 * it uses it, as far as the letters are the same. Undefined where there is no such short form, or only one place.
 */
export function linkedRangesAt(
  {kind, shortForms, parsed}: TorDocument,
  offset: number,
): readonly TextRange[] | undefined {
  if (kind === 'other') return undefined
  const places = shortForms.map(({definitions, uses}) => [...definitions.map(({short}) => short.range), ...uses])
  const here = places.find(ranges => ranges.some(range => touches(range, offset)))
  const own = here?.find(range => touches(range, offset))
  if (!here || !own) return undefined
  const words = parsed.text.slice(own.start, own.end)
  const same = here.filter(({start, end}) => parsed.text.slice(start, end) === words)
  const distinct = new Map(same.map(range => [range.start, range]))
  return distinct.size > 1 ? [...distinct.values()].sort((a, b) => a.start - b.start) : undefined
}
