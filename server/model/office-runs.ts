import {otherBodies} from '../vocabulary/composition-words'
import {anyOffice, chiefOffice, endsWithOffice, jointActs, listsOffices} from '../vocabulary/office-words'
import type {Draft} from './member-blocks'
import {peopleIn} from './member-text-lines'
import {phraseIn} from './phrase'
import {phraseOf, type Sentence} from './sentences'
import type {Phrase} from './types'

/** Fewer offices than this in a row may be named for what they do together. */
const fewestInRow = 3

/** The offices that a sentence lists: "The offices are those of Chair, Chair-elect and Treasurer". */
export function officeRunsIn(sentences: readonly Sentence[]): Draft[] {
  for (const sentence of sentences) {
    const {text, section} = sentence
    if (!listsOffices.test(text) && !listsOffices.test(section?.title.text ?? '')) continue
    if (jointActs.test(text)) continue
    const members = officesOf(sentence).map(name => ({...name, marker: undefined}))
    if (members.length > 0) return [{label: undefined, members, range: phraseOf(sentence).range, isNamed: true}]
  }
  return []
}

function officesOf(sentence: Sentence): readonly Phrase[] {
  const {text} = sentence
  const parts = partsOf(text)
  const mapped = {plain: text, sourceOf: (start: number, end: number) => sentence.rangeOf(start, end)}
  for (let i = 0; i < parts.length; i++) {
    const first = endsWithOffice.exec(parts[i]?.words ?? '')?.[1]
    if (first === undefined) continue
    const next = parts.findIndex(
      ({words}, at) => at > i && !chiefOffice.test(words) && !(/^\p{Lu}/u.test(words) && anyOffice.test(words)),
    )
    const last = (next < 0 ? parts.length : next) - 1
    const chiefs = parts.slice(i + 1, last + 1).filter(({words}) => chiefOffice.test(words)).length
    if (last - i + 1 < fewestInRow || chiefs < 1) continue
    const from = (parts[i]?.end ?? 0) - first.length
    const end = parts[last]?.end ?? text.length
    if (otherBodies.test(text.slice(Math.max(0, from - 60), from))) continue
    // In brackets the list ends with them.
    const isClosed = text.slice(0, from).trimEnd().endsWith('(')
    const whole = isClosed ? [] : peopleIn(mapped, from, text.length)
    if (whole.length > last - i) return whole
    return parts
      .slice(i, last + 1)
      .flatMap(({start, end: to}, at) => phraseIn(mapped, at === 0 ? from : start, to) ?? [])
      .filter(({range}) => range.end <= sentence.rangeOf(0, end).end)
  }
  return []
}

interface Part {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The stretches of a sentence between commas, "and" and the like. */
function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const cut of [...text.matchAll(/[,;:()]\s?(?:and\s|or\s)?|\s(?:and|&|plus)\s|\.?$/g)]) {
    const words = text.slice(start, cut.index)
    if (words.trim() !== '') parts.push({words: words.trim(), start, end: start + words.trimEnd().length})
    start = cut.index + cut[0].length
  }
  return parts
}
