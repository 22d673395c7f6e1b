import type {DocumentKind} from '../vocabulary/elements'
import {phraseIn, withoutStart} from './phrase'
import {wholeText, wordsOf} from './plan-cells'
import {namesObjective, numberedObjective} from './plan-columns'
import type {ObjectiveRow} from './plan-rows'
import type {CellWords, Objective, Phrase} from './types'
import type {OutlineSection} from './types-internal'
import {likeness} from './wording'

interface Listed {
  readonly number: string | undefined
  readonly wording: Phrase
}

interface Tabled {
  readonly number: string | undefined
  readonly wording: CellWords
}

/** The objectives of lists and headings, each with its wording in the tables, then those that only a table has. */
export function readObjectives(
  sections: readonly OutlineSection[],
  kind: DocumentKind,
  rows: readonly ObjectiveRow[],
): Objective[] {
  const inLists = [...listedObjectives(sections, kind), ...namedInLines(sections)]
  const listed = [...inLists, ...headedObjectives(sections).filter(entry => !matchOf(entry, inLists))]
  const tabled = rows.flatMap(({number, wording}) => {
    const words = wordsOf(wording)
    return words ? [{number, wording: words}] : []
  })
  const matches = new Map(tabled.map(row => [row, matchOf(row, listed)] as const))
  return [
    ...listed.map(entry => {
      const row = tabled.find(each => matches.get(each) === entry)
      return {number: entry.number ?? row?.number, wording: entry.wording, listed: entry.wording, tabled: row?.wording}
    }),
    ...tabled
      .filter(row => !matches.get(row))
      .map(({number, wording}) => ({number, wording, listed: undefined, tabled: wording})),
  ]
}

/** The number of the objective in whose section `offset` lies. */
export function objectiveAt(sections: readonly OutlineSection[], offset: number): string | undefined {
  return sections
    .filter(({range}) => range.start <= offset && offset < range.end)
    .flatMap(({title}) => numberedObjective.exec(title.text)?.[1] ?? [])
    .at(-1)
}

/** "Objective 2: Homes" as a heading; under a heading without words of its own the first paragraph words it. */
function headedObjectives(sections: readonly OutlineSection[]): Listed[] {
  return sections.flatMap(({title, content}) => {
    const named = numberedObjective.exec(title.text)
    if (!named) return []
    const first = content.find(({block}) => block.kind === 'paragraph')
    const below = first?.block.kind === 'paragraph' ? phraseIn(first.block.text, first.from) : undefined
    const own = withoutStart(title, named[0].length)
    const wording = own.text === '' ? below : own
    return wording ? [{number: named[1], wording}] : []
  })
}

/** "Priority 1 - Homes", "Priority 2 - Work" on the lines of a paragraph or as items of a list. */
function namedInLines(sections: readonly OutlineSection[]): Listed[] {
  return sections.flatMap(({content}) =>
    content.flatMap(({block, from}) => {
      if (block.kind !== 'paragraph' && block.kind !== 'item') return []
      const lines = [...block.text.plain.slice(from).matchAll(/[^\n]+/g)]
      if (!lines.every(([line]) => namesObjective(line.trim()))) return []
      return lines.flatMap(({0: line, index}) => {
        const named = numberedObjective.exec(line.trim())
        const start = from + index + line.length - line.trimStart().length + (named?.[0].length ?? 0)
        const wording = phraseIn(block.text, start, from + index + line.length)
        return wording ? [{number: named?.[1], wording}] : []
      })
    }),
  )
}

/**
 * Objectives listed under a heading that names them: numbered items, in a plan or report also unnumbered ones, since
 * there an unnumbered list of objectives is no list of tasks.
 */
function listedObjectives(sections: readonly OutlineSection[], kind: DocumentKind): Listed[] {
  const isPlan = kind === 'business-plan' || kind === 'progress-report'
  return sections
    .filter(({title}) => /\b(?:objectives|aims|priorities|goals)\b/i.test(title.text))
    .flatMap(({title, content}) => {
      const items = content.flatMap(({block}) => (block.kind === 'item' ? [block] : []))
      const numbered = items.filter(({number}) => number !== undefined)
      const bare = isPlan && numbered.length === 0 && /\b(?:objectives|priorities|goals)\s?:?$/i.test(title.text)
      const outermost = Math.min(...items.map(({depth}) => depth))
      const chosen = bare ? items.filter(({depth}) => depth === outermost) : numbered
      return chosen.flatMap(({text, number}) => {
        const wording = phraseIn(text)
        return wording ? [{number, wording}] : []
      })
    })
}

/** The list's entry for an objective of a table or heading: of the same number, unless the words have nothing in common. */
function matchOf({number, wording}: Listed | Tabled, listed: readonly Listed[]): Listed | undefined {
  const text = wholeText({continued: [], ...wording})
  const alike = (least: number) => (entry: Listed) => likeness(entry.wording.text, text) >= least
  return listed.filter(entry => entry.number === number).find(alike(0.2)) ?? listed.find(alike(0.7))
}
