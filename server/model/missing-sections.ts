import {contains} from '../base/range'
import {allSentencesOf} from './all-sentences'
import {isLinked, mayBelongElsewhere} from './mention-surroundings'
import {allSections} from './outline'
import type {Phrase, TorDocument} from './types'

/** A section, or a priority and the like, that the text refers to and that the document does not have. */
export interface MissingSection extends Phrase {
  /** The number of the document's last one. */
  readonly last: number
}

/** With these in its sentence a number may be that of a section of some other paper. */
const otherPaper =
  /\b(?:[A-Z]{2,10}|Acts?|Articles|Constitution|By-?laws|Agreement|Regulations?|Rules|Orders?|Code|Protocol|Strategy|Guidance|Charter|Statutes?|Licen[cs]e|Laws?|Policy|Contract|Plan|Report)\b|\b(?:act|agreement|law|contract|constitution|licen[cs]e|funding|housing|grants?|duty|powers|notices?|report)\b/
/** Fewer sections with a number are too few to count by. */
const fewest = 3
/** One number may be lacking where so many sections are counted that the count is no accident. */
const fewestWithGap = 5

/**
 * References to sections by numbers beyond the last, in documents whose main sections are counted from 1 with one gap at most,
 * in source order. Where any heading, item or line bears the number nothing is missing.
 */
export function missingSectionsOf(document: TorDocument): readonly MissingSection[] {
  const last = lastSection(document)
  if (last === undefined) return []
  const carried = numbersOf(document)
  return document.mentions.flatMap((mention): readonly MissingSection[] => {
    const number = Number(/^\d{1,2}(?=\.|\(|$)/.exec(mention.number ?? '')?.[0] ?? 0)
    // Numbers far beyond are those of a statute.
    const isBeyond = mention.kind === 'section' && number > last && number <= 2 * last + 2 && !carried.has(number)
    if (!isBeyond || mayBelongElsewhere(document, mention) || isLinked(document, mention)) return []
    return speaksOfOtherPaper(document, mention) ? [] : [{text: mention.text, range: mention.range, last}]
  })
}

/** True if the sentence of a reference names another paper, whose part may be meant. */
export function speaksOfOtherPaper(document: TorDocument, reference: Phrase): boolean {
  const told = allSentencesOf(document).find(({text, rangeOf}) => contains(rangeOf(0, text.length), reference.range))
  return otherPaper.test(told ? told.text.replace(reference.text, '') : '')
}

/** The number of the last of the sections that are counted from 1; undefined where they are not. */
function lastSection({sections}: TorDocument): number | undefined {
  const numbers = allSections(sections).flatMap(({number = ''}) =>
    /^\d{1,2}(?:\.0)?$/.test(number) ? [Number(number)] : [],
  )
  const skipped = numbers.filter((number, i) => number !== (numbers[i - 1] ?? 0) + 1)
  const isCounted = skipped.length === 0 ? numbers.length >= fewest : numbers.length >= fewestWithGap
  const isOneGap = skipped.length <= 1 && (numbers.at(-1) ?? 0) <= numbers.length + 1
  return isCounted && isOneGap ? numbers.at(-1) : undefined
}

/** The numbers that anything in the document begins with, the first part of each. */
function numbersOf({parsed, sections}: TorDocument): ReadonlySet<number> {
  const headed = allSections(sections).flatMap(({number}) => number ?? [])
  const counted = parsed.blocks.flatMap(block => (block.kind === 'item' ? (block.number ?? []) : []))
  const typed = [...parsed.text.matchAll(/^[\s#*_>|(]{0,9}(\d{1,2})(?=[.) \t:])/gm)].flatMap(
    ([, number]) => number ?? [],
  )
  return new Set([...headed, ...counted, ...typed].map(number => Number.parseInt(number)))
}
