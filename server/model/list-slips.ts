import {listsOf, type ListItem} from './lists'
import type {TorDocument} from './types'

/** An item whose closing "and" stands too early, and the last item but one, where it belongs. */
export interface EarlyAnd {
  readonly item: ListItem
  readonly lastButOne: ListItem
}

const closingAnd = /[;,] and$/
/** Another word ("; with", "; or") joins the last items. */
const joined = /[;,] [a-z]+$/

/** Items that end with "and" though more than one item follows, left over from a shorter list. */
export function earlyAnds(document: TorDocument): readonly EarlyAnd[] {
  return listsOf(document).flatMap(({items}) => {
    const [item, another] = items.filter(({words}) => closingAnd.test(words.text))
    const at = item ? items.indexOf(item) : -1
    const lastButOne = items.at(-2)
    // A stop behind the next item, or a colon before, tells of a list in the list whose rank was lost in pasting.
    const isNested = items[at + 1]?.ending === '.' || items.some(({words}) => words.text.endsWith(':'))
    if (!item || !lastButOne || another || at > items.length - 3) return []
    if (isNested || items.some(other => other !== item && joined.test(other.words.text))) return []
    return [{item, lastButOne}]
  })
}

/** Words that the line above a list may end with and that its items go on from. */
const opening = /(?:^|\s)(to|will|shall|must|should|by|for|of|the) ?[:\u2013-]?$/i
const fewestOthers = 2

/** Items that repeat the last word of the line above their list ("The group will: … will meet"), where most do not. */
export function repeatedOpenings(document: TorDocument): readonly {readonly item: ListItem; readonly word: string}[] {
  const {blocks} = document.parsed
  return listsOf(document).flatMap(({items}) => {
    const [first] = items
    const above = first && blocks[blocks.indexOf(first.item) - 1]
    const word = above?.kind === 'paragraph' ? opening.exec(above.text.plain.trimEnd())?.[1]?.toLowerCase() : undefined
    if (word === undefined) return []
    const repeating = items.filter(({words}) => words.text.toLowerCase().startsWith(`${word} `))
    const others = items.length - repeating.length
    return others >= fewestOthers && repeating.length * 2 < others ? repeating.map(item => ({item, word})) : []
  })
}
