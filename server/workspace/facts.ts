import type {TorDocument} from '../model/types'

const facts = new WeakMap<TorDocument, string>()

/**
 * All that the model says of `document`, without places: equal for two readings of a text that differ in nothing but
 * blank lines, or in words that state no fact. Findings in other documents that point to no place in it depend on no more.
 */
export function factsOf(document: TorDocument): string {
  const known = facts.get(document)
  if (known !== undefined) return known
  const text = JSON.stringify({...document, parsed: undefined, lines: undefined}, withoutPlaces)
  facts.set(document, text)
  return text
}

function withoutPlaces(_key: string, value: unknown): unknown {
  const isPlace =
    typeof value === 'object' && value !== null && 'start' in value && 'end' in value && Object.keys(value).length === 2
  return isPlace ? undefined : value
}
