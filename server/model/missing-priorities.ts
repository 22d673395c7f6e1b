import type {Block} from '../syntax/types'
import {isLinked, mayBelongElsewhere} from './mention-surroundings'
import {listsOf} from './lists'
import {textsOf} from './mentions-texts'
import {speaksOfOtherPaper} from './missing-sections'
import type {MissingSection} from './missing-sections'
import type {TorDocument} from './types'

const plurals: Readonly<Record<string, RegExp>> = {
  Priority: /\bpriorities\b/i,
  Aim: /\baims\b/i,
  Theme: /\bthemes\b/i,
  Goal: /\bgoals\b/i,
  Outcome: /\boutcomes\b/i,
}
/** In running text, behind a word: a rank in a cell ("Priority 1") is no reference. */
const reference = /(?<=[a-z,] )(Priority|Aim|Theme|Goal|Outcome) (\d{1,2})(?![\w%]|[/:.,]\d)/g
const fewest = 2

/**
 * References to priorities, aims, themes, goals and outcomes by numbers beyond the last, in documents that list them
 * once, counted from 1, under a line that names them. Where another line is called by the number nothing is missing.
 */
export function missingPrioritiesOf(document: TorDocument): readonly MissingSection[] {
  const texts = textsOf(document.parsed)
  return texts.flatMap(({text, form}) => {
    if (form === 'heading' || form === 'cell') return []
    return [...text.plain.matchAll(reference)].flatMap(({0: name, 1: sort = '', 2: number, index}) => {
      const last = lastOf(document, sort)
      const range = text.sourceOf(index, index + name.length)
      if (last === undefined || Number(number) <= last || speaksOfOtherPaper(document, {text: name, range})) return []
      const isElsewhere = mayBelongElsewhere(document, {of: undefined, range}) || isLinked(document, {range})
      const isThere = texts.some(other => other.text.plain.trim().startsWith(name))
      return isElsewhere || isThere ? [] : [{text: name, range, last}]
    })
  })
}

/** How many of the sort the document counts; undefined where it lists none, or may list them twice. */
function lastOf(document: TorDocument, sort: string): number | undefined {
  const plural = plurals[sort]
  const {blocks} = document.parsed
  const counted = listsOf(document).flatMap(({items}) => {
    const first = items[0]?.item
    const before = first && blocks[blocks.indexOf(first) - 1]
    return before && introduces(before, plural)
      ? [items.map(({item}) => Number.parseInt(item.marker.replace('(', '')))]
      : []
  })
  const [numbers = []] = counted
  const isCounted = counted.length === 1 && numbers.length >= fewest && numbers.every((number, i) => number === i + 1)
  return isCounted ? numbers.length : undefined
}

function introduces(block: Block, plural: RegExp | undefined): boolean {
  if (!plural || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false
  return plural.test(block.text.plain) && (block.kind === 'heading' || block.text.plain.trimEnd().endsWith(':'))
}
