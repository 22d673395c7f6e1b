import {matterNames, matters, type Matter, type MatterWords} from '../vocabulary/matters'
import {lazily} from './lazily'
import {allSections} from './outline'
import {phraseOf, sentencesOf} from './sentences'
import type {Phrase, TorDocument} from './types'

/**
 * For each matter that the document speaks of, its headings and sentences that do so, headings first.
 * A matter that is not in the map is mentioned nowhere.
 */
export const mattersOf: (document: TorDocument) => ReadonlyMap<Matter, readonly Phrase[]> = lazily(readMatters)

function readMatters({parsed, sections}: TorDocument): ReadonlyMap<Matter, readonly Phrase[]> {
  const headings = allSections(sections).map(({title}) => title)
  const sentences = parsed.blocks.flatMap(block => sentencesOf({block, from: 0}, undefined)).map(each => phraseOf(each))
  const found = new Map<Matter, readonly Phrase[]>()
  for (const name of matterNames) {
    const {headingOnly} = matters[name]
    const saying = (headingOnly ? headings : [...headings, ...sentences]).filter(({text}) =>
      speaks(matters[name], text),
    )
    if (saying.length > 0) found.set(name, saying)
  }
  return found
}

function speaks({says, not}: MatterWords, text: string): boolean {
  return says.test(text) && not?.test(text) !== true
}
