import type {Location} from './types'

/** Each place once, in the order given. */
export function distinctLocations(locations: readonly Location[]): readonly Location[] {
  return [...new Map(locations.map(each => [`${each.uri} ${String(each.range.start)}`, each])).values()]
}

/** True if both begin at one place. */
export function isSamePlace(a: Location, b: Location): boolean {
  return a.uri === b.uri && a.range.start === b.range.start
}
