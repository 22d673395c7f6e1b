import {afterOffice, anyOffice, beforeOffice, chiefOffice, countedSeats, headsOffices} from '../vocabulary/office-words'
import type {Draft, DraftMember} from './member-blocks'
import {couldBeMember, isLabelOfRules} from './member-texts'
import {linesOf} from './member-text-lines'
import {allSections} from './outline'
import {withoutListEnd} from './phrase'
import type {Phrase} from './types'
import {isText, type Content, type OutlineSection} from './types-internal'

/** The words with which a heading, an item or a line begins, where they could be an office. */
interface Entry extends Phrase {
  /** Equal for headings of one level, for items of one depth, for lines. */
  readonly sort: string
  readonly isChief: boolean
  readonly isOffice: boolean
  /** True if nothing else stands in the line. */
  readonly isBare: boolean
}

/** Fewer offices are no list of them. */
const fewestOffices = 3

/**
 * Offices by which a text names those who run the body: each as a heading over its duties, at the start of an item or
 * clause, or as a line of its own; of several such places the one that names most. `fewestChiefs` of them must be offices
 * that every society has.
 */
export function officesIn(
  preamble: readonly Content[],
  sections: readonly OutlineSection[],
  fewestChiefs: number,
): Draft[] {
  const runs = [...runsOf([{content: preamble}, ...allSections(sections)]), ...underHeadings(sections)]
  const [longest] = runs
    .map(run => ({run, chiefs: run.filter(({isChief}) => isChief).length}))
    .filter(({run, chiefs}) => run.length >= fewestOffices && chiefs >= fewestChiefs)
    .sort((a, b) => b.run.length - a.run.length)
  if (!longest) return []
  const members = longest.run.map(({text, range}): DraftMember => ({text, range, marker: undefined}))
  const [start = 0, end = 0] = [members[0]?.range.start, members.at(-1)?.range.end]
  return [{label: undefined, members, range: {start, end}, isNamed: true}]
}

/** Offices that follow one another with nothing but their duties between them; a heading over something else ends them. */
function runsOf(parts: readonly (Pick<OutlineSection, 'content'> & Partial<OutlineSection>)[]): Entry[][] {
  const runs: Entry[][] = [[]]
  for (const {title, form, level, content} of parts) {
    const heading = title && entryOf(title, `heading ${String(level)}`)
    const isPlain = form === 'item' || form === 'label' || form === 'numbered'
    if (heading?.isOffice) runs.at(-1)?.push(heading)
    else if (title && !isPlain) runs.push([])
    for (const each of content) runs.at(-1)?.push(...entriesOf(each))
  }
  return runs.map(listed)
}

/** The offices of a stretch, and beside them, in the same list, what else stands in a line of its own. */
function listed(entries: readonly Entry[]): Entry[] {
  const offices = entries.filter(({isOffice}) => isOffice)
  const sorts = new Set(offices.filter(({isBare}) => isBare).map(({sort}) => sort))
  const first = entries.findIndex(({isChief}) => isChief)
  const kept = entries.filter(
    ({isOffice, isBare, sort, text}, i) => isOffice || (i > first && isBare && sorts.has(sort) && couldBeMember(text)),
  )
  const known = new Set<string>()
  return kept.filter(({text}) => !known.has(text.toLowerCase()) && known.add(text.toLowerCase()))
}

function entriesOf({block, from}: Content): Entry[] {
  if (!isText(block)) return []
  const sort = block.kind === 'item' ? `item ${String(block.depth)}` : 'line'
  return linesOf(block.text, from).flatMap(line => entryOf(withoutListEnd(line), sort) ?? [])
}

function entryOf(phrase: Phrase, sort: string): Entry | undefined {
  const lead = beforeOffice.exec(phrase.text)?.[0].length ?? 0
  const rest = phrase.text.slice(lead)
  const length = afterOffice.exec(rest)?.index ?? rest.length
  const text = rest.slice(0, length).trimEnd()
  const isBare = rest === phrase.text && length === rest.length
  const isSeats = phrase.text.length < 80 && countedSeats.test(text)
  const isOffice = isSeats || (/^\p{Lu}/u.test(text) && anyOffice.test(text))
  if (!isOffice && !(isBare && /^\p{Lu}/u.test(text) && text.split(' ').length <= 6)) return undefined
  const isExact = phrase.range.end - phrase.range.start === phrase.text.length
  const start = phrase.range.start + lead
  const range = isExact ? {start, end: start + text.length} : phrase.range
  return {text, range, sort, isChief: isOffice && chiefOffice.test(text), isOffice, isBare}
}

/** Whatever the offices are called, under "Office bearers" each heading over duties is one. */
function underHeadings(sections: readonly OutlineSection[]): Entry[][] {
  return allSections(sections)
    .filter(({title}) => headsOffices.test(title.text))
    .map(({children}) => children)
    .filter(children => children.every(({title}) => title.text.split(' ').length <= 6 && !isLabelOfRules(title.text)))
    .map(children =>
      children.map(({title: {text, range}}) => ({
        text,
        range,
        sort: '',
        isChief: true,
        isOffice: true,
        isBare: true,
      })),
    )
}
