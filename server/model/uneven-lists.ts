import {listsOf, type List, type ListItem} from './lists'
import type {TorDocument} from './types'

/** Items that are written otherwise than most of their list. */
export interface Deviation {
  readonly items: readonly ListItem[]
  /** How most of the others are written. */
  readonly usual: string
}

/** Lists in which some items end with a stop and others do not; the last item of a list may end otherwise. */
export function unevenEndings(document: TorDocument): readonly Deviation[] {
  return listsOf(document).flatMap(({items}) => {
    // Nobody writes a stop behind an address.
    const counted = items.filter(
      ({ending, words}) =>
        ending === '.' || ending === ';' || (ending === 'none' && !/\b(?:https?:|www\.)\S{1,400}$/.test(words.text)),
    )
    const inner = counted.slice(0, -1)
    // A list of semicolons ends with a stop, and one without signs may.
    const last = counted.at(-1)
    const judged = last && inner.every(({ending}) => ending !== last.ending) ? inner : counted
    return deviating(judged, ({ending}) => ending, 0.4)
  })
}

/** A word that could begin with a capital, which "npm" and "docker-compose" are not. */
const begun =
  /^(?:[A-Z]|(?:(?:co|re|pre|sub|non|multi|inter|anti|pro|self|well|cross|long|short|follow|sign|up|out|on)-)?(?=[a-z]{0,6}[aeiouy])[a-z]+[ ,;])/

/** Lists in which a few items begin with a small letter and all others with a capital. */
export function unevenCapitals(document: TorDocument): readonly Deviation[] {
  return listsOf(document).flatMap(({items}) =>
    deviating(
      items.filter(({words}) => begun.test(words.text)),
      ({words}) => (/^[A-Z]/.test(words.text) ? 'capital' : 'small'),
      0.26,
    ).filter(({usual}) => usual === 'capital'),
  )
}

/** Lists of which one or two gaps are blank lines and all others are not: the items after such a gap. */
export function splitLists(document: TorDocument): readonly List[] {
  return listsOf(document).flatMap(({items}) => {
    const followers = items.slice(1)
    const split = followers.filter(({afterBlankLine}) => afterBlankLine)
    return split.length > 0 && split.length <= 2 && split.length * 2 <= followers.length - split.length
      ? [{items: split}]
      : []
  })
}

function deviating(items: readonly ListItem[], sortOf: (item: ListItem) => string, most: number): Deviation[] {
  const groups = new Map<string, ListItem[]>()
  for (const item of items) groups.set(sortOf(item), [...(groups.get(sortOf(item)) ?? []), item])
  const [usual, ...others] = [...groups].sort(([, a], [, b]) => b.length - a.length)
  const rest = others.flatMap(([, group]) => group).sort((a, b) => a.item.range.start - b.item.range.start)
  if (!usual || rest.length === 0 || usual[1].length < 3 || rest.length > items.length * most) return []
  return [{items: rest, usual: usual[0]}]
}
