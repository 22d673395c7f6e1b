import {cellAt, type CellPlace} from '../../model/cell-at'
import type {TorDocument} from '../../model/types'
import {relativesOf} from '../../workspace/family'
import type {Completion} from '../types'
import {knownPosts} from './posts'
import {rankedItems, type Choice} from './choices'
import {escapeSnippet} from './snippet'
import type {Scene} from './scene'

const months = ['June', 'September', 'December', 'March']
const namingSorts = new Set(['post', 'body', 'person', 'several'])

/**
 * In a table of actions: what its column holds elsewhere in this plan, then in the family's plans and reports, then what
 * is usual; on the line under the table a new row.
 */
export function cellCompletions(scene: Scene): readonly Completion[] {
  const place = cellAt(scene.document, scene.line.offset)
  if (!place) return []
  if (place.isNewRow) return [actionRow(scene, place)]
  if (!place.atEnd) return []
  return rankedItems(choices(scene, place), place.typed)
}

/** False in the columns of a plan that hold no names. */
export function holdsNames({document, line}: Scene): boolean {
  const column = cellAt(document, line.offset)?.column
  return column !== 'status' && column !== 'timescale'
}

function choices(scene: Scene, {column}: CellPlace): readonly Choice[] {
  const {document, workspace} = scene
  const others = relativesOf(workspace, document).filter(({actions}) => actions.length > 0)
  const both = (read: (of: TorDocument) => readonly string[]): readonly Choice[] => [
    ...read(document).map(text => ({text, detail: 'In this plan'})),
    ...others.flatMap(other => read(other).map(text => ({text, detail: `In ${other.title?.text ?? 'another plan'}`}))),
  ]
  switch (column) {
    case 'lead':
      return [...both(leadsOf), ...knownPosts(scene)]
    case 'status':
      return [...both(statusesOf), ...usualStatuses(document)]
    case 'timescale':
      return [...both(timescalesOf), ...quarterEnds(document)]
    case 'objective':
      return document.objectives.flatMap(({number, wording}) => (number ? [{text: number, detail: wording.text}] : []))
    default:
      return []
  }
}

function leadsOf({actions}: TorDocument): readonly string[] {
  return byUse(actions.flatMap(({lead}) => (lead && namingSorts.has(lead.sort) ? [lead.text] : [])))
}

function statusesOf({actions}: TorDocument): readonly string[] {
  return byUse(actions.flatMap(({status}) => (status?.value && status.text.length < 30 ? [status.text] : [])))
}

function timescalesOf({actions}: TorDocument): readonly string[] {
  const told = actions.flatMap(({timescale}) => timescale ?? [])
  return byUse(
    told.flatMap(({sort, text}) => (sort === 'other' || sort === 'undecided' || sort === 'none' ? [] : [text])),
  )
}

/** Each text once, the most used first. */
function byUse(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text)
}

/** The first wording of each status. */
function usualStatuses({vocabulary: {statusWords}}: TorDocument): readonly Choice[] {
  const values = new Map(statusWords.toReversed().map(({value, words}) => [value, words[0] ?? value]))
  return [...values.values()].toReversed().map(text => ({text: sentenceCase(text), detail: 'Status'}))
}

/** The ends of the quarters of the plan's year, if it says which that is. */
function quarterEnds({period}: TorDocument): readonly Choice[] {
  const year = Number(period?.from?.slice(0, 4))
  const usual = ['Throughout the year', 'Quarterly', 'As required'].map(text => ({text, detail: 'Timescale'}))
  if (!Number.isInteger(year) || period?.from?.slice(5, 7) !== '04') return usual
  const ends = months.map(month => `${month} ${String(month === 'March' ? year + 1 : year)}`)
  return [...ends.map(text => ({text, detail: 'End of a quarter of this plan’s year'})), ...usual]
}

function actionRow({line}: Scene, {table, separator}: CellPlace): Completion {
  const stops = Array.from({length: table.width}, (_each, index) => {
    const name = Object.entries(table.columns).find(([, at]) => at === index)?.[0] ?? ''
    return `\${${String(index + 1)}:${escapeSnippet(name)}}`
  })
  const snippet = separator === '|' ? `| ${stops.join(' | ')} |` : stops.join('\t')
  return {
    label: 'Action (row)',
    kind: 'list',
    detail: 'New row for this table',
    documentation: table.titles.map(({text}) => `- ${text}`).join('\n'),
    snippet,
    range: {start: line.start + line.indent.length, end: line.offset},
    filterText: `${line.typed}Action row`,
    sortText: '100',
  }
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
