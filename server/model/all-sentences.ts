import {lazily} from './lazily'
import {sentencesOf, type Sentence} from './sentences'
import type {TorDocument} from './types'

export type {Sentence}

/** Every sentence, list item and cell of a document in source order, without regard to the sections; no headings. */
export const allSentencesOf: (document: TorDocument) => readonly Sentence[] = lazily(({parsed}: TorDocument) =>
  parsed.blocks.flatMap(block => sentencesOf({block, from: 0}, undefined)),
)
