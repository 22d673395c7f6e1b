import type {MappedText} from '../base/mapped-text'
import {allSections, type Outline} from './outline'
import {phraseIn} from './phrase'
import type {Clause} from './types'
import type {Content} from './types-internal'

/** Every paragraph and list item of a document in source order; headings, tables and code are none. */
export function readClauses({preamble, sections}: Outline): Clause[] {
  return [...preamble, ...allSections(sections).flatMap(section => section.content)].flatMap(clauseOf)
}

function clauseOf({block, from}: Content): readonly Clause[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return []
  const phrase = phraseIn(block.text, from)
  if (!phrase) return []
  // Written out: V8 gives a spread object with a function a shape of its own, which is larger than the object.
  const {text, range} = phrase
  return [{text, range, marker: block.kind === 'item' ? block.marker : undefined, rangeOf: places(block.text, from)}]
}

/** Tells where a part of the words of `text` from `from` on stands; blanks and line breaks count as one between words. */
function places(text: MappedText, from: number): Clause['rangeOf'] {
  let known: readonly number[] | undefined
  const offsetOf = (at: number): number => {
    known ??= offsetsOfWords(text.plain, from)
    return known[at] ?? text.plain.trimEnd().length
  }
  return (start, end) => text.sourceOf(offsetOf(start), end > start ? offsetOf(end - 1) + 1 : offsetOf(start))
}

function offsetsOfWords(plain: string, from: number): readonly number[] {
  const start = from + Math.max(0, plain.slice(from).search(/\S/))
  return [
    ...plain
      .slice(start)
      .trimEnd()
      .matchAll(/\s+|\S/g),
  ].map(match => start + match.index)
}
