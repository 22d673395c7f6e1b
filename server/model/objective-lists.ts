import type {Block, Item} from '../syntax/types'
import {objectiveLists, wishedLists} from '../vocabulary/objective-words'
import {lastSentence} from './last-sentence'
import {phraseIn} from './phrase'
import type {Phrase} from './types'
import type {OutlineSection} from './types-internal'

/** An objective as a list, heading or line words it. */
export interface Listed {
  readonly number: string | undefined
  readonly wording: Phrase
}

const listTitle = new RegExp(`\\b(?:${objectiveLists.join('|')})\\b`, 'i')
const wishTitle = new RegExp(`\\b(?:${wishedLists.join('|')})\\b`, 'i')
const listTitleEnd = new RegExp(`\\b(?:${objectiveLists.join('|')})\\s?:?$`, 'i')
/** "The Committee works to three aims:" over a list; "We work towards our aims by:" is over one of actions. */
const listSentence = new RegExp(
  `\\b(?:${[...objectiveLists, ...wishedLists].join('|')})\\b(?:,? (?!by\\b|through\\b|with\\b|using\\b|will\\b)[\\w'/&-]{1,20}){0,8}\\s?:$`,
  'i',
)
/** "O1 ", "SO2: " before the words of an item. */
const code = /^([A-Z]{1,3}\d{1,2})(?:\s?[.:)]|\s-)?\s{1,3}(?=\S)/
/** A plan has few objectives; a longer list is something else. */
const mostListed = 15

/**
 * Objectives listed under a heading that names them: numbered items, in a plan or report also unnumbered ones, since
 * there an unnumbered list of objectives is no list of tasks.
 */
export function underListTitle({title: {text: title}, content}: OutlineSection, isPlan: boolean): Listed[] {
  const isWished = isPlan && wishTitle.test(title)
  if (!listTitle.test(title) && !isWished) return []
  const items = content.flatMap(({block}) => (block.kind === 'item' ? [block] : []))
  const numbered = items.filter(({number}) => number !== undefined)
  const bare = isPlan && numbered.length === 0 && (listTitleEnd.test(title) || isWished)
  return (bare ? outermost(items) : numbered).flatMap(listedIn)
}

/** The items directly under sentences such as "We have four aims:". */
export function underSentences(blocks: readonly Block[]): Listed[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || !block.text.plain.trimEnd().endsWith(':')) return []
    if (!listSentence.test(lastSentence(block.text.plain))) return []
    const end = blocks.findIndex((next, i) => i > at && next.kind !== 'item')
    const items = blocks.slice(at + 1, end < 0 ? blocks.length : end).filter(next => next.kind === 'item')
    const chosen = outermost(items)
    return chosen.length > 1 && chosen.length <= mostListed ? chosen.flatMap(listedIn) : []
  })
}

function outermost(items: readonly Item[]): readonly Item[] {
  const depth = Math.min(...items.map(item => item.depth))
  return items.filter(item => item.depth === depth)
}

function listedIn({text, number}: Item): Listed[] {
  const coded = code.exec(text.plain)
  const wording = phraseIn(text, coded?.[0].length)
  return wording ? [{number: number ?? coded?.[1], wording}] : []
}
