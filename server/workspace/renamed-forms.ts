import {bareNames, isOfAnother} from './bodies'
import type {NewName} from './collisions'
import {foldName, wordsOf} from '../base/names'
import {isSort} from './names'
import type {NamedThing} from './references'
import type {Beginning} from './renamed-words'
import type {Workspace} from './types'

/**
 * Tells what becomes of other forms of a body's name in which the words that change do not stand: "Executive Board" of
 * "Wood Executive Board", or "Wood Migration Partnership Board" of "WMP Board". Nothing for the place alone, and where
 * the words that the form has stay.
 */
export function changeOfForms(
  workspace: Workspace,
  {from, sense, use}: NamedThing,
  {name, change}: NewName,
): (words: readonly string[]) => Beginning | undefined {
  const {at, kept, to} = change
  return words => {
    const form = words.join(' ')
    const isPlace = use.keys.some(key => key.startsWith(`${form} `))
    if (sense !== 'body' || isPlace || words.length < 2 || words.length <= kept.length) return undefined
    if (isSort(form)) {
      const bare = bareNameOf(name, words.length)
      const isTaken = from !== undefined && isOfAnother(workspace, from, foldName(bare ?? ''), use.keys)
      return {count: words.length, to: bare === undefined || isTaken ? name : bare}
    }
    const stays = kept.every((word, i) => words.at(i - kept.length) === word)
    return at === 0 && stays ? {count: words.length - kept.length, to} : undefined
  }
}

/** What the body of that name is called for short, in as many words as before if that can be. */
function bareNameOf(name: string, length: number): string | undefined {
  const bares = bareNames(foldName(name)).map(bare => bare.split(' ').length)
  const count = bares.includes(length) ? length : bares[0]
  const first = count === undefined ? undefined : wordsOf(name).at(-count)
  return first && name.slice(first.start)
}
