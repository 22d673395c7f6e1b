import type {TextRange} from '../../base/range'
import type {Completion} from '../types'
import {escapeSnippet} from './snippet'

/** A text to choose, and where it is from. */
export interface Choice {
  readonly text: string
  readonly detail: string
}

/** The choices as proposals for `range`, each once and in their order. */
export function rankedItems(choices: readonly Choice[], range: TextRange): readonly Completion[] {
  const first = new Map(choices.toReversed().map(choice => [choice.text, choice]))
  const distinct = choices.filter(choice => first.get(choice.text) === choice)
  return distinct.map(({text, detail}, rank) => ({
    label: text,
    kind: 'value',
    detail,
    documentation: '',
    snippet: escapeSnippet(text),
    range,
    filterText: text,
    sortText: `1${String(rank).padStart(3, '0')}`,
  }))
}
