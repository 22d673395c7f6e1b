import {recently} from './lazily'
import {textsOf} from './mentions-texts'
import {sentencesOf, type Sentence} from './sentences'
import type {TorDocument} from './types'

export type {Sentence}

const noPlace = {start: 0, end: 0}

/** Every sentence, list item and cell of a document in source order, without regard to the sections; no headings. */
export const allSentencesOf: (document: TorDocument) => readonly Sentence[] = recently(({parsed}: TorDocument) =>
  // What column a cell stands in is of no account here, and costs more than all the rest.
  textsOf(parsed).flatMap(({text, form}) =>
    form === 'heading'
      ? []
      : sentencesOf({block: {kind: 'paragraph', text, range: noPlace, strong: []}, from: 0}, undefined),
  ),
)
