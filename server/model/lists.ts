import type {Block, Item} from '../syntax/types'
import {recently} from './lazily'
import {phraseIn} from './phrase'
import type {Phrase, TorDocument} from './types'

/** One entry of a list, with what it ends with and whether a blank line parts it from the one before. */
export interface ListItem {
  readonly item: Item
  readonly words: Phrase
  readonly ending: '.' | ';' | ',' | 'none' | 'other'
  readonly afterBlankLine: boolean
}

/** Items of one rank that follow one another, other items between them left out. */
export interface List {
  readonly items: readonly ListItem[]
}

/** The lists of a document; items of several paragraphs, and items that have items below them, end a list. */
export const listsOf: (document: TorDocument) => readonly List[] = recently(({parsed}) => {
  const lists: ListItem[][] = []
  let open: ListItem[] | undefined
  parsed.blocks.forEach((block, i) => {
    const read = block.kind === 'item' ? readItem(block, parsed.blocks[i - 1], parsed.text) : undefined
    const last = open?.at(-1)?.item
    if (!read) {
      open = undefined
    } else if (open && last?.depth === read.item.depth && markerSort(last) === markerSort(read.item)) {
      open.push(read)
    } else {
      open = [read]
      lists.push(open)
    }
  })
  return lists.map(items => ({items}))
})

function readItem(item: Item, before: Block | undefined, source: string): ListItem | undefined {
  const words = phraseIn(item.text)
  if (!words) return undefined
  const gap = before ? source.slice(before.range.end, item.range.start) : ''
  return {item, words, ending: endingOf(words.text), afterBlankLine: /\n[ \t\r]*\n/.test(gap)}
}

function endingOf(text: string): ListItem['ending'] {
  if (/[;,] (?:and|or)$/.test(text)) return ';'
  const end = text.at(-1) ?? ''
  if (end === '.' && !/\b(?:etc|e\.g|i\.e|[A-Z])\.$/.test(text)) return '.'
  if (end === ';' || end === ',') return end
  return /[A-Za-z0-9)'"]/.test(end) ? 'none' : 'other'
}

function markerSort({marker}: Item): string {
  return /^\d/.test(marker) ? 'number' : /^\(?[a-z]/i.test(marker) ? 'letter' : marker
}

/** Items of several words that say the same as one before them in the same list. */
export function repeatedItems(document: TorDocument): readonly {readonly first: Phrase; readonly again: Phrase}[] {
  return listsOf(document).flatMap(({items}) => {
    const seen = new Map<string, Phrase>()
    return items.flatMap(({words, item}) => {
      const key = words.text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
      const first = seen.get(key)
      if (!first) seen.set(key, words)
      // Items below others belong to different ones.
      return first && item.depth === 1 && key.split(' ').length >= 4 ? [{first, again: words}] : []
    })
  })
}
