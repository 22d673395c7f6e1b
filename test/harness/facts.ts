import type {TextRange} from '../../server/base/range'
import type {TorDocument} from '../../server/model/types'

/**
 * What `document` says, without saying where: its facts with all ranges left out and line breaks made equal, so that two
 * spellings of one document can be compared.
 */
export function factsByText({parsed, lines, uri, ...facts}: TorDocument): unknown {
  return withoutPlaces(facts)
}

/** Every range in `value`, however deep, with the path that leads to it. */
export function* rangesIn(value: unknown, path = ''): Iterable<{readonly path: string; readonly range: TextRange}> {
  if (typeof value !== 'object' || value === null) return
  if (isRange(value)) yield {path, range: value}
  for (const [key, inner] of Object.entries(value)) yield* rangesIn(inner, `${path}/${key}`)
}

function withoutPlaces(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n')
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  if (isRange(value)) return 'a range'
  // `content` is the outline's own: the blocks under a heading, which are syntax and no fact.
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'content' && typeof inner !== 'function')
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutPlaces(inner)]))
}

function isRange(value: object): value is TextRange {
  return 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
}
