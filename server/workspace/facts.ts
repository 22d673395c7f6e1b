import {fingerprint} from '../base/fingerprint'
import {lazily} from '../model/lazily'
import type {TorDocument} from '../model/types'

/**
 * Stands for all that the model says of a document, without places: equal for two readings of a text that differ in
 * nothing but blank lines, or in words that state no fact. Findings in other documents that point to no place in it
 * depend on no more.
 */
export const factsOf = lazily((document: TorDocument): string =>
  fingerprint(JSON.stringify({...document, parsed: undefined, lines: undefined}, withoutPlaces)),
)

function withoutPlaces(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  // The section of an element is among the sections of the document: its heading tells which.
  if (key === 'section' && 'title' in value) return value.title
  const isPlace = 'start' in value && 'end' in value && Object.keys(value).length === 2
  return isPlace ? undefined : value
}
