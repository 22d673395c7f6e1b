import {remembering} from '../base/remembering'
import {matterNames, matters, type Matter, type MatterWords} from '../vocabulary/matters'
import {allSentencesOf} from './all-sentences'
import {lazily} from './lazily'
import {allSections} from './outline'
import {phraseOf} from './sentences'
import type {Phrase, TorDocument} from './types'

/**
 * For each matter that the document speaks of, its headings and sentences that do so, headings first.
 * A matter that is not in the map is mentioned nowhere.
 */
export const mattersOf: (document: TorDocument) => ReadonlyMap<Matter, readonly Phrase[]> = lazily(readMatters)

function readMatters(document: TorDocument): ReadonlyMap<Matter, readonly Phrase[]> {
  const found = new Map<Matter, Phrase[]>()
  const add = (name: Matter, phrase: Phrase) => {
    const known = found.get(name)
    if (known) known.push(phrase)
    else found.set(name, [phrase])
  }
  for (const {title} of allSections(document.sections)) for (const name of spokenOf(title.text)) add(name, title)
  for (const sentence of allSentencesOf(document))
    for (const name of spokenOf(sentence.text)) if (!matters[name].headingOnly) add(name, phraseOf(sentence))
  return found
}

const spokenOf = remembering((text): readonly Matter[] => matterNames.filter(name => speaks(matters[name], text)))

function speaks({says, not}: MatterWords, text: string): boolean {
  return says.test(text) && not?.test(text) !== true
}
