import type {TextRange} from '../base/range'
import type {DocumentKind} from '../vocabulary/elements'
import type {Block} from '../syntax/types'
import {phraseIn, withoutStart} from './phrase'
import {wholeText, wordsOf} from './plan-cells'
import {namesObjective, objectiveLead} from './objective-lead'
import {underListTitle, underSentences, type Listed} from './objective-lists'
import type {ObjectiveRow} from './plan-rows'
import {themesOver} from './plan-themes'
import type {CellWords, Objective, Phrase} from './types'
import type {Content, OutlineSection} from './types-internal'
import {likeness} from './wording'

interface Tabled {
  readonly number: string | undefined
  readonly wording: CellWords
}

/** What objectives are read from. */
export interface ObjectiveEvidence {
  readonly sections: readonly OutlineSection[]
  readonly blocks: readonly Block[]
  /** What stands before the first heading. */
  readonly preamble: readonly Content[]
  readonly kind: DocumentKind
  /** The objectives that tables word. */
  readonly rows: readonly ObjectiveRow[]
  /** Where the actions stand. */
  readonly actions: readonly TextRange[]
  /** What belongs to an action: "Outcome: …" on its card is none of the document's. */
  readonly fields: ReadonlySet<Block>
}

/** The objectives of lists and headings, each with its wording in the tables, then those that only a table has. */
export function readObjectives({
  sections,
  blocks,
  preamble,
  kind,
  rows,
  actions,
  fields,
}: ObjectiveEvidence): Objective[] {
  const isPlan = kind === 'business-plan' || kind === 'progress-report'
  const titled = sections.flatMap(section => underListTitle(section, isPlan))
  // A line over a table, before any heading, is in the table's rows already.
  const tabledAt = new Set(rows.flatMap(({wording}) => wordsOf(wording)?.range.start ?? []))
  const inPreamble = namedInLines(preamble, fields).filter(({wording}) => !tabledAt.has(wording.range.start))
  const inSections = sections.flatMap(({content}) => namedInLines(content, fields))
  const named = [...inPreamble, ...inSections, ...headedObjectives(sections)]
  // A sentence may list what the body is for; it words the plan's objectives where nothing else does.
  const announced = isPlan && rows.length + titled.length + named.length === 0 ? underSentences(blocks) : []
  const inLists = [...titled, ...announced]
  const headed = [...named, ...(isPlan ? themesUnder(inLists, themesOver(sections, actions)) : [])]
  const listed = [...inLists, ...headed.filter(entry => !matchOf(entry, inLists))].sort(bySource)
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

function bySource({wording: {range: a}}: Listed, {wording: {range: b}}: Listed): number {
  return a.start - b.start
}

/** Where a list words the objectives, only headings that are parts of them by number are more: "1.2" under 1. */
function themesUnder(listed: readonly Listed[], themes: readonly Listed[]): readonly Listed[] {
  if (listed.length === 0) return themes
  const numbers = new Set(listed.map(({number}) => number))
  return themes.filter(({number = ''}) => /^\d{1,2}\.\d/.test(number) && numbers.has(number.split('.', 1)[0]))
}

/** The number of the objective in whose section `offset` lies: its heading names it, or is one of `headings` that word one. */
export function objectiveAt(
  sections: readonly OutlineSection[],
  offset: number,
  headings: ReadonlyMap<Phrase, string | undefined> = new Map(),
): string | undefined {
  const around = sections.filter(({range}) => range.start <= offset && offset < range.end)
  const numbers = around.flatMap(({title}) => objectiveLead(title.text)?.number ?? headings.get(title) ?? [])
  return numbers.at(-1)
}

/** True where each objective stands over actions: before some of them, and before the next objective. */
export function standOver(objectives: readonly Objective[], actions: readonly TextRange[]): boolean {
  const starts = objectives.flatMap(({listed}) => listed?.range.start ?? [])
  const isOver = (start: number, i: number) =>
    actions.some(action => start < action.start && action.start < (starts[i + 1] ?? Infinity))
  return starts.length > 1 && starts.every(isOver)
}

/** "Objective 2: Homes" as a heading; under a heading without words of its own the first paragraph words it. */
function headedObjectives(sections: readonly OutlineSection[]): Listed[] {
  return sections.flatMap(({title, content}) => {
    const lead = objectiveLead(title.text)
    if (!lead) return []
    const first = content.find(({block, from}) => block.kind === 'paragraph' || from > 0)
    const below = first && 'text' in first.block ? phraseIn(first.block.text, first.from) : undefined
    const own = withoutStart(title, lead.length)
    const wording = own.text === '' ? below : own
    return wording ? [{number: lead.number, wording}] : []
  })
}

/** "Priority 1 - Homes", "Priority 2 - Work" on the lines of a paragraph or as items of a list. */
function namedInLines(content: readonly Content[], fields: ReadonlySet<Block>): Listed[] {
  return content.flatMap(({block, from}) => {
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || fields.has(block)) return []
    const lines = [...block.text.plain.slice(from).matchAll(/[^\n]+/g)]
    if (!lines.every(([line]) => namesObjective(line.trim()))) return []
    return lines.flatMap(({0: line, index}) => {
      const lead = objectiveLead(line.trim())
      const start = from + index + line.length - line.trimStart().length + (lead?.length ?? 0)
      const wording = phraseIn(block.text, start, from + index + line.length)
      return wording ? [{number: lead?.number, wording}] : []
    })
  })
}

/** The list's entry for an objective of a table or heading: of the same number, unless the words have nothing in common. */
function matchOf({number, wording}: Listed | Tabled, listed: readonly Listed[]): Listed | undefined {
  const text = wholeText({continued: [], ...wording})
  const alike = (least: number) => (entry: Listed) => likeness(entry.wording.text, text) >= least
  return listed.filter(entry => entry.number === number).find(alike(0.2)) ?? listed.find(alike(0.7))
}
