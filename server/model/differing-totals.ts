import type {CountClaim, TorDocument} from './types'

/** A total ("all five sub-regions"), and a list of the same things elsewhere that has another number. */
export interface DifferingTotal {
  readonly total: CountClaim
  readonly list: CountClaim
}

/**
 * Totals that differ from a complete list of the same things. Both must name them without further words: "all five
 * unitary authorities" are others than the nine authorities.
 */
export function differingTotals({counts, parsed}: TorDocument): readonly DifferingTotal[] {
  const plain = counts.filter(({text, noun}) => text.split(' ').length === noun.split(' ').length + 1)
  const lists = plain.filter(({count, listed}) => count === listed)
  return plain.flatMap(total => {
    if (!/\ball\s{1,3}$/i.test(parsed.text.slice(Math.max(0, total.range.start - 8), total.range.start))) return []
    const same = lists.filter(({noun}) => sortOf(noun) === sortOf(total.noun))
    const [list] = same
    return list && same.every(({count}) => count !== total.count) ? [{total, list}] : []
  })
}

/** Each sub-region has its sub-group, so that both are counted alike. */
function sortOf(noun: string): string {
  return /^sub/i.test(noun) ? 'sub' : noun.toLowerCase()
}
